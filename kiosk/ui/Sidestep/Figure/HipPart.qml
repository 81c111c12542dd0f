pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import Sidestep.Backend

// One part of the hip. It shows when one of its names is among the open layers.
Model {
    id: root

    required property string part
    required property list<string> names
    required property list<string> openLayers
    required property string highlight
    required property list<string> ghosts
    required property int fade

    property vector3d bend: Qt.vector3d(0, 0, 0)
    property bool soft: false
    property real thickness: 1
    // Takes the place of the muscle's red; transparent leaves it.
    property color hue: "transparent"

    // How much of it shows, 0..1; below 0 the open layers and the ghosts tell.
    property real share: -1
    // How hard it works, 0..1; below 0 it is painted as anatomy.
    property real work: -1
    // It is the one that is lit, or another one is.
    property bool picked: false
    property bool others: false

    readonly property bool open: root.openLayers.some(name => root.names.includes(name))
    readonly property bool ghost: root.ghosts.some(name => root.names.includes(name))
    readonly property bool lit: root.highlight === "" || root.names.includes(root.highlight)

    property real shown: root.share >= 0 ? root.share : root.open ? (root.ghost ? 0.3 : 1) : 0
    property real quiet: !root.soft || (root.others ? root.picked : root.lit) ? 0 : 1

    // The body's outline is drawn like a line, not like flesh.
    readonly property bool outline: root.part === "skin"
    // Drawings of conditions fade into what they lie on.
    readonly property bool drawing: ["strain", "tendon_sore", "tear"].includes(root.part)
    readonly property bool fibred: root.soft && !root.outline && !root.drawing && !root.part.startsWith("bursa")
    // Fewer triangles, for machines that draw without a GPU.
    property bool light: false

    opacity: root.shown * (root.outline ? 1 : root.thickness)
    depthBias: root.outline ? -40 : root.drawing ? -4 : 0
    visible: root.shown > 0.004

    Behavior on shown {
        NumberAnimation {
            duration: root.fade
            easing.type: Easing.InOutQuad
        }
    }
    Behavior on quiet {
        NumberAnimation {
            duration: root.fade
            easing.type: Easing.InOutQuad
        }
    }

    geometry: HipGeometry {
        part: root.part
        pose: root.bend
        quiet: root.quiet
        hue: root.hue
        work: root.work
        light: root.light
    }
    materials: root.outline ? line : flesh

    PrincipledMaterial {
        id: flesh

        vertexColorsEnabled: true
        baseColorMap: root.fibred ? fibres : null
        // a bone cannot go quiet: the one that is lit takes a colour
        baseColor: root.picked && !root.soft ? "#8fd8cd" : "#ffffff"
        alphaMode: root.drawing ? PrincipledMaterial.Blend : PrincipledMaterial.Default
        roughness: root.soft ? 0.58 : 0.70
        specularAmount: root.soft ? 0.30 : 0.22
        cullMode: Material.BackFaceCulling
    }
    Texture {
        id: fibres

        textureData: FibreTexture {}
        tilingModeHorizontal: Texture.Repeat
        tilingModeVertical: Texture.ClampToEdge
        generateMipmaps: true
        mipFilter: Texture.Linear
    }
    CustomMaterial {
        id: line

        property color rim: "#9c7a68"
        property real face: 0.05
        property real line: 0.62

        vertexShader: "outline.vert"
        fragmentShader: "outline.frag"
        cullMode: Material.BackFaceCulling
        sourceBlend: CustomMaterial.SrcAlpha
        destinationBlend: CustomMaterial.OneMinusSrcAlpha
        sourceAlphaBlend: CustomMaterial.One
        destinationAlphaBlend: CustomMaterial.OneMinusSrcAlpha
    }
}

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

    readonly property bool open: root.openLayers.some(name => root.names.includes(name))
    readonly property bool ghost: root.ghosts.some(name => root.names.includes(name))
    readonly property bool lit: root.highlight === "" || root.names.includes(root.highlight)

    property real shown: root.open ? (root.ghost ? 0.3 : 1) : 0
    property real quiet: root.lit || !root.soft ? 0 : 1

    opacity: root.shown * root.thickness
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
    }
    materials: PrincipledMaterial {
        vertexColorsEnabled: true
        roughness: root.soft ? 0.56 : 0.68
        specularAmount: root.soft ? 0.35 : 0.25
        cullMode: Material.BackFaceCulling
    }
}

import QtQuick
import QtQuick3D
import Sidestep.Backend

// The person while one looks inside: `inside` 0..0.5 opens a window over each hip, up to 1 the
// whole body turns to a faint outline.
Node {
    id: root

    required property PersonMesh mesh
    required property real inside
    property bool dark: false

    GhostGeometry {
        id: body

        mesh: root.mesh
    }
    Model {
        visible: root.inside <= 0.5
        castsShadows: false
        receivesShadows: false
        geometry: body
        materials: CustomMaterial {
            property color haze: root.dark ? "#5f7077" : "#d6dfdf"
            property color shade: root.dark ? "#39474e" : "#a9b9bc"

            shadingMode: CustomMaterial.Unshaded
            vertexShader: "lining.vert"
            fragmentShader: "lining.frag"
            cullMode: Material.FrontFaceCulling
        }
    }
    Model {
        castsShadows: false
        receivesShadows: false
        geometry: body
        materials: CustomMaterial {
            property real inside: root.inside
            property real clearest: 0.05
            property real densest: 0.5
            property color haze: root.dark ? "#c9d6da" : "#e3ecec"
            property color rim: root.dark ? "#cfd8dc" : "#74898e"
            // at teardown the body goes before what it is made of
            property vector3d centre: body ? body.centre : Qt.vector3d(0, 0, 0)
            property vector3d radii: body ? body.radii : Qt.vector3d(1, 1, 1)
            property vector3d middle: body ? body.middle : Qt.vector3d(0, 0, 1)
            property vector4d edges: body ? body.edges : Qt.vector4d(0, 1, 0, 1)

            vertexShader: "ghost.vert"
            fragmentShader: "ghost.frag"
            cullMode: Material.BackFaceCulling
            depthDrawMode: Material.AlwaysDepthDraw
            sourceBlend: CustomMaterial.SrcAlpha
            destinationBlend: CustomMaterial.OneMinusSrcAlpha
            sourceAlphaBlend: CustomMaterial.One
            destinationAlphaBlend: CustomMaterial.OneMinusSrcAlpha
        }
    }
}

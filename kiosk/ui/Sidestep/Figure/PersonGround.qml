pragma ComponentBehavior: Bound
import QtQuick
import QtQuick3D
import Sidestep.Backend

// Soft shadows where the person meets the floor and every thing with a face to rest on.
Repeater3D {
    id: root

    required property PersonMesh mesh
    property bool dark: false

    model: [
        {
            name: ""
        },
        ...(root.mesh?.props ?? []).filter(thing => ["mat", "bed", "chair", "step", "counter", "wall"].includes(thing.kind))]
    delegate: Model {
        id: face

        required property var modelData

        source: "#Rectangle"
        // at teardown the texture goes before the model that shows it
        position: shadow ? shadow.position : Qt.vector3d(0, 0, 0)
        rotation: shadow ? shadow.rotation : Qt.quaternion(1, 0, 0, 0)
        scale: shadow ? shadow.extent.times(0.01) : Qt.vector3d(1, 1, 1)
        castsShadows: false
        receivesShadows: false
        depthBias: -500
        materials: PrincipledMaterial {
            lighting: PrincipledMaterial.NoLighting
            alphaMode: PrincipledMaterial.Blend
            baseColorMap: Texture {
                textureData: FloorShadow {
                    id: shadow

                    mesh: root.mesh
                    on: face.modelData.name
                    dark: root.dark
                }
            }
        }
    }
}

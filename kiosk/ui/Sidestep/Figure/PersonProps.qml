pragma ComponentBehavior: Bound
import QtQuick
import QtQuick3D
import Sidestep.Backend

// Everything beside the person: mat, pillow, band, chair and the like.
Repeater3D {
    id: root

    required property PersonMesh mesh

    model: root.mesh ? root.mesh.props : []
    delegate: Model {
        id: thing

        required property var modelData

        castsShadows: false
        receivesShadows: false
        geometry: PropGeometry {
            mesh: root.mesh
            name: thing.modelData.name
        }
        materials: PrincipledMaterial {
            vertexColorsEnabled: true
            // a wall has one tone
            lighting: thing.modelData.kind === "wall" ? PrincipledMaterial.NoLighting : PrincipledMaterial.FragmentLighting
            roughness: 0.95
            specularAmount: 0.1
            metalness: 0
        }
    }
}

import QtQuick
import QtQuick3D
import Sidestep.Backend

// One material of the person: skin, shirt, shorts, socks, hair or face.
Model {
    id: root

    required property PersonMesh mesh
    required property string part
    property color tint: "white"
    property real roughness: 0.9
    property real sheen: 0.15
    // Cloth is seen from inside too, where a sleeve or a leg stands open.
    property bool cloth: false

    castsShadows: false
    receivesShadows: false
    geometry: PersonGeometry {
        mesh: root.mesh
        part: root.part
    }
    materials: PrincipledMaterial {
        vertexColorsEnabled: true
        baseColor: root.tint
        roughness: root.roughness
        specularAmount: root.sheen
        metalness: 0
        cullMode: root.cloth ? Material.NoCulling : Material.BackFaceCulling
    }
}

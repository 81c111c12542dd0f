import QtQuick
import QtQuick3D
import Sidestep.Backend

// The clothed person, one material a part, in the colours of who is shown.
Node {
    id: root

    required property PersonMesh mesh
    readonly property var tints: Object.assign({}, root.mesh?.tints)

    PersonPart {
        mesh: root.mesh
        part: "skin"
        tint: root.tints.skin ?? "#dcae90"
        roughness: 0.62
        sheen: 0.3
    }
    PersonPart {
        mesh: root.mesh
        part: "shirt"
        cloth: true
        tint: root.tints.shirt ?? "#5fa8a3"
    }
    PersonPart {
        mesh: root.mesh
        part: "shorts"
        cloth: true
        tint: root.tints.shorts ?? "#33475b"
    }
    PersonPart {
        mesh: root.mesh
        part: "socks"
        cloth: true
        tint: root.tints.socks ?? "#eceeea"
    }
    PersonPart {
        mesh: root.mesh
        part: "hair"
        tint: root.tints.hair ?? "#4d3d35"
        roughness: 0.6
        sheen: 0.35
    }
    PersonPart {
        mesh: root.mesh
        part: "face"
        tint: root.tints.face ?? "#ffffff"
        roughness: 0.5
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D

// All parts of the hip, hung from the pelvis. A layer's name is a part's, or that of a group.
Node {
    id: root

    required property list<string> openLayers
    required property var shares
    required property string highlight
    required property list<string> lit
    required property list<string> ghosts
    required property bool tellParts
    required property var work
    required property vector3d bend
    required property real pelvisList
    required property int fade

    // The pelvis tips about the right hip centre.
    pivot: Qt.vector3d(-9, 0, 0)
    position: Qt.vector3d(-9, 0, 0)
    eulerRotation.z: -root.pelvisList

    Piece {
        part: "pelvis_right"
        names: ["bones", "pelvis", "pelvis_right"]
    }
    Piece {
        part: "pelvis_left"
        names: ["bones", "pelvis", "pelvis_left"]
    }
    Piece {
        part: "sacrum"
        names: ["bones", "pelvis", "sacrum"]
    }
    Piece {
        part: "disc"
        names: ["bones", "pelvis"]
    }
    Piece {
        part: "femur_right"
        names: ["bones", "femur", "femur_right"]
        bend: root.bend
    }
    Piece {
        part: "femur_left"
        names: ["bones", "femur", "femur_left"]
        bend: Qt.vector3d(0, root.pelvisList, 0)
    }
    Muscle {
        part: "minimus"
        names: ["minimus"]
    }
    Muscle {
        part: "piriformis"
        names: ["piriformis"]
    }
    Muscle {
        part: "medius_front"
        names: ["medius", "medius_front"]
        hue: root.tellParts ? "#c68d5e" : "transparent"
    }
    Muscle {
        part: "medius_middle"
        names: ["medius", "medius_middle"]
    }
    Muscle {
        part: "medius_back"
        names: ["medius", "medius_back"]
        hue: root.tellParts ? "#7d5f78" : "transparent"
    }
    Muscle {
        part: "bursa"
        names: ["bursa"]
        thickness: 0.8
    }
    Muscle {
        part: "tfl"
        names: ["tfl"]
    }
    Muscle {
        part: "maximus"
        names: ["maximus"]
    }
    Muscle {
        part: "band"
        names: ["band"]
    }
    Drawing {
        part: "strain"
    }
    Drawing {
        part: "tendon_sore"
    }
    Drawing {
        part: "bursa_sore"
    }
    Drawing {
        part: "tear"
    }
    Muscle {
        part: "skin"
        names: ["skin"]
        thickness: 0.3
        quiet: 0
    }

    component Piece: HipPart {
        id: piece

        openLayers: root.openLayers
        highlight: root.highlight
        ghosts: root.ghosts
        fade: root.fade
        share: root.shares?.[piece.part] ?? (root.shares ? 0 : -1)
        work: root.work?.[piece.part] ?? -1
        picked: root.lit.includes(piece.part)
        others: root.lit.length > 0
    }
    component Muscle: Piece {
        soft: true
        bend: root.bend
    }
    // a condition, drawn on what it befalls
    component Drawing: Muscle {
        id: hurt

        names: [hurt.part]
        quiet: 0
    }
}

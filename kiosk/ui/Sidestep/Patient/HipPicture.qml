pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The hip of a chapter: turned by buttons or a drag, opened layer by layer, moved where the
// chapter is about movement.
Item {
    id: root

    required property PagePicture picture
    readonly property string view: root.picture.view
    readonly property bool moves: root.view === "abduction" || root.view === "level"
    readonly property bool peels: root.view === "layers" || root.view === "where-it-is"
    readonly property bool parts: root.view === "fibres"
    property int depth: 0
    property string lit: ""
    property real swing: 0
    property bool swinging: root.moves && !Theme.reducedMotion
    readonly property var depths: [["maximus", "tfl", "band", "medius", "minimus", "piriformis", "bones"], ["medius", "minimus", "piriformis", "bones"], ["minimus", "piriformis", "bones"], ["bones"]]

    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt

    HipView {
        id: hip

        anchors.fill: parent
        turnable: true
        glide: !Theme.reducedMotion
        fade: Theme.calm
        preset: root.view === "tendon" ? "tendon" : root.moves ? "move" : root.view === "where-it-is" ? "whole" : "outer"
        layers: root.peels ? root.depths[root.depth] : root.picture.layers.length > 0 ? root.picture.layers : ["medius", "bones"]
        highlight: root.peels && root.depth === 0 && root.view === "where-it-is" ? "medius" : root.lit
        thighAbduction: root.view === "abduction" ? root.swing * 28 : 0
        pelvisList: root.view === "level" ? (1 - root.swing) * 9 : 0
    }
    SequentialAnimation on swing {
        loops: Animation.Infinite
        running: root.swinging && root.visible

        NumberAnimation {
            to: 1
            duration: 1800
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 700
        }
        NumberAnimation {
            to: 0
            duration: 2200
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 500
        }
    }
    Flow {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Chip {
            iconName: "turn-left"
            text: qsTr("Turn left")
            onClicked: hip.yaw -= 30
        }
        Chip {
            iconName: "turn-right"
            text: qsTr("Turn right")
            onClicked: hip.yaw += 30
        }
        Chip {
            visible: root.moves
            iconName: root.swinging ? "pause" : "play"
            text: root.swinging ? qsTr("Pause") : qsTr("Play")
            onClicked: root.swinging = !root.swinging
        }
        Repeater {
            model: root.peels ? [qsTr("All muscles"), qsTr("Top layer off"), qsTr("Deepest layer"), qsTr("Bones")] : []

            Chip {
                id: layer

                required property int index
                required property string modelData

                text: layer.modelData
                checkable: true
                autoExclusive: true
                checked: root.depth === layer.index
                onClicked: root.depth = layer.index
            }
        }
        Repeater {
            model: root.parts ? [["medius_front", qsTr("Front part")], ["medius_middle", qsTr("Middle part")], ["medius_back", qsTr("Back part")]] : []

            Chip {
                id: part

                required property var modelData

                text: part.modelData[1]
                checkable: true
                checked: root.lit === part.modelData[0]
                onClicked: root.lit = root.lit === part.modelData[0] ? "" : part.modelData[0]
            }
        }
    }
}

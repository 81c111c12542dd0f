pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Play, pause, move through the loop, slower. On a small stage only play.
FocusScope {
    id: root

    required property FigurePlayer player
    property string stepTitle
    property bool small: false
    readonly property bool narrow: play.width + slower.implicitWidth + Theme.mm(45) > root.width

    implicitHeight: root.small || !root.narrow ? play.height : play.height + scrub.height

    Button {
        id: play

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.small ? parent.width : Math.max(implicitWidth, Theme.mm(34))
        kind: "primary"
        iconName: root.player.playing ? "pause" : "play"
        text: root.player.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.player.toggle()
    }
    Scrub {
        id: scrub

        anchors.left: root.narrow ? parent.left : play.right
        anchors.right: root.narrow ? parent.right : slower.left
        anchors.leftMargin: root.narrow ? 0 : Theme.gap * 2
        anchors.rightMargin: root.narrow ? 0 : Theme.gap * 2
        y: root.narrow ? 0 : (root.height - height) / 2
        visible: !root.small
        player: root.player
        stepTitle: root.stepTitle
    }
    SlowerButton {
        id: slower

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: play.height
        visible: !root.small
        player: root.player
    }
}

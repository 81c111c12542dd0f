pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Play, pause, move through the loop, slower.
FocusScope {
    id: root

    required property FigurePlayer player
    property string stepTitle
    readonly property bool narrow: play.implicitWidth + slower.implicitWidth + Theme.mm(50) > root.width

    implicitHeight: root.narrow ? play.height + scrub.height : play.height

    Button {
        id: play

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.max(implicitWidth, Theme.mm(34))
        kind: "primary"
        iconName: root.player.playing ? "pause" : "play"
        text: root.player.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.player.toggle()
    }
    Slider {
        id: scrub

        anchors.left: root.narrow ? parent.left : play.right
        anchors.right: root.narrow ? parent.right : slower.left
        anchors.leftMargin: root.narrow ? 0 : Theme.gap * 2
        anchors.rightMargin: anchors.leftMargin
        y: root.narrow ? 0 : (root.height - height) / 2
        name: qsTr("Move through the exercise")
        Accessible.description: root.stepTitle
        from: 0
        to: 1
        stepSize: 0.02
        onMoved: {
            root.player.pause();
            root.player.seek(value);
        }

        Binding {
            target: scrub
            property: "value"
            value: root.player.position
            when: !scrub.pressed
            restoreMode: Binding.RestoreNone
        }
        Repeater {
            model: root.player.phases

            Rectangle {
                id: tick

                required property var modelData
                readonly property real at: scrub.mirrored ? 1 - tick.modelData.start : tick.modelData.start

                visible: tick.modelData.start > 0.001 && tick.modelData.start < 0.999
                x: scrub.leftPadding + Theme.mm(3) + tick.at * (scrub.availableWidth - Theme.mm(6)) - width / 2
                y: scrub.height / 2 - height / 2
                width: Math.max(2, Theme.stroke)
                height: Theme.gap * 2.5
                color: Theme.edge
                z: -0.5
            }
        }
    }
    Button {
        id: slower

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: play.height
        iconName: "slower"
        text: qsTr("Slower")
        checked: root.player.slow
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.player.slow
        onClicked: root.player.setSlow(!root.player.slow)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The steps. While the figure plays, each is a line and the one it is at is marked. Standing
// still, one step at a time in big words.
FocusScope {
    id: root

    required property ExerciseScreen screen
    required property Voice voice
    property real margin: Theme.gap * 3
    readonly property bool playing: root.screen.player.playing
    // where there is little room, standing still shows one step and hides the others
    readonly property bool alone: !root.playing && root.height < Theme.lead * 15

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        margin: root.margin
        bottomRoom: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.screen.notes

            CareLine {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
        // while the figure plays, all steps can be heard; standing still, the one that is open
        HearButton {
            id: hear

            voice: root.voice
            words: root.playing ? root.screen.spokenSteps : root.alone ? root.screen.spokenStep : ""
        }
        ProgressDots {
            width: parent.width
            visible: root.alone && root.height > Theme.lead * (hear.visible ? 12 : 8)
            count: root.screen.steps.length
            index: root.screen.step
        }
        Repeater {
            id: rows

            model: root.screen.steps

            Column {
                id: place

                required property var modelData
                required property int index

                width: parent?.width ?? 0
                spacing: Theme.gap
                visible: row.current || !root.alone

                StepRow {
                    id: row

                    width: parent.width
                    number: place.index + 1
                    text: place.modelData.title
                    words: place.modelData.text
                    cue: place.modelData.cue
                    small: root.alone && root.height < Theme.lead * 9
                    current: place.index === root.screen.step
                    open: current && !root.playing
                    brief: !current && !root.playing
                    onClicked: root.screen.chooseStep(place.index)
                }
                HearButton {
                    x: root.LayoutMirroring.enabled ? place.width - width - row.inset : row.inset
                    voice: root.voice
                    words: row.open && !root.alone ? root.screen.spokenStep : ""
                }
                SoundRow {
                    x: root.LayoutMirroring.enabled ? 0 : row.inset
                    width: place.width - row.inset
                    sounds: root.screen.sounds
                    sound: row.open ? place.modelData.sound : ({})
                }
            }
        }
    }
    // the open step is never half out of sight
    Timer {
        id: soon

        interval: 30
        onTriggered: {
            const row = rows.itemAt(root.screen.step);
            if (root.alone)
                page.contentY = 0;
            else if (row)
                page.reveal(row);
        }
    }
    Connections {
        target: root.screen
        function onStepChanged(): void {
            soon.restart();
        }
    }
    onPlayingChanged: soon.restart()

    Item {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.margin
        readonly property bool roomy: width > (Theme.body + Theme.gap) * 16

        height: Math.max(before.visible ? before.implicitHeight : 0, next.implicitHeight)

        Button {
            id: before

            anchors.left: parent.left
            height: parent.height
            visible: !root.playing
            enabled: root.screen.step > 0
            iconName: foot.roomy ? "back" : ""
            text: foot.roomy ? qsTr("Step back") : qsTr("Back")
            Accessible.name: qsTr("Step back")
            onClicked: root.screen.chooseStep(root.screen.step - 1)
        }
        Button {
            id: next

            readonly property bool last: root.screen.step >= root.screen.steps.length - 1

            anchors.right: parent.right
            anchors.left: root.playing ? parent.left : before.right
            anchors.leftMargin: root.playing ? 0 : Theme.gap * 2
            kind: root.playing ? "secondary" : "primary"
            textSize: Theme.body
            iconName: !foot.roomy ? "" : root.playing ? "list" : last ? "play" : "next"
            iconAfter: !root.playing && !last
            text: root.playing ? qsTr("Go step by step") : last ? qsTr("Watch it all") : foot.roomy ? qsTr("Next step") : qsTr("Next")
            onClicked: {
                if (root.playing)
                    root.screen.chooseStep(0);
                else if (next.last)
                    root.screen.player.play();
                else
                    root.screen.chooseStep(root.screen.step + 1);
            }
        }
    }
}

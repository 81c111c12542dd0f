pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the checks say, each with the way there and what to do.
Page {
    id: root

    required property MotionScreen screen
    readonly property MotionChecking checking: root.screen.checking

    signal gone

    margin: Theme.gap * 3

    Finding {
        width: parent.width
        kind: root.checking.problem !== "" ? "stop" : !root.checking.done ? "note" : root.checking.rows.length > 0 ? "care" : "good"
        text: root.checking.problem !== "" ? qsTr("It could not be checked: %1").arg(root.checking.problem) : !root.checking.done ? qsTr("Checking the whole movement") : root.checking.rows.length > 0 ? qsTr("%n things to look at", "", root.checking.rows.length) : qsTr("Nothing is wrong with this movement.")
    }
    Repeater {
        model: root.checking.rows

        Column {
            id: check

            required property var modelData
            required property int index

            width: parent?.width ?? 0
            spacing: Theme.gap

            Body {
                width: parent.width
                text: check.modelData.what
                font.weight: Theme.strong
            }
            Body {
                width: parent.width
                text: check.modelData.fix
                small: true
                quiet: true
            }
            Button {
                visible: check.modelData.keyframe >= 0 || check.modelData.exercise !== ""
                iconName: "next"
                iconAfter: true
                textSize: Theme.small
                text: check.modelData.exercise !== "" ? qsTr("Open the exercise") : qsTr("Go there")
                Accessible.name: qsTr("%1: %2").arg(text).arg(check.modelData.what)
                onClicked: {
                    const there = check.modelData.keyframe >= 0;
                    root.screen.goToCheck(check.index);
                    if (there)
                        root.gone();
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
        }
    }
}

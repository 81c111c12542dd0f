pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the checks say: errors stop, with a way to the item; warnings are there to be read.
Column {
    id: root

    required property PublishScreen screen
    property string opened

    spacing: Theme.gap * 3

    PublishBusy {
        width: parent.width
        visible: !root.screen.checked
        text: qsTr("The checks run. The first time this can take a minute; you can go on working.")
    }
    Callout {
        width: parent.width
        visible: root.screen.checked && root.screen.errors.length === 0
        kind: "good"
        title: qsTr("Nothing stands in the way")
        text: root.screen.warningCount > 0 ? qsTr("%n things are worth knowing before you publish.", "", root.screen.warningCount) : qsTr("Every check is passed.")
    }
    Callout {
        width: parent.width
        visible: root.screen.errors.length > 0
        kind: "stop"
        title: qsTr("%n things must be put right first", "", root.screen.errors.length)
        text: qsTr("Touch one to go there. What patients see now stays as it is.")
    }
    Column {
        width: parent.width
        visible: root.screen.errors.length > 0

        Repeater {
            model: root.screen.errors

            StaffRow {
                id: wrong

                required property var modelData

                width: parent?.width ?? 0
                enabled: wrong.modelData.key !== ""
                iconName: "stop-hand"
                text: wrong.modelData.title
                line: wrong.modelData.line + "\n" + wrong.modelData.words + " " + wrong.modelData.remedy
                onClicked: root.screen.open("edit", wrong.modelData.key)
            }
        }
    }
    Repeater {
        model: root.screen.warnings

        Column {
            id: topic

            required property var modelData
            readonly property bool open: root.opened === topic.modelData.title

            width: root.width

            StaffRow {
                width: parent.width
                leads: false
                checked: topic.open
                iconName: "warning"
                text: qsTr("%1 (%2)").arg(topic.modelData.title).arg(topic.modelData.entries.length)
                Accessible.description: topic.open ? qsTr("Open") : qsTr("Closed")
                onClicked: root.opened = topic.open ? "" : topic.modelData.title

                Icon {
                    anchors.verticalCenter: parent?.verticalCenter
                    name: topic.open ? "up" : "down"
                    color: Theme.quiet
                    size: Theme.body
                }
            }
            Repeater {
                model: topic.open ? topic.modelData.entries : []

                StaffRow {
                    id: warned

                    required property var modelData

                    x: Theme.gap * 4
                    width: topic.width - Theme.gap * 4
                    enabled: warned.modelData.key !== ""
                    text: warned.modelData.title
                    line: warned.modelData.line + "\n" + warned.modelData.words
                    onClicked: root.screen.open("edit", warned.modelData.key)
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        Button {
            kind: "primary"
            enabled: root.screen.mayGoOn
            iconName: "next"
            iconAfter: true
            text: qsTr("Next: publish")
            onClicked: root.screen.goToStep(2)
        }
        Button {
            height: Math.max(Theme.mainTarget, implicitHeight)
            kind: "quiet"
            text: qsTr("Back to what changes")
            onClicked: root.screen.goToStep(0)
        }
    }
}

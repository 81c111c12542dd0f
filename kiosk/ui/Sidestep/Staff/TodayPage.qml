pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What to do with ten minutes, in a few lines that lead on; and what patients see now.
StaffPage {
    id: root

    required property TodayScreen screen
    required property Desk desk

    title: root.screen.greeting
    line: root.screen.shown

    Column {
        width: parent?.width ?? 0

        Repeater {
            model: root.screen.lines

            StaffRow {
                id: row

                required property var modelData
                required property int index

                width: parent?.width ?? 0
                focus: index === 0
                iconName: modelData.iconName
                text: modelData.text
                line: modelData.line
                onClicked: root.screen.follow(modelData.screen, modelData.item)

                Icon {
                    visible: row.modelData.urgent
                    name: "warning"
                    color: Theme.caution
                    size: Theme.body
                }
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known && root.screen.lines.length === 0
        topPadding: Theme.gap * 4
        spacing: Theme.gap * 3

        Icon {
            name: "heart-hand"
            color: Theme.action
            size: Theme.display
        }
        Heading {
            width: parent.width
            level: 2
            text: qsTr("Nothing waits for you.")
        }
        Body {
            width: parent.width
            text: qsTr("All is reviewed, translated and published. Thank you for looking.")
        }
    }
    Flow {
        width: parent?.width ?? 0
        visible: root.screen.known
        topPadding: Theme.gap * 2
        spacing: Theme.gap * 2

        Button {
            iconName: "search"
            text: qsTr("Find something to change")
            onClicked: root.desk.goTo("content")
        }
        Button {
            kind: "quiet"
            iconName: "guide"
            text: qsTr("How does this work?")
            onClicked: root.desk.goTo("guide")
        }
    }
}

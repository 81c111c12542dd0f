pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How this machine has been and how it is: one page to read, to save, to hand on.
StaffPage {
    id: root

    required property HealthScreen screen
    required property Desk desk
    readonly property bool two: root.width > Theme.small * 60
    readonly property real column: root.two ? (grid.width - grid.columnSpacing) / 2 : grid.width

    covered: root.folders.open
    title: qsTr("Health report")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 5
    actions: Button {
        iconName: "download"
        enabled: root.screen.known
        text: qsTr("Save the report")
        onClicked: root.folders.begin()
    }

    Body {
        width: parent?.width ?? 0
        visible: !root.screen.known
        quiet: true
        text: qsTr("Looking at the machine …")
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known
        spacing: Theme.gap * 2

        Row {
            width: parent.width
            spacing: Theme.gap * 2

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.screen.kind === "good" ? "check" : "warning"
                color: root.screen.kind === "good" ? Theme.good : Theme.caution
                size: Theme.title
            }
            Heading {
                width: parent.width - mark.width - parent.spacing
                text: root.screen.headline
            }
        }
        Repeater {
            model: root.screen.cares

            DeviceFact {
                required property var modelData

                width: parent?.width ?? 0
                iconName: modelData.icon
                kind: modelData.kind
                text: modelData.text
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("The last 30 days")
        }
        Body {
            width: parent.width
            text: root.screen.daysTold
        }
        HealthDays {
            width: parent.width
            visible: root.screen.days.length > 0
            days: root.screen.days
        }
    }
    Grid {
        id: grid

        width: parent?.width ?? 0
        visible: root.screen.known
        columns: root.two ? 2 : 1
        columnSpacing: Theme.gap * 8
        rowSpacing: Theme.gap * 6

        Repeater {
            model: root.screen.sections

            Column {
                id: section

                required property var modelData

                width: root.column
                spacing: Theme.gap * 1.5

                Heading {
                    width: parent.width
                    level: 2
                    text: section.modelData.title
                }
                Repeater {
                    model: section.modelData.facts

                    DeviceFact {
                        required property var modelData

                        width: parent?.width ?? 0
                        iconName: modelData.icon
                        kind: modelData.kind
                        text: modelData.text
                    }
                }
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("When it was started again")
        }
        Body {
            width: parent.width
            visible: root.screen.rows.length === 0
            text: qsTr("It was not started again in the last 30 days.")
        }
        Repeater {
            model: root.screen.rows

            HealthRestart {
                required property var modelData

                width: parent?.width ?? 0
                iconName: modelData.icon
                kind: modelData.kind
                when: modelData.when
                text: modelData.text
            }
        }
        Body {
            width: parent.width
            visible: root.screen.more > 0
            small: true
            quiet: true
            text: qsTr("and %n more", "", root.screen.more)
        }
        Body {
            width: parent.width
            visible: root.screen.counted !== ""
            small: true
            quiet: true
            text: root.screen.counted
        }
    }
    property FolderSheet folders: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save the report?")
        action: qsTr("Save here")
        onChosen: path => root.screen.save(path)
    }
}

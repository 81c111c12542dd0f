pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One backup beside what is here now, and the step that brings it back.
StaffPage {
    id: root

    required property RestoreScreen screen
    required property Desk desk
    readonly property real side: (table.width - Theme.gap * 4) * 0.3

    title: qsTr("Bring a backup back")
    canGoBack: root.desk.canGoBack && !root.screen.working
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 4

    Body {
        width: parent?.width ?? 0
        visible: root.screen.looking
        text: qsTr("Reading the whole backup …")
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        title: qsTr("This backup cannot be used")
        text: root.screen.problem
    }
    DeviceFact {
        width: parent?.width ?? 0
        visible: root.screen.made !== ""
        iconName: "check"
        kind: "good"
        text: root.screen.made
    }
    Column {
        id: table

        width: parent?.width ?? 0
        visible: root.screen.rows.length > 0
        spacing: Theme.gap

        Row {
            width: parent.width
            spacing: Theme.gap * 2

            Item {
                width: parent.width - root.side * 2 - parent.spacing * 2
                height: 1
            }
            Body {
                width: root.side
                small: true
                quiet: true
                text: qsTr("In the backup")
            }
            Body {
                width: root.side
                small: true
                quiet: true
                text: qsTr("Here now")
            }
        }
        Repeater {
            model: root.screen.rows

            Column {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.gap

                Rectangle {
                    width: parent.width
                    height: Theme.stroke
                    color: Theme.line
                }
                Row {
                    width: parent.width
                    spacing: Theme.gap * 2

                    Body {
                        width: parent.width - root.side * 2 - parent.spacing * 2
                        text: row.modelData.what
                        Accessible.name: qsTr("%1: %2 in the backup, %3 here now").arg(row.modelData.what).arg(row.modelData.backup).arg(row.modelData.now)
                    }
                    Body {
                        width: root.side
                        font.weight: Theme.strong
                        text: row.modelData.backup
                        Accessible.ignored: true
                    }
                    Body {
                        width: root.side
                        text: row.modelData.now
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: text !== ""
        text: root.screen.lost
    }
    Body {
        width: parent?.width ?? 0
        visible: root.screen.ready
        small: true
        quiet: true
        text: qsTr("All of it is put back, or none of it, even if the power goes. What is here now is kept in a folder beside it. Then all staff sign in again.")
    }
    Button {
        visible: root.screen.mayChange && (root.screen.ready || root.screen.working)
        enabled: root.screen.ready
        kind: "stop"
        iconName: "restore"
        text: root.screen.working ? qsTr("Bringing it back …") : qsTr("Bring it back")
        onClicked: root.screen.bringBack()
    }
    Callout {
        width: parent?.width ?? 0
        visible: !root.screen.mayChange
        text: qsTr("You can look at it. An admin can bring it back.")
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What patients will see otherwise: new, changed, gone; each opens to show what is different.
Column {
    id: root

    required property PublishScreen screen

    spacing: Theme.gap * 3

    Body {
        width: parent.width
        text: root.screen.line
    }
    Finding {
        width: parent.width
        visible: root.screen.notIn !== ""
        kind: "note"
        text: root.screen.notIn
    }
    Repeater {
        model: root.screen.groups

        Column {
            id: group

            required property var modelData

            width: root.width
            spacing: Theme.gap

            Heading {
                width: parent.width
                level: 2
                text: group.modelData.title
            }
            Repeater {
                model: group.modelData.entries

                Column {
                    id: entry

                    required property var modelData
                    readonly property bool open: root.screen.opened === entry.modelData.key
                    readonly property bool opens: entry.modelData.what !== "removed"

                    width: group.width
                    spacing: Theme.gap * 2

                    StaffRow {
                        width: parent.width
                        leads: false
                        checked: entry.open
                        enabled: entry.opens
                        iconName: entry.modelData.icon
                        text: entry.modelData.title
                        line: entry.modelData.fields.length > 0 ? entry.modelData.line + " · " + entry.modelData.fields.join(", ") : entry.modelData.line
                        Accessible.description: line + ". " + (!entry.opens ? "" : entry.open ? qsTr("Open") : qsTr("Closed"))
                        onClicked: root.screen.toggle(entry.modelData.key)

                        Icon {
                            anchors.verticalCenter: parent?.verticalCenter
                            visible: entry.opens
                            name: entry.open ? "up" : "down"
                            color: Theme.quiet
                            size: Theme.body
                        }
                    }
                    Column {
                        x: Theme.gap * 2
                        width: parent.width - Theme.gap * 4
                        visible: entry.open
                        spacing: Theme.gap * 2
                        bottomPadding: Theme.gap * 2

                        DiffView {
                            width: parent.width
                            visible: entry.open && root.screen.rows.length > 0
                            rows: entry.open ? root.screen.rows : []
                            beforeTitle: qsTr("What patients see now")
                            nowTitle: qsTr("What they will see")
                        }
                        Body {
                            width: parent.width
                            visible: entry.open && entry.modelData.what === "new"
                            text: qsTr("All of it is new to patients.")
                        }
                        Button {
                            iconName: "eye"
                            text: qsTr("Look at it as patients will")
                            onClicked: root.screen.open("review-item", entry.modelData.key)
                        }
                    }
                }
            }
        }
    }
    Button {
        kind: "primary"
        iconName: "next"
        iconAfter: true
        text: qsTr("Next: checks")
        onClicked: root.screen.goToStep(1)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Everybody who works here.
StaffPage {
    id: root

    required property PeopleScreen screen
    required property Desk desk

    title: qsTr("People")
    line: root.screen.mayChange ? "" : qsTr("Only an admin can add and change people. Ask: %1.").arg(root.screen.admins)
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    actions: [
        Button {
            visible: root.screen.mayChange
            iconName: "plus"
            text: qsTr("Add somebody")
            onClicked: root.screen.add()
        }
    ]

    Column {
        width: parent?.width ?? 0

        Repeater {
            model: root.screen.rows

            StaffRow {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                iconName: "person"
                text: row.modelData.name
                line: row.modelData.credential ? qsTr("%1 · %2").arg(row.modelData.roleName).arg(row.modelData.credential) : row.modelData.roleName
                leads: root.screen.mayChange
                enabled: root.screen.mayChange
                Accessible.description: [row.line, badge.text].filter(part => part !== "").join(". ")
                onClicked: root.desk.open("person", String(row.modelData.id))

                Badge {
                    id: badge

                    anchors.verticalCenter: parent?.verticalCenter
                    visible: text !== ""
                    kind: row.modelData.state === "closed" ? "care" : row.modelData.state ? "note" : "action"
                    iconName: row.modelData.state ? "lock" : ""
                    text: row.modelData.state === "closed" ? qsTr("Closed after wrong tries") : row.modelData.state === "disabled" ? qsTr("Closed") : row.modelData.me ? qsTr("You") : ""
                }
            }
        }
    }
}

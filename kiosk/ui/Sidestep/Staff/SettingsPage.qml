pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend

// The groups of settings, each with what it is now.
StaffPage {
    id: root

    required property SettingsScreen screen
    required property Desk desk

    title: qsTr("Settings")
    line: root.screen.mayChange ? "" : qsTr("You can look at them. An admin can change them.")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: 0

    Repeater {
        model: root.screen.groups

        StaffRow {
            id: row

            required property var modelData

            width: parent?.width ?? 0
            text: row.modelData.title
            line: row.modelData.line
            onClicked: root.desk.open(row.modelData.screen, row.modelData.screen === "settings" ? row.modelData.name : "")
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend

// What waits, in sentences that lead on.
StaffPage {
    id: root

    required property TodayScreen screen
    required property Desk desk

    title: root.screen.greeting

    Repeater {
        model: root.screen.tasks

        StaffRow {
            id: task

            required property var modelData

            width: parent?.width ?? 0
            iconName: task.modelData.what === "review" ? "approve" : "edit"
            text: task.modelData.what === "review" ? qsTr("%n texts wait for your review", "", task.modelData.count) : qsTr("%n texts came back to you with comments", "", task.modelData.count)
            onClicked: root.desk.goTo(task.modelData.what === "review" ? "review" : "content")
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What patients see now, what is planned, and every release before, to show again in one step.
StaffPage {
    id: root

    required property ReleasesScreen screen
    required property Desk desk

    title: qsTr("Releases")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    ReleasesNow {
        width: parent?.width ?? 0
        screen: root.screen
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.past.length > 0

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Before")
        }
        Repeater {
            model: root.screen.past

            ReleaseRow {
                id: past

                required property var modelData

                width: parent?.width ?? 0
                title: past.modelData.title
                note: past.modelData.note
                line: past.modelData.line
                can: past.modelData.again
                iconName: "undo"
                action: qsTr("Show this one again")
                onAsked: root.screen.showAgain(past.modelData.number)
            }
        }
    }
    Button {
        visible: root.screen.hasMore
        iconName: "down"
        text: qsTr("Show older ones")
        onClicked: root.screen.more()
    }
}

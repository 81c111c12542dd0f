pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What waits for a second pair of eyes: for me, what came back to me, and what waits for others.
StaffPage {
    id: root

    required property ReviewScreen screen
    required property Desk desk
    readonly property bool nothing: root.screen.known && root.screen.mine.length + root.screen.back.length + root.screen.others.length + root.screen.late.length === 0

    title: qsTr("Review")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    actions: [
        Button {
            kind: "quiet"
            iconName: "settings"
            text: qsTr("How we review")
            onClicked: root.screen.open("review-rules", "")
        }
    ]

    component Group: Column {
        id: group

        required property string title
        required property var entries
        required property string opens

        width: parent?.width ?? 0
        visible: group.entries.length > 0
        spacing: Theme.gap

        Heading {
            width: parent.width
            level: 2
            bottomPadding: Theme.gap
            text: group.title
        }
        Repeater {
            model: group.entries

            StaffRow {
                id: entry

                required property var modelData

                width: group.width
                iconName: entry.modelData.icon
                text: entry.modelData.title
                line: entry.modelData.why === "" ? entry.modelData.line : entry.modelData.line + "\n" + entry.modelData.why
                onClicked: root.screen.open(group.opens, entry.modelData.key)
            }
        }
    }

    Callout {
        width: parent?.width ?? 0
        visible: root.nothing
        kind: "good"
        title: qsTr("Nothing waits")
        text: root.screen.approves ? qsTr("Everything that was sent for review has been looked at.") : qsTr("Nothing of yours came back, and nothing is in review.")
    }
    Group {
        title: qsTr("Waiting for you")
        entries: root.screen.mine
        opens: "review-item"
    }
    Group {
        title: qsTr("Sent back to you")
        entries: root.screen.back
        opens: "edit"
    }
    Group {
        title: qsTr("Past their day of review")
        entries: root.screen.late
        opens: "item"
    }
    Group {
        title: qsTr("Waiting for somebody else")
        entries: root.screen.others
        opens: "review-item"
    }
}

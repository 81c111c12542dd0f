import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// While the release is made, and when it is.
Column {
    id: root

    required property PublishScreen screen
    readonly property bool working: root.screen.stage === "working"

    signal releasesAsked
    signal todayAsked

    spacing: Theme.gap * 3

    PublishBusy {
        width: parent.width
        visible: root.working
        text: qsTr("The release is being made. You can go on working; you are told when patients see it.")
    }
    Callout {
        width: parent.width
        visible: !root.working
        kind: "good"
        title: root.screen.stage === "planned" ? qsTr("It is planned for %1").arg(root.screen.dueWords) : qsTr("Patients see release %1 from the next visit on").arg(root.screen.made.number ?? "")
        text: root.screen.stage === "planned" ? qsTr("What is approved by then goes out. You can cancel it under Releases.") : qsTr("Its number for checking: %1. You can go back to the one before in one step, under Releases.").arg((root.screen.made.sha256 ?? "").slice(0, 12))
    }
    Flow {
        width: parent.width
        visible: !root.working
        spacing: Theme.gap * 2

        Button {
            kind: "primary"
            large: false
            iconName: "today"
            text: qsTr("Done")
            onClicked: root.todayAsked()
        }
        Button {
            iconName: "history"
            text: qsTr("Releases")
            onClicked: root.releasesAsked()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Three calm steps to the next release: what changes for patients, the checks, now or later.
StaffPage {
    id: root

    required property PublishScreen screen
    required property Desk desk
    readonly property bool steps: root.screen.stage === "steps" && !root.screen.nothing

    title: qsTr("Publish")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    actions: [
        Button {
            iconName: "history"
            text: root.screen.planned > 0 ? qsTr("Releases (%n planned)", "", root.screen.planned) : qsTr("Releases")
            onClicked: root.screen.open("releases", "")
        }
    ]

    Body {
        width: parent?.width ?? 0
        visible: root.screen.stage === "looking"
        quiet: true
        text: qsTr("Looking at what has changed…")
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.stage === "steps" && root.screen.nothing
        kind: "good"
        title: qsTr("There is nothing to publish")
        text: root.screen.notIn === "" ? qsTr("Patients see all that is approved.") : qsTr("Patients see all that is approved.") + " " + root.screen.notIn
    }
    PublishSteps {
        width: parent?.width ?? 0
        visible: root.steps
        step: root.screen.step
        open: [true, true, root.screen.mayGoOn]
        onChosen: step => root.screen.goToStep(step)
    }
    PublishChanges {
        width: parent?.width ?? 0
        visible: root.steps && root.screen.step === 0
        screen: root.screen
    }
    PublishChecks {
        width: parent?.width ?? 0
        visible: root.steps && root.screen.step === 1
        screen: root.screen
    }
    PublishWhen {
        width: parent?.width ?? 0
        visible: root.steps && root.screen.step === 2
        screen: root.screen
    }
    PublishDone {
        width: parent?.width ?? 0
        visible: ["working", "done", "planned"].includes(root.screen.stage)
        screen: root.screen
        onReleasesAsked: root.screen.open("releases", "")
        onTodayAsked: root.desk.goTo("today")
    }
}

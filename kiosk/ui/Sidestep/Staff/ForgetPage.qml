pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Does it forget? A made-up visit, a reset, and what a search through the whole machine came to.
StaffPage {
    id: root

    required property ForgetScreen screen
    required property Desk desk
    readonly property bool busy: root.screen.stage !== ""

    title: qsTr("Does it forget?")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 5

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Row {
            width: parent.width
            spacing: Theme.gap * 2

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.busy ? "search" : root.screen.verdict === "good" ? "check" : root.screen.verdict === "stop" ? "warning" : "question"
                color: root.busy || root.screen.verdict === "" ? Theme.quiet : root.screen.verdict === "good" ? Theme.good : Theme.stop
                size: Theme.title
            }
            Heading {
                id: answer

                width: parent.width - mark.width - parent.spacing
                text: root.screen.stage === "visit" ? qsTr("The made-up visit goes on …") : root.screen.stage === "search" ? qsTr("Searching the machine …") : root.screen.verdict === "good" ? qsTr("Nothing is left") : root.screen.verdict === "stop" ? qsTr("Something is left") : qsTr("Not tried yet")
            }
        }
        Body {
            width: parent.width
            visible: root.screen.when !== ""
            small: true
            quiet: true
            text: qsTr("Last tried: %1").arg(root.screen.when)
        }
    }
    Body {
        width: parent?.width ?? 0
        text: qsTr("Sidestep makes up a visit out of sight. It picks a language, answers the questions and looks for words nobody knows. Then it starts over, and searches memory and files for what is left.")
    }
    Flow {
        width: parent?.width ?? 0

        Button {
            kind: "primary"
            iconName: "search"
            enabled: !root.busy
            text: root.screen.when === "" ? qsTr("Try it now") : qsTr("Try it again")
            onClicked: root.screen.begin()
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.verdict !== ""
        spacing: Theme.gap * 2

        Repeater {
            model: root.screen.lines

            DeviceFact {
                required property var modelData

                width: parent?.width ?? 0
                iconName: modelData.icon
                kind: modelData.kind
                text: modelData.text
            }
        }
        Body {
            width: parent.width
            visible: root.screen.verdict === "stop"
            text: qsTr("Restart this machine: that empties its memory. Then try again, and if it stays, send a support file to whoever looks after it.")
        }
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        text: root.screen.problem
    }
    Connections {
        target: root.screen
        function onStageChanged(): void {
            answer.Accessible.announce(answer.text);
        }
    }
}

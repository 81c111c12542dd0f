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

    Body {
        width: parent?.width ?? 0
        text: qsTr("Sidestep makes up a visit out of sight: it picks a language, answers the questions and looks for words nobody knows. Then it starts over, and searches memory and files for what is left.")
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap * 3

        Button {
            id: begin

            kind: "primary"
            iconName: "search"
            enabled: !root.busy
            text: root.screen.when === "" ? qsTr("Try it now") : qsTr("Try it again")
            onClicked: root.screen.begin()
        }
        Body {
            id: told

            width: Math.min(implicitWidth + 1, parent.width)
            height: Math.max(implicitHeight, begin.height)
            verticalAlignment: Text.AlignVCenter
            visible: root.busy
            text: root.screen.stage === "visit" ? qsTr("The made-up visit goes on …") : qsTr("Searching the machine …")
            onTextChanged: told.tell()
            onVisibleChanged: told.tell()

            function tell(): void {
                if (told.visible)
                    told.Accessible.announce(told.text);
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.verdict !== ""
        spacing: Theme.gap * 2

        Row {
            width: parent.width
            spacing: Theme.gap * 2

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.screen.verdict === "good" ? "check" : "warning"
                color: root.screen.verdict === "good" ? Theme.good : Theme.stop
                size: Theme.title
            }
            Heading {
                width: parent.width - mark.width - parent.spacing
                text: root.screen.verdict === "good" ? qsTr("Nothing is left") : qsTr("Something is left")
            }
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("Last tried: %1").arg(root.screen.when)
        }
        Item {
            width: 1
            height: Theme.gap
        }
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
}

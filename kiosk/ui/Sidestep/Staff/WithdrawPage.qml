pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The second of two touches: yes, off the screen. A reason is chosen already; another can be.
StaffPage {
    id: root

    required property WithdrawScreen screen
    required property Desk desk

    title: root.screen.stage === "off" ? qsTr("“%1” is off the screen").arg(root.screen.title) : qsTr("Take “%1” off the screen?").arg(root.screen.title)
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Callout {
        width: parent?.width ?? 0
        visible: root.screen.stage === "done"
        kind: "good"
        title: root.screen.done
        text: qsTr("Nothing is lost: its words and its history stay here.")
    }
    Button {
        visible: root.screen.stage === "done"
        kind: "primary"
        large: false
        text: qsTr("Done")
        onClicked: root.desk.canGoBack ? root.desk.back() : root.desk.goTo("content")
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.stage === "ask"
        spacing: Theme.gap * 3

        Body {
            width: parent.width
            text: qsTr("It goes at once, in every language, and so do the links to it. Nothing is deleted. A reviewer can put it back.")
        }
        Callout {
            width: parent.width
            visible: root.screen.problem !== ""
            kind: "stop"
            title: qsTr("It could not be taken off")
            text: root.screen.problem
        }
        Heading {
            width: parent.width
            level: 2
            text: qsTr("Why?")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 1.5

            Repeater {
                model: root.screen.reasons

                Chip {
                    id: reason

                    required property string modelData

                    checkable: false
                    checked: root.screen.reason === reason.modelData
                    maximumTextWidth: root.width - Theme.gap * 16
                    text: reason.modelData
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.screen.choose(reason.modelData)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Button {
                height: Math.max(Theme.mainTarget, implicitHeight)
                kind: "stop"
                iconName: "withdraw"
                text: qsTr("Yes, take it off")
                onClicked: root.screen.takeOff()
            }
            Button {
                height: Math.max(Theme.mainTarget, implicitHeight)
                text: qsTr("No, leave it")
                onClicked: root.desk.back()
            }
        }
        Field {
            id: more

            width: parent.width
            label: qsTr("In your own words")
            optional: true

            TextField {
                width: parent.width
                name: more.label
                onTextEdited: root.screen.say(text)
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.stage === "off"
        spacing: Theme.gap * 3

        Body {
            width: parent.width
            text: root.screen.off
        }
        Body {
            width: parent.width
            visible: !root.screen.mayPutBack
            text: qsTr("Reviewers and admins can put it back.")
        }
        Field {
            id: why

            width: parent.width
            visible: root.screen.mayPutBack
            label: qsTr("Why can it be shown again?")
            optional: true

            TextField {
                width: parent.width
                name: why.label
                onTextEdited: root.screen.say(text)
            }
        }
        Button {
            visible: root.screen.mayPutBack
            kind: "primary"
            iconName: "undo"
            text: qsTr("Put it back")
            onClicked: root.screen.putBack()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A trial run of the questions: as patients walk them, with the rule that decided.
FocusScope {
    id: root

    required property Trial trial
    readonly property var question: root.trial.question
    readonly property var outcome: root.trial.outcome
    readonly property bool ended: root.outcome.title !== undefined

    visible: root.trial.on
    enabled: visible
    focus: visible
    onVisibleChanged: if (visible)
        root.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.trial.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Flow {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 3
        spacing: Theme.gap

        Button {
            focus: true
            iconName: "close"
            text: qsTr("Back to the form")
            onClicked: root.trial.close()
        }
        Button {
            kind: "quiet"
            iconName: "start-over"
            text: qsTr("From the start")
            enabled: root.trial.told.length > 0
            onClicked: root.trial.again()
        }
        Button {
            kind: "quiet"
            iconName: "back"
            text: qsTr("One question back")
            enabled: root.trial.told.length > 0
            onClicked: root.trial.previous()
        }
    }
    Page {
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        Heading {
            width: parent?.width ?? 0
            visible: root.question.text !== undefined
            text: root.question.text ?? ""
        }
        Body {
            width: parent?.width ?? 0
            visible: text !== ""
            text: root.question.help ?? ""
            quiet: true
        }
        Repeater {
            model: root.question.options ?? []

            Choice {
                required property var modelData

                width: parent?.width ?? 0
                many: root.question.many ?? false
                text: modelData.label
                detail: modelData.detail
                checked: modelData.checked
                onClicked: root.trial.touch(modelData.id)
            }
        }
        Choice {
            width: parent?.width ?? 0
            visible: (root.question.none ?? "") !== ""
            text: root.question.none ?? ""
            onClicked: root.trial.none()
        }
        Button {
            visible: root.question.many ?? false
            kind: "primary"
            enabled: (root.question.options ?? []).some(option => option.checked)
            text: qsTr("Next")
            onClicked: root.trial.next()
        }
        Badge {
            visible: root.ended
            kind: root.outcome.stops ?? false ? "stop" : "action"
            text: root.outcome.level ?? ""
        }
        Heading {
            width: parent?.width ?? 0
            visible: root.ended
            text: root.outcome.title ?? ""
        }
        Repeater {
            model: root.ended ? [root.outcome.why, root.outcome.do, root.outcome.where] : []

            Body {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
        Callout {
            width: parent?.width ?? 0
            visible: root.ended
            title: qsTr("Why this outcome")
            text: root.outcome.rule ?? ""
        }
        Finding {
            width: parent?.width ?? 0
            visible: root.ended
            kind: root.outcome.closes ?? false ? "care" : "good"
            text: root.outcome.closes ?? false ? qsTr("The exercises are closed for this patient.") : (root.outcome.flags ?? []).length > 0 ? qsTr("The exercises are open, but for those marked: %1.").arg(root.outcome.flags.join(", ")) : qsTr("The patient can go on to the exercises.")
        }
        Heading {
            width: parent?.width ?? 0
            visible: root.trial.told.length > 0
            level: 2
            text: qsTr("Answered so far")
        }
        Repeater {
            model: root.trial.told

            Column {
                id: answered

                required property var modelData

                width: parent?.width ?? 0

                Body {
                    width: parent.width
                    text: answered.modelData.question
                    small: true
                    quiet: true
                }
                Body {
                    width: parent.width
                    text: answered.modelData.answer
                }
            }
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The content that came with the program becomes the studio's own.
FirstStartStep {
    id: root

    readonly property string stage: root.screen.brought.state

    title: root.stage === "done" ? qsTr("The content is here") : qsTr("Bringing in the content")
    line: root.stage === "done" ? qsTr("Patients see what they saw before. From now on you can change it, and have it reviewed.") : root.stage === "failed" ? "" : qsTr("The texts, exercises and questions that came with Sidestep become yours to change. This takes some seconds.")
    ready: root.stage === "done"

    Finding {
        width: parent?.width ?? 0
        visible: root.stage === "done"
        kind: "good"
        text: root.screen.brought.words
    }
    // something moves while it works
    Rectangle {
        width: parent?.width ?? 0
        height: Theme.gap
        radius: height / 2
        visible: root.stage === "working"
        color: Theme.line
        clip: true
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Bringing in the content")

        Rectangle {
            id: runner

            width: parent.width * 0.3
            height: parent.height
            radius: height / 2
            color: Theme.action

            NumberAnimation on x {
                running: root.stage === "working" && !Theme.reducedMotion
                loops: Animation.Infinite
                from: -runner.width
                to: root.width
                duration: 1600
            }
        }
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.stage === "failed"
        kind: "care"
        title: qsTr("It did not work")
        text: qsTr("%1\n\nNothing was changed, and patients see what they saw before. You can try again now, or go on and bring it in later from Content.").arg(root.screen.brought.words)
    }
    Flow {
        width: parent?.width ?? 0
        visible: root.stage === "failed"
        spacing: Theme.gap * 2

        Button {
            iconName: "repeat"
            text: qsTr("Try again")
            onClicked: root.screen.bringContent()
        }
        Button {
            text: qsTr("Go on without it")
            onClicked: root.screen.next()
        }
    }
}

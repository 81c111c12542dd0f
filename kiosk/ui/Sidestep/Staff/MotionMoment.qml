pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The moment that was chosen: its time, what begins there, its pose.
Page {
    id: root

    required property MotionScreen screen
    readonly property var moment: root.screen.moment

    margin: Theme.gap * 3

    Flow {
        width: parent.width
        spacing: Theme.gap * 1.5

        Heading {
            text: qsTr("Moment %1").arg(root.screen.keyframe + 1)
        }
        Chip {
            visible: root.screen.keyframe > 0
            iconName: "back"
            text: qsTr("Before")
            onClicked: root.screen.goTo(root.screen.keyframe - 1)
        }
        Chip {
            visible: !(root.moment.last ?? true)
            iconName: "next"
            text: qsTr("After")
            onClicked: root.screen.goTo(root.screen.keyframe + 1)
        }
    }
    Field {
        width: parent.width
        visible: !(root.moment.first ?? true)
        label: qsTr("At")
        help: (root.moment.last ?? false) ? qsTr("The movement ends here and begins again.") : ""

        MotionNumber {
            name: qsTr("At, in seconds")
            unit: qsTr("s")
            step: 0.1
            value: root.moment.at ?? 0
            onGiven: seconds => root.screen.moveKeyframe(root.screen.keyframe, seconds, false)
        }
    }
    Field {
        width: parent.width
        visible: !(root.moment.last ?? true)
        label: qsTr("Until the next")
        help: qsTr("All later moments move along.")

        MotionNumber {
            name: qsTr("Until the next, in seconds")
            unit: qsTr("s")
            step: 0.1
            value: root.moment.lasts ?? 0
            onGiven: seconds => root.screen.setLasts(seconds)
        }
    }
    Field {
        width: parent.width
        visible: !(root.moment.last ?? true)
        label: qsTr("What begins")

        Flow {
            width: parent.width
            spacing: Theme.gap
            Accessible.role: Accessible.Grouping

            Repeater {
                model: root.screen.phaseChoices

                Chip {
                    id: phase

                    required property var modelData

                    text: phase.modelData.text
                    checkable: true
                    checked: phase.modelData.value === root.moment.phase
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.screen.setPhase(phase.modelData.value)
                }
            }
        }
    }
    Field {
        width: parent.width
        label: qsTr("The body")

        Flow {
            width: parent.width
            spacing: Theme.gap
            Accessible.role: Accessible.Grouping

            Repeater {
                model: root.screen.easeChoices

                Chip {
                    id: ease

                    required property var modelData

                    text: ease.modelData.text
                    checkable: true
                    checked: ease.modelData.value === root.moment.ease
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.screen.setEase(ease.modelData.value)
                }
            }
        }
    }
    Field {
        id: pose

        width: parent.width
        label: qsTr("Pose")
        help: root.moment.usedAt ?? ""

        Column {
            width: pose.width
            spacing: Theme.gap

            Select {
                width: parent.width
                name: pose.label
                options: root.screen.poseChoices
                value: root.moment.pose
                onChosen: name => root.screen.usePose(name)
            }
            Button {
                visible: pose.help !== ""
                textSize: Theme.small
                text: qsTr("Make it a pose of its own")
                onClicked: root.screen.ownPose()
            }
        }
    }
    Field {
        id: called

        width: parent.width
        label: qsTr("The pose's name")

        TextField {
            width: called.width
            name: called.label
            text: root.moment.poseText ?? ""
            onEditingFinished: {
                root.screen.renamePose(text);
                text = Qt.binding(() => root.moment.poseText ?? "");
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.5

        Button {
            iconName: "copy"
            textSize: Theme.small
            text: qsTr("Hold it a second longer")
            onClicked: root.screen.duplicateKeyframe()
        }
        Button {
            iconName: "trash"
            textSize: Theme.small
            text: qsTr("Take this moment away")
            onClicked: root.screen.removeKeyframe()
        }
    }
}

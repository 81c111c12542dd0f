pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The joint that was taken, angle by angle.
Page {
    id: root

    required property MotionScreen screen

    margin: Theme.gap * 3

    Finding {
        width: parent.width
        visible: !root.screen.figure.drawn
        kind: "note"
        text: qsTr("This machine cannot draw in 3D. The body is shown as simple limbs; everything can be changed all the same.")
    }
    Body {
        width: parent.width
        visible: root.screen.between
        text: qsTr("The figure stands between two moments. Go to a moment to change it, or add one here.")
    }
    Row {
        visible: root.screen.between
        spacing: Theme.gap * 2

        Button {
            text: qsTr("Go to moment %1").arg(root.screen.keyframe + 1)
            onClicked: root.screen.goTo(root.screen.keyframe)
        }
        Button {
            iconName: "plus"
            text: qsTr("Add one here")
            onClicked: root.screen.addKeyframe()
        }
    }
    Body {
        width: parent.width
        visible: !root.screen.canUndo
        small: true
        quiet: true
        text: qsTr("Touch a joint on the figure, then pull its handle along the arc.")
    }
    Select {
        width: parent.width
        name: qsTr("Joint")
        options: root.screen.checking.joints.map(one => ({
                    value: one.joint,
                    text: one.text,
                    detail: one.faulty ? qsTr("Something is wrong here") : ""
                }))
        value: root.screen.joint
        onChosen: joint => root.screen.choose(joint)
    }
    Repeater {
        model: root.screen.angles.length

        MotionAngle {
            id: angle

            required property int index

            width: parent?.width ?? 0
            row: root.screen.angles[angle.index] ?? null
            edge: root.screen.figure.arcs[angle.index]?.edge ?? false
            onMoved: (degrees, pulling) => root.screen.setAngle(angle.row.angle, degrees, pulling)
            onDropped: root.screen.letGo()
            onTurnAsked: root.screen.figure.turnTo(angle.row.angle)
            onTaken: root.screen.point(angle.row.angle)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gap * 1.5
        visible: (root.screen.moment.usedAt ?? "") !== ""

        Body {
            width: parent.width
            text: root.screen.moment.usedAt ?? ""
            small: true
            quiet: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Chip {
                text: qsTr("Change all of them")
                checkable: true
                checked: !root.screen.onlyHere
                onClicked: root.screen.setOnlyHere(false)
            }
            Chip {
                text: qsTr("Only here")
                checkable: true
                checked: root.screen.onlyHere
                onClicked: root.screen.setOnlyHere(true)
            }
        }
    }
    Button {
        visible: root.screen.sided
        iconName: "copy"
        text: qsTr("The same on the other side")
        textSize: Theme.small
        onClicked: root.screen.sameOnOtherSide()
    }
}

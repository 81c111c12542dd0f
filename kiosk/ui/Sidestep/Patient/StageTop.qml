pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Which side is sore, and whether the muscle shows.
Flow {
    id: root

    required property FigurePlayer player
    property bool muscle: true

    spacing: Theme.gap * 1.5

    Text {
        height: leftSide.height
        text: qsTr("My sore side:")
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Chip {
        id: leftSide

        text: qsTr("Left")
        checked: root.player.side === "left"
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.name: qsTr("My sore side is left")
        onClicked: root.player.setSide("left")
    }
    Chip {
        text: qsTr("Right")
        checked: root.player.side === "right"
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.name: qsTr("My sore side is right")
        onClicked: root.player.setSide("right")
    }
    Chip {
        visible: root.muscle
        iconName: "muscle"
        text: qsTr("See the muscle")
        checked: root.player.showMuscle
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        onClicked: root.player.setShowMuscle(!root.player.showMuscle)
    }
}

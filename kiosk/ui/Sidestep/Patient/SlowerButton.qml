import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Half speed, on or off.
Button {
    id: root

    required property FigurePlayer player

    iconName: "slower"
    text: qsTr("Slower")
    checked: root.player.slow
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.player.slow
    onClicked: root.player.setSlow(!root.player.slow)
}

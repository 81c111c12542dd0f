import QtQuick
import Sidestep.Controls

// Back from a card to the list.
Button {
    kind: "quiet"
    iconName: "back"
    leftPadding: 0
    text: qsTr("All parts")
}

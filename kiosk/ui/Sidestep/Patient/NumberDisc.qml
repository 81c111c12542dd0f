import QtQuick
import Sidestep.Theme

// A number in a disc: the same beside a picture and beside the words that explain it.
Rectangle {
    id: root

    required property int number
    property color ink: Theme.actionInk

    width: Theme.small * 1.5
    height: width
    radius: width / 2
    border.width: Theme.stroke
    border.color: Theme.stage

    Text {
        anchors.centerIn: parent
        text: root.number
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.heavy
        color: root.ink
        Accessible.ignored: true
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One line of "not like this" or "like this", told apart by icon, word and colour.
Item {
    id: root

    property bool good: false
    property alias text: words.text
    readonly property color mark: root.good ? Theme.good : Theme.stop

    implicitHeight: Math.max(picture.height, column.implicitHeight)

    Icon {
        id: picture

        anchors.left: parent.left
        y: Theme.gap * 0.5
        name: root.good ? "check" : "close"
        color: root.mark
        size: Theme.body * 1.2
    }
    Column {
        id: column

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right

        Text {
            width: parent.width
            text: root.good ? qsTr("Do this") : qsTr("Not this")
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.heavy
            color: root.mark
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Body {
            id: words

            width: parent.width
        }
    }
}

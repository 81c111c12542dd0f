import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One thing to mind today, in a line.
Item {
    id: root

    property alias text: words.text

    implicitHeight: Math.max(picture.height, words.implicitHeight) + Theme.gap

    Icon {
        id: picture

        anchors.left: parent.left
        name: "warning"
        color: Theme.caution
        size: Theme.small * 1.4
    }
    Text {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 1.5
        anchors.right: parent.right
        font.family: Theme.family
        font.pixelSize: Theme.small
        lineHeight: Theme.lineHeight
        color: Theme.caution
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}

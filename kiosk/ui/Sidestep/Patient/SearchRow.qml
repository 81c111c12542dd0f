import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One result: its title and the line that has the words.
Card {
    id: root

    property string line

    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mm(13), words.implicitHeight + Theme.gap * 3)
    height: implicitHeight
    description: root.line.replace(/<[^>]*>/g, "")

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 3
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5

        Text {
            width: parent.width
            text: root.text
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.line
            textFormat: Text.StyledText
            font.family: Theme.family
            font.pixelSize: Theme.small
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 2.5
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        color: Theme.action
        mirror: LayoutMirroring.enabled
    }
}

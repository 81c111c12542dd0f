import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One line in a list that opens something.
Card {
    id: root

    property string detail
    property string iconName: "next"
    property bool strong: root.detail !== ""

    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mm(12), words.implicitHeight + Theme.gap * 3)
    height: implicitHeight
    description: root.detail

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
            font.weight: root.strong ? Theme.strong : Theme.regular
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
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
        name: root.iconName
        color: Theme.action
    }
}

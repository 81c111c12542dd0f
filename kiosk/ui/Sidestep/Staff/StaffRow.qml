import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// A row that leads somewhere: a word, a quieter line, and what stands at its end.
T.AbstractButton {
    id: root

    property string iconName
    property string line
    property bool leads: true
    default property alias end: tail.data

    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mm(13), words.implicitHeight + Theme.gap * 3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.line
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius * 0.6
        color: root.checked || root.down ? Theme.tint : root.hovered ? Theme.surface : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            width: visible ? size : 0
            name: root.iconName
            color: Theme.action
            size: Theme.body * 1.2
        }
        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: tail.left
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
                visible: root.line !== ""
                text: root.line
                font.family: Theme.family
                font.pixelSize: Theme.small
                color: Theme.quiet
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Row {
            id: tail

            anchors.right: next.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
        }
        Icon {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leads
            width: visible ? size : 0
            name: "next"
            color: Theme.quiet
            size: Theme.body
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// A small thing to touch: a word to look up, a filter to switch on.
T.AbstractButton {
    id: root

    property string iconName

    implicitWidth: Math.max(Theme.target, row.implicitWidth + Theme.gap * 5)
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.gap * 1.5)
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.action : root.down ? Theme.tint : Theme.surface
        border.width: root.down ? Theme.ring : Theme.stroke
        border.color: root.checked || root.down ? Theme.action : Theme.edge

        FocusRing {
            around: parent.height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                width: visible ? size : 0
                name: root.iconName
                size: Theme.small * 1.2
                color: root.checked ? Theme.actionInk : Theme.ink
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.maximumTextWidth)
                text: root.text
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                color: root.checked ? Theme.actionInk : Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    property real maximumTextWidth: Theme.measure
}

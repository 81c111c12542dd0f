import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

T.Slider {
    id: root

    property string name

    implicitWidth: Theme.mm(60)
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.name
    padding: Theme.gap

    background: Item {
        Rectangle {
            x: root.leftPadding
            y: (root.height - height) / 2
            width: root.availableWidth
            height: Theme.gap
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.action
                x: root.mirrored ? parent.width - width : 0
            }
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.mm(6)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.tintInk : Theme.action
        border.width: Theme.ring / 2
        border.color: Theme.paper
    }
}

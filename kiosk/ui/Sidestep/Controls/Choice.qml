import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// One answer in a list of answers: round mark for "one of these", square for "any of these".
T.AbstractButton {
    id: root

    property bool many: false
    property string detail
    property real textSize: Theme.body

    checkable: false
    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap * 4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: root.many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked || root.down ? Theme.tint : Theme.surface
        border.width: root.checked || root.down ? Theme.ring : Theme.stroke
        border.color: root.checked || root.down ? Theme.action : Theme.edge

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: mark

            x: root.mirrored ? parent.width - width - Theme.gap * 3 : Theme.gap * 3
            anchors.verticalCenter: parent.verticalCenter
            width: root.textSize * 1.2
            height: width
            radius: root.many ? width / 5 : width / 2
            color: root.checked ? Theme.action : "transparent"
            border.width: Theme.ring * 0.75
            border.color: root.checked ? Theme.action : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                color: Theme.actionInk
                size: parent.width * 0.8
            }
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? Theme.gap * 3 : mark.width + Theme.gap * 6
            width: parent.width - mark.width - Theme.gap * 9
            spacing: Theme.gap * 0.5

            Text {
                width: parent.width
                text: root.text
                font.family: Theme.family
                font.pixelSize: root.textSize
                font.weight: root.checked ? Theme.strong : Theme.regular
                color: root.checked ? Theme.tintInk : Theme.ink
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
    }
}

import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// A button of the bar that is always there: icon above its word.
T.Button {
    id: root

    property string iconName
    // the bar leaves the room to the page: its words grow less than the page's
    readonly property real measure: Math.min(1, 1.35 / Theme.textScale)

    implicitWidth: Math.max(Theme.mm(16), column.implicitWidth + Theme.gap * 3)
    implicitHeight: Math.max(Theme.mm(13), column.implicitHeight + Theme.gap * 2)
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.4
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.checked ? Theme.tint : "transparent"
        border.width: root.down ? Theme.ring : 0
        border.color: Theme.action

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            spacing: Theme.gap * 0.5

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: Theme.body * 1.15 * root.measure
                color: Theme.ink
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.text
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.9 * root.measure
                font.weight: Theme.strong
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}

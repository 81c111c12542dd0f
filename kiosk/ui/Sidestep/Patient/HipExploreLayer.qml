import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// The name of a layer, to touch.
T.AbstractButton {
    id: root

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap * 2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap * 0.5
        radius: Theme.radius
        color: root.down ? Theme.tint : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Text {
        id: label

        padding: Theme.gap
        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: root.checked ? Theme.heavy : Theme.regular
        color: root.checked ? Theme.action : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}

import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

T.TextField {
    id: root

    property string name
    property string iconName

    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mainTarget, Theme.lead * 1.3 + Theme.gap * 2)
    readonly property real iconRoom: root.iconName ? Theme.gap * 4 + Theme.body * 1.25 : Theme.gap * 3

    leftPadding: root.LayoutMirroring.enabled ? Theme.gap * 3 : root.iconRoom
    rightPadding: root.LayoutMirroring.enabled ? root.iconRoom : Theme.gap * 3
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.lead
    color: Theme.ink
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    placeholderTextColor: Theme.quiet
    Accessible.name: root.name
    Accessible.description: root.placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? Theme.ring : Theme.stroke
        border.color: root.activeFocus ? Theme.action : Theme.edge

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: Theme.quiet
        }
    }
    Text {
        anchors.fill: parent
        leftPadding: root.leftPadding
        rightPadding: root.rightPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}

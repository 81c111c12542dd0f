import QtQuick
import Sidestep.Theme

// A state in one word, with its mark: never by colour alone. `kind`: note, good, care, stop, action.
Rectangle {
    id: root

    property string kind: "note"
    property string text
    property string iconName
    readonly property color mark: root.kind === "good" ? Theme.good : root.kind === "care" ? Theme.caution : root.kind === "stop" ? Theme.stop : root.kind === "action" ? Theme.action : Theme.quiet

    implicitWidth: row.implicitWidth + Theme.gap * 2.5
    implicitHeight: row.implicitHeight + Theme.gap
    radius: height / 2
    color: "transparent"
    border.width: Theme.stroke
    border.color: root.mark
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap * 0.75

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            width: visible ? size : 0
            name: root.iconName
            color: root.mark
            size: Theme.small
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.family: Theme.family
            font.pixelSize: Theme.small * 0.9
            font.weight: Theme.strong
            color: root.mark
            Accessible.ignored: true
        }
    }
}

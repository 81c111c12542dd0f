import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One restart: when, and what happened, beside each other where there is room.
Item {
    id: root

    property string iconName
    property string kind: "note"
    property string when
    property string text
    readonly property bool wide: root.width > Theme.small * 40
    readonly property real inset: picture.width + Theme.gap * 2

    implicitWidth: Theme.measure
    implicitHeight: (root.wide ? Math.max(day.implicitHeight, words.implicitHeight) : day.implicitHeight + words.implicitHeight) + Theme.gap * 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.when).arg(root.text)

    Icon {
        id: picture

        name: root.iconName
        color: root.kind === "care" ? Theme.caution : Theme.quiet
        size: Theme.small * 1.25
    }
    Text {
        id: day

        x: root.inset
        width: root.wide ? Theme.small * 16 : parent.width - x
        text: root.when
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Text {
        id: words

        x: root.wide ? day.x + day.width + Theme.gap * 2 : root.inset
        y: root.wide ? 0 : day.implicitHeight
        width: parent.width - x
        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: root.kind === "care" ? Theme.strong : Theme.regular
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
}

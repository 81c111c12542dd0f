import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A release of before, or one that is planned, and what can be done with it.
Item {
    id: root

    property string title
    property string note
    property string line
    property string iconName
    property string action
    property bool can: true
    readonly property bool stacked: root.width < Theme.body * 26
    readonly property real beside: act.visible && !root.stacked ? act.width + Theme.gap * 2 : 0

    signal asked

    implicitHeight: Math.max(words.height + (root.stacked && act.visible ? act.height + Theme.gap : 0), root.stacked || !act.visible ? 0 : act.height) + Theme.gap * 3

    Column {
        id: words

        x: Theme.gap * 2
        y: root.stacked ? Theme.gap * 1.5 : (root.height - height) / 2
        width: root.width - root.beside - Theme.gap * 4
        spacing: Theme.gap * 0.25

        Text {
            width: parent.width
            text: root.title
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Body {
            width: parent.width
            visible: root.note !== ""
            small: true
            text: qsTr("“%1”").arg(root.note)
        }
        Body {
            width: parent.width
            visible: root.line !== ""
            small: true
            quiet: true
            text: root.line
        }
    }
    Button {
        id: act

        x: root.stacked ? Theme.gap * 2 : root.width - width - Theme.gap * 2
        y: root.stacked ? words.y + words.height + Theme.gap : (root.height - height) / 2
        visible: root.can
        iconName: root.iconName
        text: root.action
        Accessible.description: root.title
        onClicked: root.asked()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
}

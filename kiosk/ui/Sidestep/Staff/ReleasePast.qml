import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A release of before: {number, title, line, note, again}.
Item {
    id: root

    required property var release
    readonly property bool stacked: root.width < Theme.body * 26
    readonly property real beside: back.visible && !root.stacked ? back.width + Theme.gap * 2 : 0

    signal againAsked

    implicitHeight: Math.max(words.height + (root.stacked && back.visible ? back.height + Theme.gap : 0), root.stacked || !back.visible ? 0 : back.height) + Theme.gap * 3

    Column {
        id: words

        x: Theme.gap * 2
        y: root.stacked ? Theme.gap * 1.5 : (root.height - height) / 2
        width: root.width - root.beside - Theme.gap * 4
        spacing: Theme.gap * 0.25

        Text {
            width: parent.width
            text: root.release.title
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        Body {
            width: parent.width
            visible: root.release.note !== ""
            small: true
            text: qsTr("“%1”").arg(root.release.note)
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: root.release.line
        }
    }
    Button {
        id: back

        x: root.stacked ? Theme.gap * 2 : root.width - width - Theme.gap * 2
        y: root.stacked ? words.y + words.height + Theme.gap : (root.height - height) / 2
        visible: root.release.again
        iconName: "undo"
        text: qsTr("Show this one again")
        Accessible.name: qsTr("Show release %1 again").arg(root.release.number)
        onClicked: root.againAsked()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the studio says after something was done, or could not be done.
Item {
    id: root

    required property Desk desk
    readonly property string text: root.desk.said.text ?? ""
    readonly property string kind: root.desk.said.kind ?? "note"

    visible: root.text !== ""
    implicitHeight: visible ? box.height + Theme.gap * 2 : 0
    onTextChanged: if (root.text !== "")
        words.Accessible.announce(root.text)

    Rectangle {
        id: box

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: Math.min(parent.width - Theme.gap * 4, Theme.measure)
        height: Math.max(words.implicitHeight, ok.height) + Theme.gap * 2
        radius: Theme.radius * 0.6
        color: Theme.surface
        border.width: Theme.ring / 2
        border.color: root.kind === "stop" ? Theme.stop : root.kind === "good" ? Theme.good : Theme.edge

        Finding {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2
            anchors.right: ok.left
            anchors.rightMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            kind: root.kind
            text: root.text
        }
        Button {
            id: ok

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.desk.hush()
        }
    }
}

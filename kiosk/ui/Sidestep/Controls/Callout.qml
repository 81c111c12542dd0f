import QtQuick
import Sidestep.Theme

// A marked passage: "key" to remember, "care" to mind, "stop" to heed, "good" to keep on.
Item {
    id: root

    property string kind: "key"
    property string title
    property alias text: words.text
    property alias rich: words.rich
    property string iconName: root.kind === "stop" ? "stop-hand" : root.kind === "care" ? "warning" : root.kind === "good" ? "check" : "info"
    readonly property color mark: root.kind === "stop" ? Theme.stop : root.kind === "care" ? Theme.caution : root.kind === "good" ? Theme.good : Theme.action

    signal linkActivated(string link)

    implicitWidth: Theme.measure
    implicitHeight: column.implicitHeight + Theme.gap * 4

    Rectangle {
        anchors.fill: parent
        color: root.kind === "key" ? Theme.tint : Theme.surface
        border.width: root.kind === "key" && Theme.schemeName !== "contrast" ? 0 : Theme.stroke
        border.color: root.mark
    }
    Rectangle {
        width: Theme.gap
        height: parent.height
        anchors.left: parent.left
        color: root.mark
    }
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 3
        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 2
        name: root.iconName
        color: root.mark
        size: Theme.body * 1.3
    }
    Column {
        id: column

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 3
        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 2
        spacing: Theme.gap

        Text {
            width: parent.width
            visible: root.title !== ""
            text: root.title
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: root.mark
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Body {
            id: words

            width: parent.width
            visible: text !== ""
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}

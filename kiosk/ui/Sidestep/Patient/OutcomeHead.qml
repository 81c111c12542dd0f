import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The outcome's name on the colour of its level, with an icon and a word for it.
Rectangle {
    id: root

    property string level: "info"
    property string title
    readonly property color mark: root.level === "emergency" ? Theme.stopInk : Theme.isDark && root.level === "info" ? Theme.tintInk : root.level === "info" ? Theme.tintInk : Theme.paper
    readonly property string word: root.level === "emergency" ? qsTr("Emergency") : root.level === "same_day" ? qsTr("Today") : root.level === "soon" ? qsTr("Not urgent, but soon") : root.level === "start" ? qsTr("No warning sign") : qsTr("Good to know")

    implicitHeight: Math.max(picture.height, words.implicitHeight) + Theme.gap * (root.level === "emergency" ? 8 : 6)
    color: root.level === "emergency" ? Theme.stop : root.level === "same_day" ? Theme.caution : root.level === "soon" ? Theme.action : root.level === "start" ? Theme.good : Theme.tint
    border.width: root.level === "info" && Theme.schemeName === "contrast" ? Theme.stroke : 0
    border.color: Theme.tintInk

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 4
        anchors.verticalCenter: parent.verticalCenter
        name: root.level === "emergency" ? "warning" : root.level === "same_day" ? "clock" : root.level === "soon" ? "calendar" : root.level === "start" ? "check" : "info"
        color: root.mark
        size: Theme.title * 1.5
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 4
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: root.word
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: root.mark
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Heading {
            width: parent.width
            text: root.title
            font.pixelSize: root.level === "emergency" ? Theme.title * 1.25 : Theme.title
            font.weight: Theme.heavy
            color: root.mark
        }
    }
}

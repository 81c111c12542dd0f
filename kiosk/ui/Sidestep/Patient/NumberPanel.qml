import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The site's own number for an outcome, to read from a step away; or, where the site has set
// none, whom to ask. Never an empty gap.
Rectangle {
    id: root

    property string level
    property string kind
    property string number
    readonly property bool emergency: root.kind === "emergency"
    readonly property color mark: root.level === "emergency" ? Theme.stop : root.level === "same_day" ? Theme.caution : Theme.action
    readonly property string label: root.number === "" ? "" : root.emergency ? qsTr("Call this emergency number") : root.kind === "same_day" ? qsTr("Call for care today") : qsTr("Call your clinic")
    readonly property string ask: root.emergency ? qsTr("Ask the staff to call for help now.") : root.kind === "same_day" ? qsTr("Ask at the desk who can see you today.") : qsTr("Ask at the desk for the number to call.")

    implicitHeight: words.implicitHeight + Theme.gap * 5
    color: Theme.surface
    border.width: root.emergency ? Theme.ring : Theme.stroke
    border.color: root.mark

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        name: root.number === "" ? "person" : "phone"
        color: root.mark
        size: root.emergency ? Theme.display : Theme.title
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            visible: text !== ""
            text: root.label
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Text {
            width: parent.width
            visible: root.number === ""
            text: root.ask
            font.family: Theme.family
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Text {
            width: parent.width
            height: implicitHeight
            visible: root.number !== ""
            // isolated, so that its digits keep their order in any script
            text: "\u2066" + root.number + "\u2069"
            font.family: Theme.family
            font.pixelSize: root.emergency ? Theme.display * (Theme.textScale < 1.5 ? 2 : 1.5) : Theme.title
            font.weight: Theme.heavy
            color: root.mark
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: root.number
        }
    }
}

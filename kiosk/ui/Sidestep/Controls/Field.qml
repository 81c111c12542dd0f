import QtQuick
import Sidestep.Theme

// One thing to fill in: its name above, help and what is wrong with it below. Put the control inside
// and give it `name: field.label` and `width: parent.width`.
Column {
    id: root

    default property alias content: holder.data
    property string label
    property string help
    property string problem
    property bool optional: false

    spacing: Theme.gap

    Text {
        width: parent.width
        text: root.optional ? qsTr("%1 (if you like)").arg(root.label) : root.label
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
        visible: text !== ""
        text: root.help
        small: true
        quiet: true
    }
    Item {
        id: holder

        width: parent.width
        implicitHeight: childrenRect.height
    }
    Finding {
        width: parent.width
        visible: root.problem !== ""
        kind: "stop"
        text: root.problem
    }
}

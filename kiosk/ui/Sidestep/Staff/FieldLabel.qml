import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// What a field is called, how to fill it in, and, in a translation, the words it translates.
Column {
    id: root

    required property var row
    property bool quiet: false

    spacing: Theme.gap * 0.5

    Text {
        width: parent.width
        visible: root.row.label !== ""
        text: root.row.optional ? qsTr("%1 (if you like)").arg(root.row.label) : root.row.label
        font.family: Theme.family
        font.pixelSize: root.quiet ? Theme.small : Theme.body
        font.weight: Theme.strong
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Body {
        width: parent.width
        visible: text !== ""
        text: root.row.help
        small: true
        quiet: true
    }
    Item {
        width: parent.width
        height: original.height + Theme.gap * 2
        visible: root.row.original !== ""

        Rectangle {
            width: Theme.gap * 0.5
            height: parent.height
            color: Theme.edge
        }
        Body {
            id: original

            x: Theme.gap * 2
            y: Theme.gap
            width: parent.width - x
            text: root.row.original
            small: true
        }
    }
}

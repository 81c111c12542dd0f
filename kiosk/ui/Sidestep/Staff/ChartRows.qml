pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A list whose rows are bars with their words and figures. `rows`: [{text, told, share, few}].
Column {
    id: root

    property string title
    property string help
    property var rows: []
    property int more: 0
    default property alias head: extra.data

    spacing: Theme.gap * 1.5

    Heading {
        width: parent.width
        level: 2
        text: root.title
    }
    Body {
        width: parent.width
        visible: text !== ""
        small: true
        quiet: true
        text: root.help
    }
    Column {
        id: extra

        width: parent.width
        visible: children.length > 0
    }
    Repeater {
        model: root.rows

        Item {
            id: row

            required property var modelData

            width: parent?.width ?? 0
            height: words.implicitHeight + Theme.gap * 2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(row.modelData.text).arg(row.modelData.told)

            Text {
                id: words

                anchors.left: parent.left
                anchors.right: figure.left
                anchors.rightMargin: Theme.gap * 2
                text: row.modelData.text
                font.family: Theme.family
                font.pixelSize: Theme.small
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                id: figure

                anchors.right: parent.right
                anchors.baseline: words.baseline
                text: row.modelData.told
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                color: Theme.ink
                Accessible.ignored: true
            }
            Rectangle {
                anchors.top: words.bottom
                anchors.topMargin: Theme.gap * 0.5
                width: parent.width
                height: Theme.gap
                radius: height / 2
                color: Theme.line
                opacity: 0.6
            }
            Rectangle {
                x: row.LayoutMirroring.enabled ? parent.width - width : 0
                anchors.top: words.bottom
                anchors.topMargin: Theme.gap * 0.5
                width: Math.max(height, parent.width * row.modelData.share)
                height: Theme.gap
                radius: height / 2
                visible: row.modelData.share > 0
                color: row.modelData.few ? "transparent" : Theme.action
                border.width: row.modelData.few ? Theme.stroke : 0
                border.color: Theme.action
            }
        }
    }
    Body {
        width: parent.width
        visible: root.more > 0
        small: true
        quiet: true
        text: qsTr("and %n more, in the file", "", root.more)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A short list; each entry is rich text, or plain.
Column {
    id: root

    property var entries: []
    property bool plain: false
    property string iconName
    property color mark: Theme.action

    signal followed(string link)

    spacing: Theme.gap * 1.5

    Repeater {
        model: root.entries

        Item {
            id: row

            required property string modelData

            width: root.width
            height: words.implicitHeight

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                y: Theme.body * 0.5
                width: Theme.gap * 1.25
                height: width
                radius: width / 2
                visible: root.iconName === ""
                color: root.mark
            }
            Icon {
                anchors.left: parent.left
                y: Theme.body * 0.1
                visible: root.iconName !== ""
                name: root.iconName
                color: root.mark
                size: Theme.body * 1.1
            }
            Body {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.body * 1.1 + Theme.gap * 1.5
                anchors.right: parent.right
                rich: !root.plain
                text: row.modelData
                onLinkActivated: link => root.followed(link)
            }
        }
    }
}

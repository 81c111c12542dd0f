pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Ways to make an exercise easier, or harder: [{key, title, text, shown}].
Column {
    id: root

    property string title
    property string iconName
    property var entries: []
    property string showing

    signal chosen(string key)

    visible: root.entries.length > 0
    spacing: Theme.gap * 2

    Row {
        width: parent.width
        spacing: Theme.gap * 1.5

        Icon {
            id: picture

            name: root.iconName
            color: Theme.action
            size: heading.font.pixelSize * 1.2
        }
        Heading {
            id: heading

            width: parent.width - picture.width - parent.spacing
            level: 2
            text: root.title
        }
    }
    Repeater {
        model: root.entries

        Column {
            id: entry

            required property var modelData
            readonly property bool on: root.showing === entry.modelData.key

            width: parent?.width ?? 0
            spacing: Theme.gap

            Text {
                width: parent.width
                text: entry.modelData.title
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
                text: entry.modelData.text
            }
            Button {
                visible: entry.modelData.shown
                iconName: entry.on ? "check" : "play"
                text: entry.on ? qsTr("Showing now") : qsTr("Show me")
                checked: entry.on
                Accessible.name: qsTr("Show me: %1").arg(entry.modelData.title)
                onClicked: root.chosen(entry.on ? "" : entry.modelData.key)
            }
        }
    }
}

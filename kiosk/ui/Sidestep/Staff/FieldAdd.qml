pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A place to add an entry to a list, or a block to the text.
FieldBase {
    id: root

    readonly property var kinds: [
        {
            what: "text",
            iconName: "text",
            text: qsTr("Text")
        },
        {
            what: "heading",
            iconName: "heading",
            text: qsTr("Heading")
        },
        {
            what: "list",
            iconName: "list",
            text: qsTr("List")
        },
        {
            what: "key",
            iconName: "key",
            text: qsTr("Key point")
        },
        {
            what: "care",
            iconName: "warning",
            text: qsTr("Take care")
        },
        {
            what: "stop",
            iconName: "stop-hand",
            text: qsTr("Stop")
        }
    ]

    Button {
        visible: !root.row.blocks
        enabled: root.row.room
        focus: !root.row.blocks
        iconName: "plus"
        text: root.row.label
        onClicked: root.screen.add(root.row.key, "")
    }
    Column {
        visible: root.row.blocks
        width: root.width
        spacing: Theme.gap

        Body {
            width: parent.width
            text: root.row.many > 0 ? qsTr("Add below") : qsTr("Begin with")
            small: true
            quiet: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.row.blocks ? root.kinds : []

                Button {
                    required property var modelData

                    iconName: modelData.iconName
                    text: modelData.text
                    Accessible.name: qsTr("Add: %1").arg(text)
                    onClicked: root.screen.add(root.row.key, modelData.what)
                }
            }
        }
    }
}

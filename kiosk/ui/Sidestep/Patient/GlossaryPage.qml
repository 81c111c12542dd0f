pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Words made simple, by letter.
Page {
    id: root

    required property GlossaryScreen screen
    required property Kiosk kiosk

    measure: Theme.measure * 1.2
    spacing: Theme.gap * 2.5

    Heading {
        width: parent.width
        text: qsTr("Words made simple")
    }
    Repeater {
        model: root.screen.letters

        Item {
            id: group

            required property var modelData
            // the letter stands beside its words where there is room
            readonly property bool beside: Theme.textScale < 1.5
            readonly property real indent: group.beside ? Theme.title * 1.4 : 0

            width: parent?.width ?? 0
            height: words.y + words.height

            Heading {
                id: letter

                anchors.left: parent.left
                y: group.beside ? Theme.gap * 2 : 0
                color: Theme.action
                text: group.modelData.letter
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: group.indent
                anchors.right: parent.right
                y: group.beside ? 0 : letter.height + Theme.gap * 1.5
                spacing: Theme.gap * 1.5

                Repeater {
                    model: group.modelData.terms

                    ListRow {
                        required property var modelData

                        width: words.width
                        text: modelData.title
                        detail: modelData.summary
                        onClicked: root.screen.follow(modelData.link)
                    }
                }
            }
        }
    }
}

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
    spacing: Theme.gap * 4

    Heading {
        width: parent.width
        text: qsTr("Words made simple")
    }
    Repeater {
        model: root.screen.letters

        Column {
            id: group

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap * 1.5

            Heading {
                level: 2
                color: Theme.action
                text: group.modelData.letter
            }
            Repeater {
                model: group.modelData.terms

                ListRow {
                    required property var modelData

                    width: group.width
                    text: modelData.title
                    detail: modelData.summary
                    onClicked: root.screen.follow(modelData.link)
                }
            }
        }
    }
}

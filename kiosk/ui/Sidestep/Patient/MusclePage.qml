pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The story of the muscle in six parts; each opens at its first chapter, or at any.
Page {
    id: root

    required property MuscleScreen screen
    required property Kiosk kiosk

    measure: Theme.portrait || Theme.textScale > 1.4 ? Theme.measure * 1.2 : Theme.gap * 260
    spacing: Theme.gap * 4

    Heading {
        width: parent.width
        text: qsTr("Your hip muscle")
    }
    Flow {
        id: grid

        readonly property int columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2

        width: parent.width
        spacing: Theme.gap * 5

        Repeater {
            model: root.screen.parts

            Column {
                id: part

                required property var modelData
                required property int index

                width: (grid.width - grid.spacing * (grid.columns - 1)) / grid.columns
                spacing: Theme.gap * 1.5

                Heading {
                    width: parent.width
                    level: 2
                    text: qsTr("%1. %2").arg(part.index + 1).arg(part.modelData.title)
                }
                Repeater {
                    model: part.modelData.chapters

                    ListRow {
                        required property var modelData

                        width: part.width
                        text: modelData.title
                        onClicked: root.screen.open("chapter", modelData.id)
                    }
                }
            }
        }
    }
}

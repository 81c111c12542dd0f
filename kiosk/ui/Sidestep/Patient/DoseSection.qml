pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How much and how often, in big numbers.
Page {
    id: root

    required property ExerciseScreen screen

    Grid {
        id: grid

        width: parent.width
        columns: width > Theme.body * 18 ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 3

        Repeater {
            model: root.screen.numbers

            Column {
                id: entry

                required property var modelData

                width: (grid.width - grid.columnSpacing * (grid.columns - 1)) / grid.columns
                Accessible.role: Accessible.StaticText
                Accessible.name: entry.modelData.number + " " + entry.modelData.word

                Text {
                    text: entry.modelData.number
                    font.family: Theme.family
                    font.pixelSize: Theme.display
                    font.weight: Theme.heavy
                    lineHeight: 0.95
                    color: Theme.action
                    Accessible.ignored: true
                }
                Body {
                    width: parent.width
                    text: entry.modelData.word
                    Accessible.ignored: true
                }
            }
        }
    }
    Body {
        width: parent.width
        visible: text !== ""
        text: root.screen.doseNote
    }
    Heading {
        width: parent.width
        level: 2
        visible: root.screen.equipment.length > 0
        text: qsTr("Have at hand")
    }
    Repeater {
        model: root.screen.equipment

        Row {
            id: thing

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap * 2

            Icon {
                name: thing.modelData.icon
                color: Theme.action
                size: Theme.body * 1.4
            }
            Body {
                width: parent.width - Theme.body * 1.4 - parent.spacing
                text: thing.modelData.text
            }
        }
    }
}

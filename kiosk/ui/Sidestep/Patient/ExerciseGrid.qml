pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A titled group of exercises; all cards of a row are as tall as its tallest.
Column {
    id: root

    property string title
    property var entries: []

    signal chosen(string id)

    visible: root.entries.length > 0
    spacing: Theme.gap * 2

    Heading {
        width: parent.width
        level: 2
        text: root.title
    }
    Grid {
        id: grid

        readonly property real cardWidth: (width - columnSpacing * (columns - 1)) / columns

        width: parent.width
        columns: Math.max(1, Math.min(4, Math.floor(width / Math.max(Theme.mm(62), Theme.small * 13))))
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 4

        Repeater {
            id: cards

            model: root.entries

            ExerciseCard {
                required property var modelData
                required property int index

                entry: modelData
                width: grid.cardWidth
                onClicked: root.chosen(modelData.id)
            }
        }
    }
}

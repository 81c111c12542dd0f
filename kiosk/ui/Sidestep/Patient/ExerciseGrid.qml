pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A titled group of exercises. Those that are not wanted are hidden, not taken down, so that a
// filter answers at once. All cards are as tall as the tallest: rows stay in line.
Column {
    id: root

    property string title
    property var entries: []
    property var wanted: []
    property real tallestPicture: Theme.mm(60)

    signal chosen(string id)

    visible: root.entries.some(entry => root.wanted.includes(entry.id))
    spacing: Theme.gap * 2

    Heading {
        width: parent.width
        level: 2
        text: root.title
    }
    Grid {
        id: grid

        // four, two or one, so that the four main ones never leave one over
        readonly property real smallest: Math.max(Theme.mm(48), Theme.small * 13)
        readonly property real cardWidth: (width - columnSpacing * (columns - 1)) / columns
        readonly property real cardHeight: {
            let tallest = 0;
            for (let i = 0; i < cards.count; i++)
                tallest = Math.max(tallest, cards.itemAt(i)?.implicitHeight ?? 0);
            return tallest;
        }

        width: parent.width
        columns: width >= grid.smallest * 4 ? 4 : width >= grid.smallest * 2 ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 4

        Repeater {
            id: cards

            model: root.entries

            ExerciseCard {
                required property var modelData

                entry: modelData
                width: grid.cardWidth
                height: Math.max(implicitHeight, grid.cardHeight)
                pictureHeight: Math.round(Math.min(width * 0.56, root.tallestPicture))
                visible: root.wanted.includes(modelData.id)
                onClicked: root.chosen(modelData.id)
            }
        }
    }
}

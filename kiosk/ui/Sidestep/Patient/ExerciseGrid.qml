pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A titled group of exercises; all cards of a row are as tall as its tallest.
Column {
    id: root

    property string title
    property var entries: []
    property real tallestPicture: Theme.mm(60)

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

        function rowHeight(index: int): real {
            const first = index - index % grid.columns;
            let height = 0;
            for (let i = first; i < Math.min(first + grid.columns, cards.count); i++)
                height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0);
            return height;
        }

        width: parent.width
        // four, two or one, so that the four main ones never leave one over
        readonly property real smallest: Math.max(Theme.mm(48), Theme.small * 13)

        columns: width >= grid.smallest * 4 ? 4 : width >= grid.smallest * 2 ? 2 : 1
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
                pictureHeight: Math.round(Math.min(width * 0.56, root.tallestPicture))
                height: grid.rowHeight(index)
                onClicked: root.chosen(modelData.id)
            }
        }
    }
}

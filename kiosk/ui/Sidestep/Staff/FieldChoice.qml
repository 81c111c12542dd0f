import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One of some answers.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: Object.assign({}, root.row, {
                optional: false
            })
        }
        Segment {
            width: parent.width
            options: root.row.options
            value: root.row.value
            onChosen: value => root.screen.setChoice(root.row.key, value)
        }
    }
}

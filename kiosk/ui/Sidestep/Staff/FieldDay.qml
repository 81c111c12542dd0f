import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A day.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: root.row
        }
        DateField {
            width: parent.width
            focus: true
            name: root.row.label
            value: root.row.value
            told: root.row.told
            clearable: root.row.optional
            onEdited: day => root.screen.setDate(root.row.key, day)
        }
    }
}

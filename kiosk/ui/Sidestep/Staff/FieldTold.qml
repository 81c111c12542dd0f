import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Something that is told and cannot be changed here.
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
        Finding {
            width: parent.width
            kind: "good"
            text: root.row.value
        }
    }
}

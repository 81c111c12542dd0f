import QtQuick
import Sidestep.Theme

// A few words in one line.
FieldBase {
    id: root

    readonly property string shown: root.row.value

    onShownChanged: if (field.text !== root.shown)
        field.text = root.shown

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: root.row
        }
        EditLine {
            id: field

            width: parent.width
            focus: true
            name: root.row.label
            screen: root.screen
            onTextEdited: root.screen.setText(root.row.key, text)
            Component.onCompleted: text = root.shown
        }
    }
}

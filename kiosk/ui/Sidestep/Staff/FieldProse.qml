import QtQuick
import Sidestep.Theme

// A sentence or more.
FieldBase {
    id: root

    readonly property string shown: root.row.value

    onShownChanged: if (area.text !== root.shown)
        area.text = root.shown

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: root.row
        }
        EditArea {
            id: area

            width: parent.width
            focus: true
            name: root.row.label
            screen: root.screen
            misspelled: root.row.spelling
            wrong: root.row.notes.some(note => note.kind === "stop")
            Component.onCompleted: text = root.shown
            onTextChanged: if (text !== root.shown)
                root.screen.setText(root.row.key, text)
            // a line end means nothing in a field of one paragraph
            Keys.onReturnPressed: event => event.accepted = true
            Keys.onEnterPressed: event => event.accepted = true
        }
    }
}

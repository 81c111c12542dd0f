import QtQuick
import Sidestep.Theme

// One line of a list; who writes in it can move it, or take it out.
FieldBase {
    id: root

    readonly property string shown: root.row.value

    onShownChanged: if (area.text !== root.shown)
        area.text = root.shown

    Lingering {
        id: writing

        here: area.activeFocus || tools.activeFocus
    }
    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            visible: root.row.original !== ""
            row: Object.assign({}, root.row, {
                help: "",
                optional: false
            })
            quiet: true
        }
        EditArea {
            id: area

            width: parent.width
            focus: true
            lines: 1
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
        FocusScope {
            id: tools

            width: parent.width
            height: buttons.implicitHeight
            visible: writing.stays && !root.row.fixed

            EntryTools {
                id: buttons

                width: parent.width
                row: root.row
                screen: root.screen
            }
        }
    }
}

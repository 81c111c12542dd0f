import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Several lines to write in, whose undo is the form's. Words nobody knows are marked.
TextArea {
    id: root

    required property EditScreen screen
    property var misspelled: []
    property int lines: 2

    implicitHeight: Math.max(Theme.body * Theme.lineHeight * root.lines, contentHeight) + topPadding + bottomPadding
    Keys.forwardTo: [keys]

    EditKeys {
        id: keys

        screen: root.screen
    }

    WordMarks {
        document: root.textDocument
        words: root.misspelled.map(one => one.word)
        color: Qt.alpha(Theme.caution, 0.28)
    }
}

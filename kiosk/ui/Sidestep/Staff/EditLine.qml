import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A line to write in, whose undo is the form's.
TextField {
    id: root

    required property EditScreen screen

    implicitHeight: Math.max(Theme.mm(11), Theme.body * 1.3 + Theme.gap * 2)
    font.pixelSize: Theme.body
    iconName: ""
    Keys.forwardTo: [keys]

    EditKeys {
        id: keys

        screen: root.screen
    }
}

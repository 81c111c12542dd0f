import QtQuick
import Sidestep.Backend

// The keys that mean the form as a whole, wherever somebody writes in it.
Item {
    id: root

    required property EditScreen screen

    Keys.onPressed: event => {
        const control = event.modifiers & Qt.ControlModifier;
        if (event.matches(StandardKey.Redo) || (control && event.key === Qt.Key_Y)) {
            root.screen.redo();
            event.accepted = true;
        } else if (event.matches(StandardKey.Undo)) {
            root.screen.undo();
            event.accepted = true;
        }
    }
}

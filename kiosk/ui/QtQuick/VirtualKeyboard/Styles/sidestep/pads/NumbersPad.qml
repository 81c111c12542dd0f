import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits with a point and a minus.
KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        FillerKey {
            weight: 250
        }
        Key {
            text: "1"
        }
        Key {
            text: "2"
        }
        Key {
            text: "3"
        }
        BackspaceKey {
            weight: 150
        }
        FillerKey {
            weight: 250
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 250
        }
        Key {
            text: "4"
        }
        Key {
            text: "5"
        }
        Key {
            text: "6"
        }
        EnterKey {
            weight: 150
        }
        FillerKey {
            weight: 250
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 250
        }
        Key {
            text: "7"
        }
        Key {
            text: "8"
        }
        Key {
            text: "9"
        }
        HideKeyboardKey {
            weight: 150
        }
        FillerKey {
            weight: 250
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 250
        }
        Key {
            text: "-"
        }
        Key {
            text: "0"
        }
        Key {
            text: "."
        }
        FillerKey {
            weight: 150
        }
        FillerKey {
            weight: 250
        }
    }
}

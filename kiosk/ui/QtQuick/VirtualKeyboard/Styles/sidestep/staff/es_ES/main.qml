import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings

KeyboardLayout {
    id: root

    keyWeight: 100

    KeyboardRow {
        Key {
            text: "1"
        }
        Key {
            text: "2"
        }
        Key {
            text: "3"
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
        Key {
            text: "7"
        }
        Key {
            text: "8"
        }
        Key {
            text: "9"
        }
        Key {
            text: "0"
        }
        BackspaceKey {
            weight: 150
        }
    }
    KeyboardRow {
        Key {
            text: "q"
        }
        Key {
            text: "w"
        }
        Key {
            text: "e"
        }
        Key {
            text: "r"
        }
        Key {
            text: "t"
        }
        Key {
            text: "y"
        }
        Key {
            text: "u"
        }
        Key {
            text: "i"
        }
        Key {
            text: "o"
        }
        Key {
            text: "p"
        }
    }
    KeyboardRow {
        Key {
            text: "a"
        }
        Key {
            text: "s"
        }
        Key {
            text: "d"
        }
        Key {
            text: "f"
        }
        Key {
            text: "g"
        }
        Key {
            text: "h"
        }
        Key {
            text: "j"
        }
        Key {
            text: "k"
        }
        Key {
            text: "l"
        }
        Key {
            text: "ñ"
        }
        EnterKey {
            weight: 150
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
        }
        Key {
            text: "z"
        }
        Key {
            text: "x"
        }
        Key {
            text: "c"
        }
        Key {
            text: "v"
        }
        Key {
            text: "b"
        }
        Key {
            text: "n"
        }
        Key {
            text: "m"
        }
        Key {
            text: "á"
        }
        Key {
            text: "é"
        }
        Key {
            text: "í"
        }
        Key {
            text: "ó"
        }
        Key {
            text: "ú"
        }
    }
    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: "#?&"
        }
        Key {
            displayText: "abc"
            noKeyEvent: true
            functionKey: true
            highlighted: true
            onClicked: VirtualKeyboardSettings.locale = "en_US"
        }
        Key {
            text: ","
        }
        Key {
            text: "."
        }
        SpaceKey {
            weight: 350
        }
        Key {
            text: "ü"
        }
        Key {
            text: "¿"
        }
        Key {
            text: "-"
        }
        HideKeyboardKey {
            weight: 150
        }
    }
}

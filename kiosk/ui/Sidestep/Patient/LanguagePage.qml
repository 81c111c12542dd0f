pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The first choice of a visit. Each language is named in itself.
Page {
    id: root

    required property LanguageScreen screen
    required property Kiosk kiosk

    margin: Theme.gap * 8
    spacing: Theme.gap * 4

    // where hands and eyes are: not at the very top of a tall screen
    Item {
        width: 1
        height: Theme.textScale > 1.4 ? 0 : root.height * (Theme.portrait ? 0.14 : 0.05)
    }
    Icon {
        name: "language"
        color: Theme.action
        size: Theme.display
    }
    Repeater {
        model: root.screen.greetings

        Heading {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    Repeater {
        model: root.kiosk.display.languages

        Button {
            required property var modelData

            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.mm(22))
            kind: "primary"
            text: modelData.text
            onClicked: root.kiosk.beginIn(modelData.value)
        }
    }
}

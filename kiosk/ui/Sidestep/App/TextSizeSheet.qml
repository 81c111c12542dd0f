pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

Sheet {
    id: root

    required property Display display

    title: qsTr("Text size")

    Repeater {
        model: [1, 1.25, 1.5, 2]

        Choice {
            id: choice

            required property real modelData

            width: parent?.width ?? 0
            text: choice.modelData === 1 ? qsTr("Normal") : choice.modelData === 1.25 ? qsTr("Large") : choice.modelData === 1.5 ? qsTr("Larger") : qsTr("Largest")
            checked: root.display.textScale === choice.modelData
            onClicked: root.display.setTextScale(choice.modelData)
        }
    }
    Body {
        width: parent?.width ?? 0
        text: qsTr("Words on every page change at once. You can change them back at any time.")
        quiet: true
        small: true
    }
}

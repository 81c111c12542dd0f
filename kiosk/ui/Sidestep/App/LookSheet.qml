pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

Sheet {
    id: root

    required property Display display

    title: qsTr("Contrast and motion")

    Repeater {
        model: [
            {
                value: "light",
                text: qsTr("Light"),
                detail: qsTr("Dark words on a bright page")
            },
            {
                value: "dark",
                text: qsTr("Dark"),
                detail: qsTr("Light words on a dark page")
            },
            {
                value: "contrast",
                text: qsTr("High contrast"),
                detail: qsTr("Black, white and yellow")
            }
        ]

        Choice {
            id: choice

            required property var modelData

            width: parent?.width ?? 0
            text: choice.modelData.text
            detail: choice.modelData.detail
            checked: root.display.scheme === choice.modelData.value
            onClicked: root.display.setScheme(choice.modelData.value)
        }
    }
    Choice {
        width: parent?.width ?? 0
        many: true
        text: qsTr("Less motion")
        detail: qsTr("Pictures stand still until you start them")
        checked: root.display.reducedMotion
        onClicked: root.display.setReducedMotion(!root.display.reducedMotion)
    }
}

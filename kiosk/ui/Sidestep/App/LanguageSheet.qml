pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

Sheet {
    id: root

    required property Kiosk kiosk

    title: qsTr("Language")

    Repeater {
        model: root.kiosk.display.languages

        Choice {
            id: choice

            required property var modelData

            width: parent?.width ?? 0
            text: choice.modelData.text
            checked: root.kiosk.display.language === choice.modelData.value
            onClicked: root.kiosk.chooseLanguage(choice.modelData.value)
        }
    }
}

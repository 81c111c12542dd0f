pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls

// The first words anybody sees.
FirstStartStep {
    id: root

    title: qsTr("Which language comes first?")
    line: qsTr("The screen starts in it, for patients and for staff. Patients can always choose another.")

    Repeater {
        model: root.screen.languages

        Choice {
            id: option

            required property var modelData

            width: parent?.width ?? 0
            text: option.modelData.text
            checked: root.screen.values.languages[0] === option.modelData.value
            onClicked: root.screen.startIn(option.modelData.value)
        }
    }
}

import QtQuick
import Sidestep.Controls

// Whom patients call from here.
FirstStartStep {
    id: root

    title: qsTr("Whom do patients call?")
    line: qsTr("These stand where Sidestep tells somebody to get help. Write them as people here dial them.")

    Field {
        width: parent?.width ?? 0
        label: qsTr("Emergency")

        TextField {
            width: parent.width
            name: qsTr("Emergency")
            text: root.screen.values["numbers.emergency"]
            maximumLength: 40
            inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("numbers.emergency", text)
            onAccepted: sameDay.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Advice the same day")
        help: qsTr("Such as a nurse line. Without it, patients read “your doctor's office”.")
        optional: true

        TextField {
            id: sameDay

            width: parent.width
            name: qsTr("Advice the same day")
            text: root.screen.values["numbers.same_day"]
            maximumLength: 40
            inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("numbers.same_day", text)
            onAccepted: clinic.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("This clinic")
        optional: true

        TextField {
            id: clinic

            width: parent.width
            name: qsTr("This clinic")
            text: root.screen.values["numbers.clinic"]
            maximumLength: 40
            inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("numbers.clinic", text)
            onAccepted: root.screen.next()
        }
    }
}

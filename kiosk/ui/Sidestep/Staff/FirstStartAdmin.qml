import QtQuick
import Sidestep.Controls

// Who runs it.
FirstStartStep {
    id: root

    title: qsTr("Who are you?")
    line: qsTr("You are the first admin: you can add others, and give them their roles. Nothing opens this kiosk without an account, and there is no master passphrase.")
    nextText: root.screen.working ? qsTr("One moment") : qsTr("Make my account")
    ready: root.screen.secret.ready && root.screen.values.name.trim() !== ""

    Field {
        width: parent?.width ?? 0
        label: qsTr("Your name")
        help: qsTr("It stands under what you do here. You sign in with it.")

        TextField {
            width: parent.width
            name: qsTr("Your name")
            text: root.screen.values.name
            maximumLength: 80
            inputMethodHints: Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("name", text)
            onAccepted: credential.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Your credential")
        help: qsTr("Such as PT, DPT or MD. Patients read it under what you have reviewed.")
        optional: true

        TextField {
            id: credential

            width: parent.width
            name: qsTr("Your credential")
            text: root.screen.values.credential
            maximumLength: 120
            inputMethodHints: Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("credential", text)
            onAccepted: secret.begin()
        }
    }
    NewPassphraseFields {
        id: secret

        width: parent?.width ?? 0
        label: qsTr("Your passphrase")
        secret: root.screen.secret
        onAccepted: root.screen.next()
    }
    CapsHint {
        width: parent?.width ?? 0
        hands: root.desk.hands
    }
}

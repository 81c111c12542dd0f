import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// The passphrase once more, before something that carries a name.
Sheet {
    id: root

    required property Desk desk

    title: qsTr("Is it you?")
    closeText: qsTr("Cancel")
    onOpenChanged: {
        secret.clear();
        if (root.open)
            Qt.callLater(() => secret.forceActiveFocus(Qt.OtherFocusReason));
    }
    onClosed: root.desk.stopAsking()

    Body {
        width: parent?.width ?? 0
        text: root.desk.asking.why ?? ""
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Your passphrase")
        problem: root.desk.asking.problem ?? ""

        SecretField {
            id: secret

            width: parent.width
            name: qsTr("Your passphrase")
            onAccepted: root.desk.prove(secret.text)
        }
    }
    Button {
        width: parent?.width ?? 0
        kind: "primary"
        enabled: secret.text !== "" && root.desk.asking.working !== true
        text: root.desk.asking.action ?? ""
        onClicked: root.desk.prove(secret.text)
    }
}

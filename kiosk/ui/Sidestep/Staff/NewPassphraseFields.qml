import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A new passphrase, typed twice: told in words how far it is, never by rules on its letters.
Column {
    id: root

    required property NewPassphrase secret
    property string label: qsTr("New passphrase")

    signal accepted

    function begin(): void {
        first.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gap * 3

    Field {
        width: parent.width
        label: root.label
        help: qsTr("Four or five unusual words that only you would put together. 15 characters or more; spaces and any signs are fine.")

        SecretField {
            id: first

            width: parent.width
            name: root.label
            onTextChanged: root.secret.first = text
            onAccepted: again.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Finding {
        width: parent.width
        visible: text !== ""
        kind: root.secret.state === "good" ? "good" : root.secret.state === "weak" ? "care" : "note"
        text: root.secret.words
    }
    Field {
        width: parent.width
        label: qsTr("The same once more")

        SecretField {
            id: again

            width: parent.width
            name: qsTr("The same once more")
            onTextChanged: root.secret.again = text
            onAccepted: root.accepted()
        }
    }
    Finding {
        width: parent.width
        visible: root.secret.match !== ""
        kind: root.secret.match === "same" ? "good" : "care"
        text: root.secret.match === "same" ? qsTr("Both are the same.") : qsTr("This is not the same as above.")
    }

    Component.onCompleted: {
        first.text = root.secret.first;
        again.text = root.secret.again;
    }
    Connections {
        target: root.secret
        function onWiped(): void {
            first.clear();
            again.clear();
        }
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The way back in: a code from paper, and a new passphrase.
StaffPage {
    id: root

    required property RecoveryScreen screen
    required property Desk desk
    readonly property bool ready: who.text !== "" && code.text !== "" && root.screen.secret.ready && !root.screen.working && root.screen.wait.left === 0

    title: qsTr("I cannot sign in")
    measure: Theme.measure
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    function go(): void {
        if (root.ready)
            root.screen.recover(who.text, code.text);
    }

    Body {
        width: parent?.width ?? 0
        text: qsTr("With one of your recovery codes you can set a new passphrase.")
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Your name")

        TextField {
            id: who

            width: parent.width
            name: qsTr("Your name")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            onTextChanged: root.screen.nameIs(text)
            onAccepted: code.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Recovery code")
        help: qsTr("14 letters and digits, such as 7K2M-Q4TD-9XVA-3H. Dashes and small letters do not matter.")

        TextField {
            id: code

            width: parent.width
            name: qsTr("Recovery code")
            maximumLength: 40
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferUppercase
            onAccepted: fresh.begin()
        }
    }
    NewPassphraseFields {
        id: fresh

        width: parent?.width ?? 0
        secret: root.screen.secret
        onAccepted: root.go()
    }
    Refusal {
        width: parent?.width ?? 0
        wait: root.screen.wait
        problem: root.screen.problem
    }
    Button {
        kind: "primary"
        enabled: root.ready
        text: root.screen.working ? qsTr("One moment") : root.screen.wait.left > 0 ? qsTr("Wait %1").arg(root.screen.wait.words) : qsTr("Set it and sign in")
        onClicked: root.go()
    }
    Heading {
        width: parent?.width ?? 0
        topPadding: Theme.gap * 3
        level: 2
        text: qsTr("Without a code")
    }
    Body {
        width: parent?.width ?? 0
        text: qsTr("An admin can make new codes for you: People, your name, New recovery codes. An admin can also open an account that is closed.")
    }
    Body {
        width: parent?.width ?? 0
        text: qsTr("When no one here can sign in and no code is left, nothing opens the studio. There is no master key. Bring back a backup from when someone could sign in, or start again. Patients still see all that was published.")
        quiet: true
    }
    Component.onCompleted: who.forceActiveFocus(Qt.OtherFocusReason)
}

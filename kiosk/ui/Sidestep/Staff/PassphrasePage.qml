import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Another passphrase for oneself.
StaffPage {
    id: root

    required property PassphraseScreen screen
    required property Desk desk
    readonly property bool ready: old.text !== "" && root.screen.secret.ready && !root.screen.working && root.screen.wait.left === 0

    title: qsTr("Your passphrase")
    measure: Theme.measure
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    function go(): void {
        if (!root.ready)
            return;
        root.screen.change(old.text);
        old.clear();
    }

    Field {
        width: parent?.width ?? 0
        label: qsTr("The one you have")

        SecretField {
            id: old

            width: parent.width
            focus: true
            name: qsTr("The one you have")
            onAccepted: fresh.begin()
        }
    }
    NewPassphraseFields {
        id: fresh

        width: parent?.width ?? 0
        secret: root.screen.secret
        onAccepted: root.go()
    }
    CapsHint {
        width: parent?.width ?? 0
        hands: root.desk.hands
    }
    Refusal {
        width: parent?.width ?? 0
        wait: root.screen.wait
        problem: root.screen.problem
    }
    Button {
        kind: "primary"
        enabled: root.ready
        text: root.screen.working ? qsTr("One moment") : root.screen.wait.left > 0 ? qsTr("Wait %1").arg(root.screen.wait.words) : qsTr("Change the passphrase")
        onClicked: root.go()
    }
    Component.onCompleted: old.forceActiveFocus(Qt.OtherFocusReason)
}

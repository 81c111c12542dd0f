import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A PIN for oneself: quick to type, of use only where the passphrase was given today.
StaffPage {
    id: root

    required property PinScreen screen
    required property Desk desk
    readonly property string weak: root.screen.weakness(pin.text)
    readonly property bool free: secret.text !== "" && !root.screen.working && root.screen.wait.left === 0
    readonly property bool ready: root.free && pin.text.length >= 8 && root.weak === "" && again.text === pin.text

    title: qsTr("Your PIN")
    line: qsTr("It works on this machine only, for 8 hours after you signed in here with your passphrase. After ten wrong tries it stops.")
    measure: Theme.measure
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    function go(): void {
        if (!root.ready)
            return;
        root.screen.setPin(secret.text, pin.text);
        secret.clear();
    }

    Field {
        width: parent?.width ?? 0
        label: root.desk.who.hasPin ? qsTr("A new PIN") : qsTr("A PIN")
        help: qsTr("8 to 12 digits. No date, no row of the keys.")
        problem: root.weak

        SecretField {
            id: pin

            width: parent.width
            name: root.desk.who.hasPin ? qsTr("A new PIN") : qsTr("A PIN")
            digits: true
            onAccepted: again.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("The same once more")
        problem: pin.text.startsWith(again.text) ? "" : qsTr("This is not the same as above.")

        SecretField {
            id: again

            width: parent.width
            name: qsTr("The same once more")
            digits: true
            onAccepted: secret.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Your passphrase")
        help: qsTr("It shows that it is you.")

        SecretField {
            id: secret

            width: parent.width
            name: qsTr("Your passphrase")
            onAccepted: root.go()
        }
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
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Button {
            id: keep

            kind: "primary"
            enabled: root.ready
            text: root.screen.working ? qsTr("One moment") : root.screen.wait.left > 0 ? qsTr("Wait %1").arg(root.screen.wait.words) : qsTr("Keep this PIN")
            onClicked: root.go()
        }
        Button {
            visible: root.desk.who.hasPin === true
            height: keep.height
            enabled: root.free
            kind: "quiet"
            iconName: "trash"
            text: qsTr("Take my PIN away")
            onClicked: {
                root.screen.removePin(secret.text);
                secret.clear();
            }
        }
    }
    Component.onCompleted: pin.forceActiveFocus(Qt.OtherFocusReason)
}

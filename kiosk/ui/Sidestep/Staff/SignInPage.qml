pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The door: name and passphrase, or a PIN for who was here today.
StaffPage {
    id: root

    required property SignInScreen screen
    required property Desk desk
    property int chosen: 0
    readonly property bool byPin: root.chosen !== 0

    title: root.byPin ? qsTr("Your PIN") : qsTr("For staff")
    line: qsTr("This part is for the people who look after the screen.")
    measure: Theme.measure * 0.8

    Repeater {
        model: root.byPin ? [] : root.screen.known

        StaffRow {
            required property var modelData

            width: parent?.width ?? 0
            iconName: "person"
            text: modelData.name
            line: qsTr("Sign in with your PIN")
            onClicked: {
                root.chosen = modelData.id;
                pin.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Field {
        width: parent?.width ?? 0
        visible: !root.byPin
        label: qsTr("Your name")

        TextField {
            id: who

            width: parent.width
            focus: true
            name: qsTr("Your name")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            onAccepted: secret.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        visible: !root.byPin
        label: qsTr("Your passphrase")

        SecretField {
            id: secret

            width: parent.width
            name: qsTr("Your passphrase")
            onAccepted: root.go()
        }
    }
    Field {
        width: parent?.width ?? 0
        visible: root.byPin
        label: qsTr("Your PIN")

        SecretField {
            id: pin

            width: parent.width
            name: qsTr("Your PIN")
            digits: true
            onAccepted: root.go()
        }
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        text: root.screen.problem
    }
    Button {
        width: parent?.width ?? 0
        kind: "primary"
        enabled: !root.screen.working && (root.byPin ? pin.text !== "" : who.text !== "" && secret.text !== "")
        text: root.screen.working ? qsTr("One moment") : qsTr("Sign in")
        onClicked: root.go()
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Button {
            visible: root.byPin
            kind: "quiet"
            iconName: "back"
            text: qsTr("Use my passphrase")
            onClicked: root.chosen = 0
        }
        Button {
            visible: !root.byPin
            kind: "quiet"
            iconName: "key"
            text: qsTr("I cannot sign in")
            onClicked: root.desk.open("recovery", "")
        }
        Button {
            kind: "quiet"
            iconName: "leave"
            text: qsTr("Back to the patients' screen")
            onClicked: root.desk.leave()
        }
    }

    function go(): void {
        if (root.byPin)
            root.screen.signInWithPin(root.chosen, pin.text);
        else
            root.screen.signIn(who.text, secret.text);
        pin.clear();
        secret.clear();
    }
}

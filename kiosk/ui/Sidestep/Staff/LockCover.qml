import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Nothing of the studio shows until the same person is back.
FocusScope {
    id: root

    required property Desk desk
    readonly property bool working: root.desk.unlocking.working === true
    readonly property bool kept: root.desk.wait.left > 0

    visible: root.desk.locked
    enabled: visible
    focus: visible
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Locked")
    onVisibleChanged: {
        secret.clear();
        if (root.visible)
            Qt.callLater(() => secret.forceActiveFocus(Qt.OtherFocusReason));
    }

    function go(): void {
        if (secret.text === "" || root.working || root.kept)
            return;
        root.desk.unlock(secret.text);
        secret.clear();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Page {
        anchors.fill: parent
        focus: true
        measure: Theme.measure * 0.8
        margin: Theme.gap * (root.height > Theme.body * 18 ? 6 : 2)

        Icon {
            visible: root.height > Theme.body * 18
            name: "lock"
            color: Theme.action
            size: Theme.display * 0.7
        }
        Heading {
            width: parent?.width ?? 0
            text: qsTr("Locked")
        }
        Body {
            width: parent?.width ?? 0
            text: qsTr("Your work is kept, %1. Show that it is you, and go on where you were.").arg(root.desk.who.name ?? "")
        }
        Field {
            width: parent?.width ?? 0
            label: root.desk.who.hasPin ? qsTr("Your PIN or passphrase") : qsTr("Your passphrase")

            SecretField {
                id: secret

                width: parent.width
                focus: true
                name: root.desk.who.hasPin ? qsTr("Your PIN or passphrase") : qsTr("Your passphrase")
                onAccepted: root.go()
            }
        }
        CapsHint {
            width: parent?.width ?? 0
            hands: root.desk.hands
        }
        Refusal {
            width: parent?.width ?? 0
            wait: root.desk.wait
            problem: root.desk.unlocking.problem ?? ""
        }
        Button {
            width: parent?.width ?? 0
            kind: "primary"
            enabled: secret.text !== "" && !root.working && !root.kept
            text: root.working ? qsTr("One moment") : root.kept ? qsTr("Wait %1").arg(root.desk.wait.words) : qsTr("Unlock")
            onClicked: root.go()
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap * 2

            Button {
                kind: "quiet"
                iconName: "people"
                text: qsTr("I am somebody else")
                onClicked: root.desk.signOut()
            }
            Button {
                kind: "quiet"
                iconName: "leave"
                text: qsTr("Back to the patients' screen")
                onClicked: root.desk.leave()
            }
        }
        Body {
            width: parent?.width ?? 0
            visible: root.desk.quiet.what === "leave"
            text: qsTr("Back to the patients' screen in %n seconds.", "", root.desk.quiet.seconds ?? 0)
            small: true
            quiet: true
        }
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Nothing of the studio shows until the same person is back.
FocusScope {
    id: root

    required property Desk desk

    visible: root.desk.locked
    enabled: visible
    focus: visible
    onVisibleChanged: {
        secret.clear();
        if (root.visible)
            secret.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Page {
        anchors.fill: parent
        focus: true
        measure: Theme.measure * 0.8
        margin: Theme.gap * 8

        Heading {
            width: parent?.width ?? 0
            text: qsTr("Locked")
        }
        Body {
            width: parent?.width ?? 0
            text: qsTr("Nobody touched the screen for a while. Your work is kept, %1.").arg(root.desk.who.name ?? "")
        }
        Field {
            width: parent?.width ?? 0
            label: root.desk.who.hasPin ? qsTr("Your PIN or passphrase") : qsTr("Your passphrase")

            SecretField {
                id: secret

                width: parent.width
                name: qsTr("Your passphrase")
                onAccepted: {
                    root.desk.unlock(secret.text);
                    secret.clear();
                }
            }
        }
        Button {
            width: parent?.width ?? 0
            kind: "primary"
            enabled: secret.text !== "" && !root.desk.busy
            text: qsTr("Unlock")
            onClicked: {
                root.desk.unlock(secret.text);
                secret.clear();
            }
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
                text: qsTr("Leave")
                onClicked: root.desk.leave()
            }
        }
    }
}

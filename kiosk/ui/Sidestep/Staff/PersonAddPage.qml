import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Somebody new: first who it is, then their own passphrase, typed by themself.
StaffPage {
    id: root

    required property PersonAddScreen screen
    required property Desk desk
    readonly property bool handed: root.screen.handed

    title: root.screen.handed ? qsTr("Now %1").arg(root.screen.values.name) : qsTr("Somebody new")
    line: root.screen.handed ? qsTr("Hand the screen over. Only %1 should know the passphrase, so let nobody watch.").arg(root.screen.values.name) : ""
    measure: Theme.measure
    canGoBack: root.desk.canGoBack
    onBackAsked: root.screen.handed ? root.screen.takeBack() : root.desk.back()

    Column {
        width: parent?.width ?? 0
        visible: !root.screen.handed
        spacing: Theme.gap * 3

        Field {
            width: parent?.width ?? 0
            label: qsTr("Name")

            TextField {
                id: who

                width: parent.width
                name: qsTr("Name")
                text: root.screen.values.name
                maximumLength: 80
                inputMethodHints: Qt.ImhNoPredictiveText
                onTextEdited: root.screen.put("name", text)
                onAccepted: credential.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        Field {
            width: parent?.width ?? 0
            label: qsTr("Credential")
            help: qsTr("Such as PT, DPT or MD. Patients read it under what this person has reviewed.")
            optional: true

            TextField {
                id: credential

                width: parent.width
                name: qsTr("Credential")
                text: root.screen.values.credential
                maximumLength: 120
                inputMethodHints: Qt.ImhNoPredictiveText
                onTextEdited: root.screen.put("credential", text)
            }
        }
        Heading {
            width: parent.width
            level: 2
            text: qsTr("Role")
        }
        RoleChoice {
            width: parent.width
            options: root.screen.roles
            value: root.screen.values.role
            onChosen: value => root.screen.put("role", value)
        }
    }
    NewPassphraseFields {
        id: theirs

        width: parent?.width ?? 0
        visible: root.screen.handed
        label: qsTr("Your passphrase")
        secret: root.screen.secret
        onAccepted: root.screen.add()
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        text: root.screen.problem
        onTextChanged: if (text !== "")
            Accessible.announce(text)
    }
    Button {
        visible: !root.screen.handed
        kind: "primary"
        enabled: root.screen.values.name.trim() !== ""
        text: qsTr("Next")
        onClicked: root.screen.handOver()
    }
    Button {
        visible: root.screen.handed
        kind: "primary"
        enabled: root.screen.secret.ready && !root.screen.working
        text: root.screen.working ? qsTr("One moment") : qsTr("Make the account")
        onClicked: root.screen.add()
    }

    function begin(): void {
        root.flickable.contentY = 0;
        if (root.screen.handed)
            theirs.begin();
        else
            who.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: root.begin()
    onHandedChanged: Qt.callLater(root.begin)
}

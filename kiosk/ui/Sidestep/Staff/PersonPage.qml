import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One person: what they may do here, and whether they may sign in.
StaffPage {
    id: root

    required property PersonScreen screen
    required property Desk desk
    readonly property var person: root.screen.person
    readonly property bool known: root.person.name !== undefined
    readonly property string shut: root.person.state ?? ""

    title: root.person.name ?? ""
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Callout {
        width: parent?.width ?? 0
        visible: root.shut !== ""
        kind: "care"
        text: root.shut === "closed" ? qsTr("This account is closed after 100 wrong tries. Open it again when you know who tried.") : qsTr("This account is closed. What %1 did stays, with the name under it.").arg(root.person.name)
    }
    Heading {
        width: parent?.width ?? 0
        visible: root.known
        level: 2
        text: qsTr("Role")
    }
    Finding {
        width: parent?.width ?? 0
        visible: root.person.lastAdmin === true
        kind: "note"
        text: qsTr("The last admin who can sign in. Make somebody else an admin first, then this can change.")
    }
    RoleChoice {
        width: parent?.width ?? 0
        visible: root.known
        options: root.screen.roles
        value: root.person.role ?? ""
        closed: root.person.lastAdmin === true ? ["editor", "reviewer"] : []
        onChosen: value => root.screen.setRole(value)
    }
    Field {
        width: parent?.width ?? 0
        visible: root.known
        label: qsTr("Credential")
        help: qsTr("Such as PT, DPT or MD. Patients read it under what this person has reviewed.")
        optional: true

        TextField {
            id: credential

            width: parent.width
            name: qsTr("Credential")
            text: root.person.credential ?? ""
            maximumLength: 120
            inputMethodHints: Qt.ImhNoPredictiveText
            onAccepted: root.screen.setCredential(text)
        }
    }
    Button {
        visible: root.known && credential.text.trim() !== root.person.credential
        iconName: "check"
        text: qsTr("Save the credential")
        onClicked: root.screen.setCredential(credential.text)
    }
    Heading {
        width: parent?.width ?? 0
        visible: root.known
        level: 2
        text: qsTr("Signing in")
    }
    Body {
        width: parent?.width ?? 0
        visible: root.known
        text: (root.person.hasPin ? qsTr("A passphrase, and a PIN at a machine they have signed in to.") : qsTr("A passphrase.")) + " " + (root.person.codes > 0 ? qsTr("%n recovery codes left.", "", root.person.codes) : qsTr("No recovery codes."))
    }
    Flow {
        width: parent?.width ?? 0
        visible: root.known
        spacing: Theme.gap * 2

        Button {
            iconName: "key"
            text: qsTr("New recovery codes")
            onClicked: root.screen.newCodes()
        }
        Button {
            visible: root.shut !== ""
            iconName: "unlock"
            text: qsTr("Open the account")
            onClicked: root.screen.enable()
        }
        Button {
            visible: root.shut === "" && root.person.me !== true && root.person.lastAdmin !== true
            iconName: "lock"
            text: qsTr("Close the account")
            onClicked: root.screen.disable()
        }
    }
}

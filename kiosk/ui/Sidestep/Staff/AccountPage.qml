import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Who I am here, and what lets me in.
StaffPage {
    id: root

    required property AccountScreen screen
    required property Desk desk

    title: root.desk.who.name ?? ""
    line: root.desk.who.credential ? qsTr("%1 · %2").arg(root.screen.roleName).arg(root.desk.who.credential) : root.screen.roleName
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Body {
        width: parent?.width ?? 0
        text: root.desk.who.role === "admin" ? root.screen.roleLine : qsTr("%1 An admin can change your role and your credential.").arg(root.screen.roleLine)
    }
    Column {
        width: parent?.width ?? 0

        StaffRow {
            width: parent.width
            iconName: "key"
            text: qsTr("Passphrase")
            line: qsTr("Change it when somebody may have seen it. There is no other reason to.")
            onClicked: root.desk.open("account-passphrase", "")
        }
        StaffRow {
            width: parent.width
            iconName: "lock"
            text: root.desk.who.hasPin ? qsTr("PIN") : qsTr("PIN: you have none")
            line: qsTr("Eight digits, quick to type. They let you back in for 8 hours after you signed in here with your passphrase.")
            onClicked: root.desk.open("account-pin", "")
        }
        StaffRow {
            width: parent.width
            iconName: "shield"
            text: root.screen.codes > 0 ? qsTr("Recovery codes: %n left", "", root.screen.codes) : root.screen.codes === 0 ? qsTr("Recovery codes: none left") : qsTr("Recovery codes")
            line: qsTr("Each lets you in once when the passphrase is lost. New codes make the old ones void.")
            onClicked: root.screen.newCodes()
        }
        StaffRow {
            width: parent.width
            visible: root.desk.who.role === "admin"
            height: visible ? implicitHeight : 0
            iconName: "person"
            text: qsTr("Role and credential")
            line: qsTr("As an admin you can change your own.")
            onClicked: root.desk.open("person", String(root.desk.who.id))
        }
    }
}

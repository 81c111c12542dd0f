import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// New recovery codes, shown once.
StaffPage {
    id: root

    required property CodesScreen screen
    required property Desk desk

    title: root.screen.codes.own || root.screen.codes.name === "" ? qsTr("Your recovery codes") : qsTr("Recovery codes of %1").arg(root.screen.codes.name)

    CodesView {
        id: view

        width: parent?.width ?? 0
        visible: root.screen.codes.codes.length > 0
        codes: root.screen.codes
    }
    Button {
        visible: view.visible
        kind: "primary"
        enabled: view.kept
        text: qsTr("Done")
        onClicked: root.desk.back()
    }
}

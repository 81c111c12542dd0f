import QtQuick
import Sidestep.Controls

// A screen that patients walk up to, or a laptop that somebody brings along.
FirstStartStep {
    id: root

    title: qsTr("What is this machine?")

    Choice {
        width: parent?.width ?? 0
        text: qsTr("A screen for patients")
        detail: qsTr("Staff get in by a hidden sign: hold the top left corner for 3 seconds. Then touch the top right one.")
        checked: !root.screen.values.staff_menu
        onClicked: root.screen.put("staff_menu", false)
    }
    Choice {
        width: parent?.width ?? 0
        text: qsTr("A laptop that staff use with patients")
        detail: qsTr("Staff get in by a button in the bar at the bottom. The corners work, too.")
        checked: root.screen.values.staff_menu
        onClicked: root.screen.put("staff_menu", true)
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Name of this place")
        help: qsTr("Patients see it on the page about this information. Such as: Riverside Clinic")
        optional: true

        TextField {
            width: parent.width
            name: qsTr("Name of this place")
            text: root.screen.values.site_name
            maximumLength: 80
            inputMethodHints: Qt.ImhNoPredictiveText
            onTextEdited: root.screen.put("site_name", text)
            onAccepted: root.screen.next()
        }
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What else can be done with the item that is being edited.
Sheet {
    id: root

    required property EditScreen screen

    signal sendAsked

    title: qsTr("More")
    onClosed: root.open = false

    StaffRow {
        width: parent?.width ?? 0
        leads: false
        iconName: "send"
        text: qsTr("Send for review")
        line: qsTr("A reviewer reads it next")
        onClicked: root.sendAsked()
    }

    StaffRow {
        width: parent?.width ?? 0
        visible: !root.screen.fresh
        iconName: "history"
        text: qsTr("Versions")
        line: qsTr("See what changed, or bring a version back")
        onClicked: root.screen.openOther("history")
    }
    StaffRow {
        width: parent?.width ?? 0
        visible: !root.screen.fresh
        iconName: "info"
        text: qsTr("About this item")
        line: qsTr("Where it stands; withdraw it or retire it")
        onClicked: root.screen.openOther("item")
    }
    StaffRow {
        width: parent?.width ?? 0
        visible: !root.screen.fresh && root.screen.previewable
        iconName: "copy"
        text: qsTr("Make a copy")
        line: qsTr("Begin something new with these words")
        onClicked: root.screen.openOther("new")
    }
    StaffRow {
        width: parent?.width ?? 0
        visible: root.screen.unsaved
        leads: false
        iconName: "trash"
        text: qsTr("Throw my draft away")
        line: qsTr("Back to the saved version")
        onClicked: {
            root.open = false;
            root.screen.discard();
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Touch a part, write what should change, go on to the next; then all of it goes back together.
Column {
    id: root

    required property ReviewItemScreen screen
    property string place: ""

    spacing: Theme.gap

    Heading {
        width: parent.width
        level: 2
        text: qsTr("What should change?")
    }
    Body {
        width: parent.width
        bottomPadding: Theme.gap
        text: qsTr("Touch a part and write beside it. All comments go back together.")
    }
    Repeater {
        model: root.screen.parts

        Column {
            id: part

            required property var modelData
            readonly property bool open: root.place === part.modelData.place
            readonly property string said: root.screen.comments[part.modelData.place] ?? ""

            width: root.width
            spacing: Theme.gap
            bottomPadding: part.open ? Theme.gap * 2 : 0

            StaffRow {
                width: parent.width
                leads: false
                checked: part.open
                iconName: part.said.trim() !== "" ? "comment" : ""
                text: part.modelData.name
                line: part.open || part.said.trim() === "" ? part.modelData.words : "→ " + part.said
                onClicked: {
                    root.place = part.modelData.place;
                    Qt.callLater(() => field.forceActiveFocus(Qt.OtherFocusReason));
                }
            }
            TextArea {
                id: field

                width: parent.width
                visible: part.open
                name: qsTr("What should change in: %1").arg(part.modelData.name)
                text: part.said
                onTextChanged: if (field.activeFocus)
                    root.screen.comment(part.modelData.place, field.text)
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.gap
    }
    Button {
        kind: "primary"
        enabled: root.screen.count > 0
        iconName: "send"
        text: root.screen.count > 0 ? qsTr("Send back with %n comments", "", root.screen.count) : qsTr("Send back")
        onClicked: root.screen.sendBack()
    }
}

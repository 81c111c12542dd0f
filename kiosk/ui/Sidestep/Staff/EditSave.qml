import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// A note for a version, before it is saved or sent.
Sheet {
    id: root

    required property EditScreen screen
    property bool sending: false

    function ask(sending: bool): void {
        root.sending = sending;
        note.text = "";
        root.open = true;
    }

    function finish(): void {
        root.open = false;
        if (root.sending)
            root.screen.submit(note.text);
        else
            root.screen.save(note.text);
    }

    title: root.sending ? qsTr("Send for review") : qsTr("Save a version")
    onClosed: root.open = false

    Body {
        width: parent?.width ?? 0
        text: root.sending ? qsTr("A reviewer reads it next. Patients see it once it is approved and published.") : qsTr("A version can always be brought back. Patients do not see it yet.")
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("What did you change?")
        optional: true

        TextField {
            id: note

            width: parent?.width ?? 0
            name: qsTr("What did you change?")
            placeholderText: qsTr("For example: corrected a typing mistake")
            maximumLength: 200
            Keys.onReturnPressed: root.finish()
            Keys.onEnterPressed: root.finish()
        }
    }
    Button {
        kind: "primary"
        iconName: root.sending ? "send" : "check"
        text: root.sending ? qsTr("Send it") : qsTr("Save it")
        onClicked: root.finish()
    }
}

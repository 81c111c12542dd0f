pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A chooser of a folder, or of a file with one of `endings`: sticks first. `chosen(path)`.
Sheet {
    id: root

    required property Desk desk
    // of the files to choose from, such as ".zip"; none: a folder is chosen
    property list<string> endings
    property string action: qsTr("Take this folder")
    property string here
    // the folder is read from, not saved to
    property bool reading: false
    readonly property bool files: root.endings.length > 0

    signal chosen(string path)

    function begin(): void {
        making.open = false;
        folders.begin(root.endings, root.here);
        root.open = true;
    }
    function take(path: string): void {
        root.open = false;
        root.chosen(path);
    }

    closeText: qsTr("Cancel")
    onClosed: root.open = false

    Folders {
        id: folders

        desk: root.desk
    }
    Body {
        width: parent?.width ?? 0
        visible: folders.here !== ""
        small: true
        quiet: true
        text: folders.here
    }
    Finding {
        width: parent?.width ?? 0
        visible: folders.problem !== ""
        kind: "care"
        text: folders.problem
    }
    Flow {
        width: parent?.width ?? 0
        visible: folders.here !== ""
        spacing: Theme.gap * 2

        Button {
            kind: "quiet"
            iconName: "back"
            text: qsTr("Up")
            onClicked: folders.up()
        }
        Button {
            visible: !root.files && !root.reading && folders.writable
            kind: "quiet"
            iconName: "plus"
            text: qsTr("New folder")
            onClicked: making.open = !making.open
        }
        Button {
            visible: !root.files
            enabled: folders.writable || root.reading
            kind: "primary"
            large: false
            text: root.action
            onClicked: root.take(folders.here)
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: !root.files && !root.reading && folders.here !== "" && !folders.writable
        small: true
        text: qsTr("Nothing can be saved in this folder.")
    }
    Field {
        id: making

        property bool open: false

        width: parent?.width ?? 0
        visible: making.open && folders.here !== ""
        label: qsTr("Name of the new folder")

        TextField {
            width: parent.width
            name: making.label
            font.pixelSize: Theme.body
            maximumLength: 60
            onAccepted: {
                making.open = false;
                folders.make(text);
                text = "";
            }
        }
    }
    Column {
        width: parent?.width ?? 0

        Repeater {
            model: folders.rows

            StaffRow {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                iconName: row.modelData.icon
                text: row.modelData.name
                line: row.modelData.line
                leads: row.modelData.folder
                onClicked: row.modelData.folder ? folders.enter(row.modelData.path) : root.take(row.modelData.path)
            }
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: folders.here !== "" && folders.rows.length === 0
        quiet: true
        text: root.files ? qsTr("There is nothing here that can be used.") : qsTr("This folder is empty.")
    }
    Button {
        visible: folders.here === ""
        kind: "quiet"
        iconName: "replay"
        text: qsTr("Look again for sticks")
        onClicked: folders.enter("")
    }
}

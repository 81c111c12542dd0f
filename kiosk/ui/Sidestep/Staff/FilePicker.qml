pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A chooser of a picture or sound, with small pictures: sticks first. `chosen(path)`. Nothing is
// opened but to look at it; FolderSheet chooses folders and other files.
Sheet {
    id: root

    required property Desk desk
    property list<string> endings: [".png", ".jpg", ".jpeg", ".jfif", ".webp", ".wav"]
    property string here

    readonly property var folderRows: folders.rows.filter(row => row.folder)
    readonly property var fileRows: folders.rows.filter(row => !row.folder)

    signal chosen(string path)

    function begin(): void {
        folders.begin(root.endings, root.here);
        root.open = true;
    }
    function take(path: string): void {
        root.open = false;
        peeks.forget();
        root.chosen(path);
    }

    closeText: qsTr("Cancel")
    onClosed: {
        root.open = false;
        peeks.forget();
    }
    Component.onDestruction: peeks.forget()

    Folders {
        id: folders

        desk: root.desk
    }
    FilePeeks {
        id: peeks
    }
    Item {
        width: parent?.width ?? 0
        height: Math.max(up.height, where.height)
        visible: folders.here !== ""

        Button {
            id: up

            kind: "quiet"
            iconName: "back"
            text: qsTr("Up")
            onClicked: folders.up()
        }
        Body {
            id: where

            anchors.left: up.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            small: true
            quiet: true
            text: folders.here
        }
    }
    Finding {
        width: parent?.width ?? 0
        visible: folders.problem !== ""
        kind: "care"
        text: folders.problem
    }
    Column {
        width: parent?.width ?? 0

        Repeater {
            model: root.folderRows

            StaffRow {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                iconName: row.modelData.icon
                text: row.modelData.name
                line: row.modelData.line
                onClicked: {
                    peeks.forget();
                    folders.enter(row.modelData.path);
                }
            }
        }
    }
    Grid {
        id: grid

        width: parent?.width ?? 0
        columns: Math.max(1, Math.floor(width / (Theme.body * 8)))
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 3

        Repeater {
            model: root.fileRows

            MediaCard {
                id: file

                required property var modelData

                width: (grid.width - grid.columnSpacing * (grid.columns - 1)) / grid.columns
                height: implicitHeight
                text: file.modelData.name
                line: file.modelData.line
                sound: file.modelData.name.toLowerCase().endsWith(".wav")
                picture: peeks.pictures[file.modelData.path] ?? ""
                onClicked: root.take(file.modelData.path)
                Component.onCompleted: if (!file.sound)
                    peeks.look(file.modelData.path)
            }
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: folders.here !== "" && folders.rows.length === 0
        quiet: true
        text: qsTr("There is no picture and no sound in here.")
    }
    Button {
        visible: folders.here === ""
        kind: "quiet"
        iconName: "replay"
        text: qsTr("Look again for sticks")
        onClicked: folders.enter("")
    }
}

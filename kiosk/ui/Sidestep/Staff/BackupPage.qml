pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Backups: the last one, one now, where they go by themselves, and the way back.
StaffPage {
    id: root

    required property BackupScreen screen
    required property Desk desk

    covered: root.usual.open || root.somewhere.open || root.file.open
    title: qsTr("Backups")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 6

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            text: root.screen.last
        }
        Repeater {
            model: root.screen.lines

            DeviceFact {
                required property var modelData

                width: parent?.width ?? 0
                iconName: modelData.icon
                kind: modelData.kind
                text: modelData.text
            }
        }
        Flow {
            width: parent.width
            visible: root.screen.mayChange
            spacing: Theme.gap * 2

            Button {
                kind: "primary"
                large: false
                iconName: "backup"
                enabled: !root.screen.working
                text: root.screen.working ? qsTr("Making a backup …") : qsTr("Make one now")
                onClicked: root.screen.folder !== "" ? root.screen.backUpTo("") : root.somewhere.begin()
            }
            Button {
                visible: root.screen.folder !== ""
                kind: "quiet"
                iconName: "usb"
                enabled: !root.screen.working
                text: qsTr("Make one somewhere else")
                onClicked: root.somewhere.begin()
            }
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: root.screen.mayChange ? qsTr("A backup holds everything: content, pictures, people, settings and counts. Keep it where only staff can reach it.") : qsTr("An admin makes backups, and brings them back.")
        }
    }
    Column {
        width: parent?.width ?? 0
        enabled: root.screen.mayChange
        spacing: Theme.gap * 4

        Heading {
            width: parent.width
            level: 2
            text: qsTr("By itself")
        }
        Column {
            width: parent.width
            spacing: Theme.gap * 1.5

            Body {
                width: parent.width
                text: root.screen.folder !== "" ? qsTr("Into %1").arg(root.screen.folder) : qsTr("No folder is chosen, so no backup is made by itself.")
            }
            Finding {
                width: parent.width
                visible: root.screen.sameDisk
                kind: "care"
                text: qsTr("This folder is on the kiosk's own disk. If the disk breaks, the backups are gone with it. A stick is better.")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 2

                Button {
                    iconName: "folder"
                    text: root.screen.folder !== "" ? qsTr("Choose another folder") : qsTr("Choose a folder")
                    onClicked: root.usual.begin()
                }
                Button {
                    visible: root.screen.folder !== ""
                    kind: "quiet"
                    text: qsTr("Make none by itself")
                    onClicked: root.screen.chooseFolder("")
                }
            }
        }
        Field {
            width: parent.width
            visible: root.screen.folder !== ""
            label: qsTr("A backup every")

            Stepper {
                name: qsTr("A backup every")
                value: root.screen.everyDays
                from: 1
                to: 90
                unit: root.screen.everyDays === 1 ? qsTr("day") : qsTr("days")
                onEdited: value => root.screen.setEvery(value)
            }
        }
        Choice {
            width: parent.width
            visible: root.screen.folder !== ""
            many: true
            text: qsTr("Remove old backups")
            detail: qsTr("Keeps those of the last 7 days, 4 weeks and 12 months")
            checked: root.screen.thin
            onClicked: root.screen.setThin(!root.screen.thin)
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.mayChange
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Bring one back")
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("You see what will change before anything does.")
        }
        Column {
            width: parent.width

            Repeater {
                model: root.screen.files

                StaffRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    iconName: "restore"
                    text: modelData.name
                    line: modelData.line
                    onClicked: root.desk.open("restore", modelData.path)
                }
            }
        }
        Button {
            iconName: "folder"
            text: qsTr("Choose a file")
            onClicked: root.file.begin()
        }
    }
    property FolderSheet usual: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where should backups go?")
        action: qsTr("Put backups here")
        onChosen: path => root.screen.chooseFolder(path)
    }
    property FolderSheet somewhere: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where should this backup go?")
        action: qsTr("Put it here")
        onChosen: path => root.screen.backUpTo(path)
    }
    property FolderSheet file: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Which backup?")
        endings: [".zip"]
        onChosen: path => root.desk.open("restore", path)
    }
}

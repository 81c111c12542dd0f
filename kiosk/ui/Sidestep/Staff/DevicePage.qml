pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// This machine: what is on the screen now, how it is, and where to look after it.
StaffPage {
    id: root

    required property DeviceScreen screen
    required property Desk desk
    readonly property bool admin: root.desk.who.role === "admin"

    covered: root.folders.open
    title: qsTr("This machine")
    line: root.screen.versions
    spacing: Theme.gap * 4

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 0.5

        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("On the screen now")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 3

            Heading {
                width: Math.min(implicitWidth, parent.width)
                level: 0
                text: qsTr("Release %1").arg(root.screen.release.number)
            }
            Body {
                height: Theme.display * 1.05
                verticalAlignment: Text.AlignBottom
                quiet: true
                font.family: "monospace"
                text: root.screen.release.hash
                Accessible.name: qsTr("Its mark is %1").arg(root.screen.release.hash)
            }
        }
        Body {
            width: parent.width
            text: root.screen.holds
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.screen.facts

            DeviceFact {
                required property var modelData

                width: parent?.width ?? 0
                iconName: modelData.icon
                kind: modelData.kind
                text: modelData.text
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: 0

        StaffRow {
            width: parent.width
            iconName: "log"
            text: qsTr("Health report")
            line: qsTr("The last 30 days on one page, to read or to save")
            onClicked: root.desk.open("health", "")
        }
        StaffRow {
            width: parent.width
            iconName: "settings"
            text: qsTr("Settings")
            line: qsTr("Your site, languages, waiting times, printer")
            onClicked: root.desk.open("settings", "")
        }
        StaffRow {
            width: parent.width
            iconName: "text-size"
            text: qsTr("Size of the screen")
            line: qsTr("Measure it with a bank card")
            onClicked: root.desk.open("calibrate", "")
        }
        StaffRow {
            width: parent.width
            iconName: "hand-touch"
            text: qsTr("Try touch")
            line: qsTr("Does the glass feel every corner?")
            onClicked: root.desk.open("touch-test", "")
        }
        StaffRow {
            width: parent.width
            iconName: "sound"
            text: qsTr("Try sound and printer")
            line: qsTr("Three notes, a sentence, a page")
            onClicked: root.desk.open("sound-test", "")
        }
        StaffRow {
            width: parent.width
            iconName: "shield"
            text: qsTr("Does it forget?")
            line: qsTr("Make up a visit, and search for what it left")
            onClicked: root.desk.open("forgetting", "")
        }
        StaffRow {
            width: parent.width
            iconName: "backup"
            text: qsTr("Backups")
            line: qsTr("Keep everything safe, and bring it back")
            onClicked: root.desk.open("backup", "")
        }
        StaffRow {
            width: parent.width
            iconName: "upload"
            text: qsTr("Import and export")
            line: qsTr("Content as files, to take along or to bring in")
            onClicked: root.desk.open("transfer", "")
        }
        StaffRow {
            width: parent.width
            visible: root.admin && root.screen.canClose
            iconName: "leave"
            text: qsTr("Close Sidestep")
            line: root.screen.closing
            leads: false
            onClicked: root.screen.close()
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("How smoothly does it draw?")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 3

            Button {
                id: measure

                iconName: "play"
                enabled: !root.screen.measuring
                text: root.screen.measuring ? qsTr("Measuring …") : qsTr("Measure")
                onClicked: {
                    root.screen.beginFrames();
                    stopwatch.restart();
                }
            }
            Item {
                width: turning.width
                height: measure.height
                visible: root.screen.measuring

                Icon {
                    id: turning

                    anchors.verticalCenter: parent.verticalCenter
                    name: "settings"
                    size: Theme.body * 1.6

                    RotationAnimation on rotation {
                        running: root.screen.measuring
                        loops: Animation.Infinite
                        from: 0
                        to: 360
                        duration: 2000
                    }
                }
            }
            Body {
                width: Math.min(implicitWidth + 1, parent.width)
                height: implicitHeight < measure.height ? measure.height : implicitHeight
                verticalAlignment: Text.AlignVCenter
                visible: text !== ""
                text: root.screen.measured
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Does someone help you from afar?")
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("The support file says how this machine is. It holds no names, no numbers to call, nothing anybody wrote, and nothing about patients.")
        }
        Button {
            iconName: "support"
            text: qsTr("Save a support file")
            onClicked: root.folders.begin()
        }
    }
    property FolderSheet folders: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save the support file?")
        action: qsTr("Save here")
        onChosen: path => root.screen.saveSupport(path)
    }
    FrameAnimation {
        running: root.screen.measuring
        onTriggered: root.screen.frame()
    }
    Timer {
        id: stopwatch

        interval: 3000
        onTriggered: root.screen.endFrames()
    }
}

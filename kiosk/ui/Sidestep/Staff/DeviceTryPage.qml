pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Does it sound, does it speak, does it print?
StaffPage {
    id: root

    required property SoundAndPrintScreen screen
    required property Desk desk

    title: qsTr("Try sound and printer")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 6

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Sound")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Button {
                iconName: "sound"
                text: qsTr("Play three notes")
                onClicked: root.screen.playNotes()
            }
            Button {
                iconName: "speaker"
                enabled: root.screen.canSpeak
                text: qsTr("Say a sentence")
                onClicked: root.screen.speak()
            }
        }
        Body {
            width: parent.width
            visible: text !== ""
            text: root.screen.sound
        }
        Body {
            width: parent.width
            visible: !root.screen.canSpeak
            quiet: true
            text: qsTr("This machine has no voice for this language, or reading aloud is off. Then no page offers it.")
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Printer")
        }
        Body {
            width: parent.width
            visible: root.screen.looked && root.screen.printers.length === 0
            text: qsTr("There is no printer here. That is fine: people can take their plan home on their phone.")
        }
        Select {
            width: parent.width
            visible: root.screen.printers.length > 1
            name: qsTr("Printer")
            options: root.screen.printers
            value: root.screen.printer
            onChosen: value => root.screen.choosePrinter(value)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Button {
                visible: root.screen.printers.length > 0
                iconName: "printer"
                text: qsTr("Print a test page on %1").arg(root.screen.printer)
                onClicked: root.screen.printPage()
            }
            Button {
                kind: "quiet"
                iconName: "replay"
                text: qsTr("Look again")
                onClicked: root.screen.lookForPrinters()
            }
        }
        Body {
            width: parent.width
            visible: text !== ""
            text: root.screen.paper
        }
    }
}

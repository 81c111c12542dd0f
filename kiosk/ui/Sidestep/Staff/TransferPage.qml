pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Content as files: taken along, and brought in.
StaffPage {
    id: root

    required property TransferScreen screen
    required property Desk desk
    property string language: root.screen.languages[0]?.value ?? ""
    property bool saved: false
    property string kind
    property string one

    covered: root.all.open || root.single.open || root.folder.open || root.file.open
    title: qsTr("Import and export")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 6

    Column {
        width: parent?.width ?? 0
        visible: root.screen.outcome !== "" || root.screen.findings.length > 0
        spacing: Theme.gap * 2

        DeviceFact {
            width: parent.width
            visible: root.screen.outcome !== ""
            iconName: "check"
            kind: "good"
            text: root.screen.outcome
        }
        Callout {
            width: parent.width
            visible: root.screen.findings.length > 0
            kind: "care"
            title: qsTr("Nothing was brought in")
            text: qsTr("Mend what is below in the files, then try again.")
        }
        Repeater {
            model: root.screen.findings

            Field {
                required property var modelData

                width: parent?.width ?? 0
                label: modelData.where
                help: modelData.text
            }
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Take it along")
        }
        Body {
            width: parent.width
            text: qsTr("Everything, as plain text files with pictures beside them. Another kiosk can bring them in.")
        }
        Choice {
            width: parent.width
            text: qsTr("What patients see")
            detail: qsTr("The words that are published")
            checked: !root.saved
            onClicked: root.saved = false
        }
        Choice {
            width: parent.width
            text: qsTr("Everything that is saved")
            detail: qsTr("Also what nobody has reviewed yet")
            checked: root.saved
            onClicked: root.saved = true
        }
        Button {
            iconName: "download"
            enabled: !root.screen.working
            text: qsTr("Save all in a folder")
            onClicked: root.all.begin()
        }
        Field {
            width: parent.width
            topPadding: Theme.gap * 3
            label: qsTr("Or one thing")
            help: qsTr("In all its languages, with the pictures, sounds and movements it needs")

            TextField {
                width: parent.width
                iconName: "search"
                name: qsTr("Title")
                font.pixelSize: Theme.body
                placeholderText: qsTr("A few letters of its title")
                inputMethodHints: Qt.ImhNoPredictiveText
                onTextEdited: root.screen.look(text)
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: root.screen.found

                StaffRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    iconName: modelData.icon
                    text: modelData.title
                    line: modelData.line
                    leads: false
                    enabled: !root.screen.working
                    onClicked: {
                        root.kind = modelData.kind;
                        root.one = modelData.id;
                        root.single.begin();
                    }
                }
            }
        }
        Body {
            width: parent.width
            visible: root.screen.more > 0
            small: true
            quiet: true
            text: qsTr("and %n more. Type more letters.", "", root.screen.more)
        }
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Bring it in")
        }
        Body {
            width: parent.width
            text: qsTr("New and changed words become drafts. Nothing is shown to patients before it is reviewed and published. All of it comes in, or nothing.")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Button {
                iconName: "folder"
                enabled: !root.screen.working
                text: qsTr("Bring in a folder")
                onClicked: root.folder.begin()
            }
            Button {
                iconName: "file"
                enabled: !root.screen.working
                text: qsTr("Bring in one file")
                onClicked: root.file.begin()
            }
        }
        Field {
            width: parent.width
            visible: root.screen.languages.length > 1
            topPadding: Theme.gap * 2
            label: qsTr("Language of one file")
            help: qsTr("Only where its folder does not say it")

            Segment {
                width: parent.width
                options: root.screen.languages
                value: root.language
                onChosen: value => root.language = value
            }
        }
    }
    property FolderSheet all: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save the content?")
        action: qsTr("Save here")
        onChosen: path => root.screen.exportAll(path, root.saved)
    }
    property FolderSheet single: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save it?")
        action: qsTr("Save here")
        onChosen: path => root.screen.exportOne(root.kind, root.one, path)
    }
    property FolderSheet folder: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Which folder holds the content?")
        action: qsTr("Bring in this folder")
        reading: true
        onChosen: path => root.screen.bringIn(path, root.language)
    }
    property FolderSheet file: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Which file?")
        endings: [".md", ".yaml"]
        onChosen: path => root.screen.bringIn(path, root.language)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One picture or sound: the file, and what must be said about it.
StaffPage {
    id: root

    required property MediaItemScreen screen
    required property Desk desk
    readonly property bool two: root.width > Theme.small * 60
    covered: root.files.open || root.leave.open

    title: root.screen.title
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 4
    actions: [
        Button {
            visible: root.screen.kind !== ""
            enabled: root.screen.unsaved && !root.screen.working
            kind: "primary"
            large: false
            iconName: "check"
            text: qsTr("Keep it")
            onClicked: root.screen.save()
        },
        Button {
            visible: root.screen.sendable && !root.screen.unsaved
            iconName: "send"
            text: qsTr("Send for review")
            onClicked: root.screen.submit()
        }
    ]

    Callout {
        width: parent?.width ?? 0
        visible: root.screen.refused !== ""
        kind: "stop"
        text: root.screen.refused
    }
    Body {
        width: parent?.width ?? 0
        visible: root.screen.working
        quiet: true
        text: qsTr("Looking at the file…")
    }
    Flow {
        width: parent?.width ?? 0
        visible: !root.screen.working && root.screen.kind === ""
        spacing: Theme.gap * 2

        Button {
            iconName: "folder"
            text: qsTr("Choose another file")
            onClicked: root.files.begin()
        }
    }
    Grid {
        id: halves

        width: parent?.width ?? 0
        visible: root.screen.kind !== ""
        columns: root.two ? 2 : 1
        columnSpacing: Theme.gap * 6
        rowSpacing: Theme.gap * 4

        Column {
            width: root.two ? (halves.width - halves.columnSpacing) * 0.42 : halves.width
            spacing: Theme.gap * 2

            Rectangle {
                width: parent.width
                height: root.screen.kind === "sound" ? Theme.display * 2 : Math.min(width * 0.75, Theme.body * 16, root.height * 0.45)
                color: Theme.stage
                radius: Theme.radius * 0.5

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    visible: root.screen.kind === "picture"
                    fillMode: Image.PreserveAspectFit
                    source: root.screen.picture
                    sourceSize: Qt.size(1200, 1200)
                    asynchronous: true
                    mipmap: true
                    Accessible.role: Accessible.Graphic
                    Accessible.name: root.screen.words.title
                }
                Button {
                    anchors.centerIn: parent
                    visible: root.screen.kind === "sound"
                    iconName: root.screen.playing ? "speaker-off" : "play"
                    text: root.screen.playing ? qsTr("Stop") : qsTr("Hear it")
                    onClicked: root.screen.hear()
                }
            }
            Body {
                width: parent.width
                small: true
                quiet: true
                text: root.screen.measure
            }
            Badge {
                visible: root.screen.badge.text !== undefined
                text: root.screen.badge.text ?? ""
                iconName: root.screen.badge.iconName ?? ""
                kind: root.screen.badge.kind ?? "note"
            }
            Button {
                kind: "quiet"
                iconName: "swap-sides"
                text: root.screen.fresh ? qsTr("Choose another file") : qsTr("Replace the file")
                onClicked: root.files.begin()
            }
            Button {
                visible: !root.screen.fresh
                kind: "quiet"
                iconName: "history"
                text: qsTr("Earlier versions")
                onClicked: root.screen.open("item", root.screen.key)
            }
            Heading {
                width: parent.width
                visible: root.screen.uses.length > 0
                level: 2
                text: qsTr("Used in")
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.screen.uses

                    StaffRow {
                        id: use

                        required property var modelData

                        width: parent?.width ?? 0
                        text: use.modelData.text
                        line: use.modelData.line
                        onClicked: root.screen.open("item", use.modelData.key)
                    }
                }
            }
            Button {
                visible: root.screen.retirable
                kind: "quiet"
                iconName: "retire"
                text: qsTr("Take out of use")
                onClicked: root.leave.open = true
            }
        }
        Column {
            width: root.two ? (halves.width - halves.columnSpacing) * 0.58 : halves.width
            spacing: Theme.gap * 4

            Repeater {
                model: root.screen.languages

                Field {
                    id: told

                    required property var modelData
                    required property int index
                    readonly property bool sound: root.screen.kind === "sound"

                    width: parent?.width ?? 0
                    label: (told.sound ? qsTr("What is heard: %1") : qsTr("What it shows: %1")).arg(told.modelData.name)
                    help: told.index > 0 ? "" : told.sound ? qsTr("For people who cannot hear it, word by word if somebody speaks.") : qsTr("For people who cannot see it. One or two sentences.")
                    optional: told.index > 0
                    problem: told.index === 0 ? (root.screen.told.alt ?? "") : ""

                    TextArea {
                        width: parent.width
                        name: told.label
                        wrong: told.problem !== ""
                        text: told.modelData.text
                        onTextChanged: if (activeFocus)
                            root.screen.tell(told.modelData.tag, text)
                    }
                }
            }
            Line {
                field: "title"
                label: qsTr("Name in the library")
            }
            Line {
                field: "author"
                label: qsTr("Who made it")
                help: qsTr("Patients see this name beside it.")
            }
            Field {
                id: licence

                width: parent.width
                label: qsTr("Why we may show it")
                problem: root.screen.told.licence ?? ""

                Select {
                    width: parent?.width ?? 0
                    name: licence.label
                    options: root.screen.licences
                    value: root.screen.licence
                    onChosen: value => root.screen.write("licence", value)
                }
            }
            Line {
                visible: root.screen.noted
                field: "licence_note"
                label: root.screen.addressed ? qsTr("Version of the license") : qsTr("Who allowed it, and when")
                help: root.screen.addressed ? qsTr("For example 4.0") : ""
                optional: root.screen.addressed
            }
            Line {
                field: "address"
                label: qsTr("Where it was found")
                optional: !root.screen.addressed
            }
        }
    }

    component Line: Field {
        id: line

        property string field
        property string first: root.screen.words[line.field] ?? ""

        width: parent?.width ?? 0
        problem: root.screen.told[line.field] ?? ""

        TextField {
            width: parent.width
            name: line.label
            font.pixelSize: Theme.body
            text: line.first
            maximumLength: 300
            onTextEdited: root.screen.write(line.field, text)
        }
    }

    property FilePicker files: FilePicker {
        parent: root
        desk: root.desk
        title: qsTr("Which file?")
        onChosen: path => root.screen.take(path)
    }
    property Sheet leave: Sheet {
        parent: root
        title: qsTr("Take it out of use?")
        closeText: qsTr("Cancel")
        onClosed: root.leave.open = false

        Body {
            width: parent?.width ?? 0
            text: root.screen.uses.length > 0 ? qsTr("Pages that use it go on without it, from the next release on. It can be brought back.") : qsTr("It can be brought back.")
        }
        Field {
            id: why

            width: parent?.width ?? 0
            label: qsTr("Why?")

            TextField {
                id: reason

                width: parent.width
                name: why.label
                font.pixelSize: Theme.body
                maximumLength: 300
            }
        }
        Button {
            kind: "stop"
            enabled: reason.text.trim() !== ""
            text: qsTr("Take out of use")
            onClicked: {
                root.leave.open = false;
                root.screen.retire(reason.text);
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Who did what: searched, narrowed, proved whole, taken away.
StaffPage {
    id: root

    required property LogScreen screen
    required property Desk desk
    readonly property bool asking: people.open || kinds.open || entry.open || forms.open || folder.open

    title: qsTr("Log")
    canGoBack: root.desk.canGoBack && !root.asking
    onBackAsked: root.desk.back()
    fixed: true
    actions: [
        Button {
            visible: root.screen.mayExport
            enabled: !root.asking
            iconName: "upload"
            text: qsTr("Export")
            onClicked: forms.open = true
        }
    ]
    room: [
        FocusScope {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap * 4
            anchors.rightMargin: Theme.gap * 4
            enabled: !root.asking
            focus: !root.asking

            Column {
                id: head

                width: parent.width
                spacing: Theme.gap * 1.5

                Finding {
                    width: parent.width
                    visible: text !== ""
                    kind: root.screen.holds ? "good" : "stop"
                    text: root.screen.whole
                }
                TextField {
                    width: Math.min(parent.width, Theme.measure)
                    name: qsTr("Search the log")
                    placeholderText: qsTr("Search the log")
                    iconName: "search"
                    text: root.screen.words
                    onTextEdited: root.screen.search(text)
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Chip {
                        iconName: "people"
                        checked: root.screen.person !== ""
                        text: root.screen.authors.find(one => one.value === root.screen.person)?.text ?? ""
                        Accessible.name: qsTr("Who: %1").arg(text)
                        onClicked: people.open = true
                    }
                    Chip {
                        iconName: "filter"
                        checked: root.screen.what !== ""
                        text: root.screen.kinds.find(one => one.value === root.screen.what)?.text ?? ""
                        Accessible.name: qsTr("What: %1").arg(text)
                        onClicked: kinds.open = true
                    }
                    Item {
                        width: Theme.gap * 2
                        height: Theme.target
                    }
                    Repeater {
                        model: root.screen.spans

                        Chip {
                            id: span

                            required property var modelData

                            checked: span.modelData.value === root.screen.days
                            text: span.modelData.text
                            Accessible.role: Accessible.RadioButton
                            onClicked: root.screen.askDays(span.modelData.value)
                        }
                    }
                }
            }
            LogList {
                anchors.top: head.bottom
                anchors.topMargin: Theme.gap * 1.5
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                screen: root.screen
                onChosen: number => {
                    root.screen.openEntry(number);
                    entry.open = true;
                }
            }
            Body {
                anchors.top: head.bottom
                anchors.topMargin: Theme.gap * 6
                width: parent.width
                visible: root.screen.known && root.screen.count === 0
                horizontalAlignment: Text.AlignHCenter
                quiet: true
                text: qsTr("Nothing in the log answers that.")
            }
        },
        ChoiceSheet {
            id: people

            title: qsTr("Who?")
            options: root.screen.authors
            value: root.screen.person
            onChosen: value => root.screen.askPerson(value)
        },
        ChoiceSheet {
            id: kinds

            title: qsTr("What was done?")
            options: root.screen.kinds
            value: root.screen.what
            onChosen: value => root.screen.askWhat(value)
        },
        LogEntry {
            id: entry

            screen: root.screen
        },
        ChoiceSheet {
            id: forms

            property string form: ""

            title: qsTr("Export the log")
            about: qsTr("All of it is written to a file. Whoever has the newest number can tell whether the file is whole.")
            options: [
                {
                    "value": "csv",
                    "text": qsTr("A table"),
                    "detail": qsTr("CSV: opens in a spreadsheet")
                },
                {
                    "value": "jsonl",
                    "text": qsTr("With proof"),
                    "detail": qsTr("JSON lines: each line proves the one before")
                }
            ]
            onChosen: value => {
                forms.form = value;
                folder.begin();
            }
        },
        FolderSheet {
            id: folder

            desk: root.desk
            title: qsTr("Where to?")
            action: qsTr("Save it here")
            onChosen: path => root.screen.export(path, forms.form)
        }
    ]
}

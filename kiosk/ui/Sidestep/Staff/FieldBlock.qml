pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One block of the text: its kind, its words, and what can be done with them.
FieldBase {
    id: root

    readonly property bool strange: root.row.kind === "other"
    readonly property color mark: root.row.kind !== "callout" ? "transparent" : root.row.tone === "stop" ? Theme.stop : root.row.tone === "care" ? Theme.caution : Theme.action
    property int from: 0
    property int to: 0
    readonly property var look: root.lookAt(root.from, root.to, words.runs)
    readonly property var kinds: [
        {
            what: "text",
            iconName: "text",
            text: qsTr("Text")
        },
        {
            what: "heading",
            iconName: "heading",
            text: qsTr("Heading")
        },
        {
            what: "list",
            iconName: "list",
            text: qsTr("List")
        },
        {
            what: "numbers",
            iconName: "counter",
            text: qsTr("Numbered list")
        },
        {
            what: "key",
            iconName: "key",
            text: qsTr("Key point")
        },
        {
            what: "care",
            iconName: "warning",
            text: qsTr("Take care")
        },
        {
            what: "stop",
            iconName: "stop-hand",
            text: qsTr("Stop")
        }
    ]
    readonly property string what: root.row.kind === "callout" ? root.row.tone : root.row.kind === "list" && root.row.ordered ? "numbers" : root.row.kind
    property bool changing: false
    property bool adding: false
    readonly property bool inText: !root.strange && root.row.kind !== "heading"

    // the runs are asked for so that the look is told anew when they change
    function lookAt(from: int, to: int, runs: var): var {
        return words.look(from, to);
    }

    Lingering {
        id: writing

        here: area.activeFocus || tools.activeFocus || head.activeFocus
    }
    RichWords {
        id: words

        document: area.textDocument
        runs: root.strange ? [] : root.row.runs
        linkColor: Theme.action
        onEdited: runs => root.screen.setRuns(root.row.key, runs)
    }
    Column {
        width: root.width
        spacing: Theme.gap

        FocusScope {
            id: head

            width: parent.width
            height: kind.height

            Chip {
                id: kind

                enabled: !root.strange
                iconName: root.kinds.find(one => one.what === root.what)?.iconName ?? "warning"
                text: root.row.label
                checked: root.changing
                Accessible.description: qsTr("Touch to make something else of it")
                onClicked: {
                    root.adding = false;
                    root.changing = !root.changing;
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.changing || root.adding
            spacing: Theme.gap

            Repeater {
                model: root.changing || root.adding ? root.kinds : []

                Button {
                    required property var modelData

                    iconName: modelData.iconName
                    text: modelData.text
                    checked: root.changing && modelData.what === root.what
                    Accessible.name: root.adding ? qsTr("Add below: %1").arg(text) : text
                    onClicked: {
                        const adds = root.adding;
                        root.changing = root.adding = false;
                        if (adds)
                            root.screen.addAfter(root.row.key, modelData.what);
                        else
                            root.screen.setBlockKind(root.row.key, modelData.what);
                    }
                }
            }
        }
        FieldLabel {
            width: parent.width
            visible: root.row.original !== ""
            row: Object.assign({}, root.row, {
                label: "",
                help: "",
                optional: false
            })
        }
        Body {
            width: parent.width
            visible: root.row.kind === "list"
            text: qsTr("One point in each line.")
            small: true
            quiet: true
        }
        Body {
            width: parent.width
            visible: root.strange
            text: root.row.source ?? ""
            small: true
        }
        Item {
            width: parent.width
            height: area.height
            visible: !root.strange

            EditArea {
                id: area

                anchors.left: parent.left
                anchors.right: parent.right
                focus: true
                lines: root.row.kind === "heading" ? 1 : 2
                leftPadding: Theme.gap * (root.row.kind === "callout" ? 3.5 : 2)
                font.pixelSize: root.row.kind === "heading" ? Theme.lead : Theme.body
                font.weight: root.row.kind === "heading" ? Theme.strong : Theme.regular
                name: root.row.label
                screen: root.screen
                misspelled: root.row.spelling
                persistentSelection: true
                onSelectionStartChanged: if (activeFocus) {
                    root.from = selectionStart;
                    root.to = selectionEnd;
                }
                onSelectionEndChanged: if (activeFocus) {
                    root.from = selectionStart;
                    root.to = selectionEnd;
                }
                onActiveFocusChanged: if (activeFocus) {
                    root.from = selectionStart;
                    root.to = selectionEnd;
                }
                onCursorPositionChanged: if (activeFocus) {
                    root.from = selectionStart;
                    root.to = selectionEnd;
                }
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Backspace && area.length === 0 && root.row.many > 1) {
                        root.screen.remove(root.row.key);
                        event.accepted = true;
                    } else if (event.key === Qt.Key_B && event.modifiers & Qt.ControlModifier) {
                        words.toggleBold(root.from, root.to);
                        event.accepted = true;
                    } else if (event.key === Qt.Key_K && event.modifiers & Qt.ControlModifier) {
                        root.screen.pickLink(words, root.from, root.to);
                        event.accepted = true;
                    }
                }
            }
            Rectangle {
                width: Theme.gap
                height: area.height
                visible: root.row.kind === "callout"
                color: root.mark
            }
        }
        FocusScope {
            id: tools

            width: parent.width
            height: visible ? buttons.implicitHeight : 0
            visible: writing.stays || root.strange

            Flow {
                id: buttons

                width: parent.width
                spacing: Theme.gap

                Chip {
                    visible: root.inText && root.look.text !== "" && root.look.link === ""
                    iconName: "text"
                    text: root.look.bold ? qsTr("“%1” not bold").arg(root.look.text) : qsTr("“%1” bold").arg(root.look.text)
                    maximumTextWidth: root.width * 0.6
                    onClicked: {
                        words.toggleBold(root.from, root.to);
                        area.forceActiveFocus();
                    }
                }
                Chip {
                    visible: root.inText && root.look.text !== "" && root.look.link === ""
                    iconName: "link"
                    text: qsTr("Make “%1” a link").arg(root.look.text)
                    maximumTextWidth: root.width * 0.6
                    onClicked: root.screen.pickLink(words, root.from, root.to)
                }
                Chip {
                    visible: root.look.link !== ""
                    iconName: "link"
                    text: qsTr("Leads to %1").arg(root.look.link !== "" ? root.screen.nameOf(root.look.link) : "")
                    maximumTextWidth: root.width * 0.6
                    onClicked: root.screen.pickLink(words, root.from, root.to)
                }
                Chip {
                    visible: root.look.link !== ""
                    iconName: "close"
                    text: qsTr("No link")
                    onClicked: {
                        words.setLink(root.from, root.to, "");
                        area.forceActiveFocus();
                    }
                }
                Chip {
                    iconName: "plus"
                    text: qsTr("Add below")
                    checked: root.adding
                    onClicked: {
                        root.changing = false;
                        root.adding = !root.adding;
                    }
                }
                EntryTools {
                    width: buttons.width
                    row: root.row
                    screen: root.screen
                }
            }
        }
    }
}

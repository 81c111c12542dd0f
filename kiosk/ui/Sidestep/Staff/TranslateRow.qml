pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One part: the original on the left, the translation on the right; one below the other where the
// room is narrow.
FocusScope {
    id: root

    required property TranslateScreen screen
    required property int index
    required property string name
    required property string standing
    required property string stateText
    required property string original
    required property var changes
    required property string there
    required property var runs
    required property bool rich
    required property var terms
    required property string grade
    required property var links
    required property string fits
    readonly property bool wide: root.width > Theme.body * 26
    readonly property real half: root.wide ? (root.width - Theme.gap * 4) / 2 : root.width

    signal turned(bool forward)

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
    }
    function html(pieces: var): string {
        return pieces.map(piece => {
            const text = root.escaped(piece.text.trim());
            const end = /\s$/.test(piece.text) || piece.what === "removed" ? " " : "";
            const start = /^\s/.test(piece.text) ? " " : "";
            if (piece.what === "removed")
                return `${start}<font color="${Theme.stop}"><s>${text}</s></font>${end}`;
            return piece.what === "added" ? `${start}<font color="${Theme.good}"><b><u>${text}</u></b></font>${end}` : start + text + end;
        }).join("");
    }
    function enter(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
        area.cursorPosition = area.length;
    }

    implicitHeight: column.height + Theme.gap * 5

    RichWords {
        id: words

        document: root.rich ? area.textDocument : null
        runs: root.rich ? root.runs : []
        linkColor: Theme.action
        onEdited: runs => root.screen.writeRuns(root.index, runs)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    Column {
        id: column

        y: Theme.gap * 2
        width: parent.width
        spacing: Theme.gap

        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Text {
                height: Math.max(implicitHeight, mark.height)
                verticalAlignment: Text.AlignVCenter
                text: root.name
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Theme.strong
                color: Theme.ink
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Badge {
                id: mark

                kind: root.standing === "done" ? "good" : "care"
                iconName: root.standing === "done" ? "check" : root.standing === "missing" ? "minus" : "warning"
                text: root.stateText
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 4

            Column {
                width: root.half
                spacing: Theme.gap

                Body {
                    width: parent.width
                    visible: root.changes.length === 0
                    topPadding: root.wide ? Theme.gap * 1.5 : 0
                    text: root.original
                }
                Text {
                    width: parent.width
                    visible: root.changes.length > 0
                    topPadding: root.wide ? Theme.gap * 1.5 : 0
                    text: root.html(root.changes)
                    textFormat: Text.StyledText
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    lineHeight: Theme.lineHeight
                    color: Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("The original says now: %1").arg(root.original)
                }
                Body {
                    width: parent.width
                    visible: root.changes.length > 0
                    small: true
                    quiet: true
                    text: qsTr("Struck through: taken out. Underlined: put in.")
                }
                Body {
                    width: parent.width
                    visible: root.terms.length > 0
                    small: true
                    quiet: true
                    text: qsTr("Glossary: %1").arg(root.terms.join(", "))
                }
            }
            Column {
                width: root.half
                spacing: Theme.gap

                TextArea {
                    id: area

                    width: parent.width
                    implicitHeight: Math.max(font.pixelSize * Theme.lineHeight, contentHeight) + topPadding + bottomPadding
                    focus: true
                    name: root.name
                    text: root.rich ? "" : root.there
                    textFormat: root.rich ? TextEdit.RichText : TextEdit.PlainText
                    persistentSelection: true
                    onTextChanged: if (!root.rich && activeFocus)
                        root.screen.write(root.index, text)
                    Keys.onTabPressed: event => root.turned(true)
                    Keys.onBacktabPressed: event => root.turned(false)
                    Keys.onReturnPressed: event => {
                        if (root.rich)
                            event.accepted = false;
                        else
                            root.turned(true);
                    }
                }
                Finding {
                    width: parent.width
                    visible: root.grade !== ""
                    kind: "care"
                    text: root.grade
                }
                Flow {
                    width: parent.width
                    visible: root.fits !== "" || linking.count > 0
                    spacing: Theme.gap

                    Button {
                        visible: root.fits !== ""
                        textSize: Theme.small
                        iconName: "check"
                        text: root.fits
                        onClicked: root.screen.leaveAsItIs(root.index)
                    }
                    Repeater {
                        id: linking

                        model: area.selectionEnd > area.selectionStart ? root.links : []

                        Chip {
                            id: link

                            required property var modelData

                            iconName: "link"
                            text: qsTr("“%1” leads where “%2” leads").arg(area.selectedText).arg(link.modelData.text)
                            maximumTextWidth: root.half * 0.8
                            focusPolicy: Qt.NoFocus
                            onClicked: words.setLink(area.selectionStart, area.selectionEnd, link.modelData.target)
                        }
                    }
                }
            }
        }
    }
}

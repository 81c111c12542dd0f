pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// What differs, field by field: before and now, side by side where there is room. What went is
// struck out, what came is underlined, and each column says so in words.
// `rows`: [{name, before, now, spoken}], pieces of text as kiosk.viewmodels.staff.diff gives them.
Column {
    id: root

    property var rows: []
    property string beforeTitle: qsTr("Before")
    property string nowTitle: qsTr("Now")
    readonly property bool wide: root.width > Theme.body * 23
    readonly property real column: root.wide ? (root.width - Theme.gap * 4) / 2 : root.width

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
    }
    function html(pieces: var): string {
        let out = "";
        for (const piece of pieces) {
            const text = root.escaped(piece.text);
            if (piece.what === "removed")
                out += `<font color="${Theme.stop}"><s>${text}</s></font>`;
            else if (piece.what === "added")
                out += `<font color="${Theme.good}"><b><u>${text}</u></b></font>`;
            else
                out += text;
        }
        return out;
    }

    spacing: Theme.gap * 2

    component Words: Column {
        id: words

        required property string title
        required property var pieces
        required property string nothing

        width: root.column
        spacing: Theme.gap * 0.5

        Body {
            width: parent.width
            small: true
            quiet: true
            text: words.title
        }
        Text {
            width: parent.width
            text: words.pieces.length > 0 ? root.html(words.pieces) : words.nothing
            textFormat: words.pieces.length > 0 ? Text.StyledText : Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.body
            lineHeight: Theme.lineHeight
            color: words.pieces.length > 0 ? Theme.ink : Theme.quiet
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: words.pieces.length > 0 ? words.pieces.map(piece => piece.text).join("") : words.nothing
        }
    }

    Body {
        width: parent.width
        visible: root.rows.length > 0
        small: true
        quiet: true
        text: qsTr("Struck through: taken out. Underlined: put in.")
    }
    Repeater {
        model: root.rows

        Column {
            id: row

            required property var modelData
            required property int index

            width: root.width
            spacing: Theme.gap

            Rectangle {
                width: parent.width
                height: Theme.stroke
                visible: row.index > 0
                color: Theme.line
            }
            Text {
                width: parent.width
                topPadding: Theme.gap
                text: row.modelData.name
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Theme.strong
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Accessible.description: row.modelData.spoken
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 1.5
                bottomPadding: Theme.gap

                Words {
                    title: root.beforeTitle
                    pieces: row.modelData.before
                    nothing: qsTr("Nothing: this is new.")
                }
                Words {
                    title: root.nowTitle
                    pieces: row.modelData.now
                    nothing: qsTr("Nothing: this is taken out.")
                }
            }
        }
    }
}

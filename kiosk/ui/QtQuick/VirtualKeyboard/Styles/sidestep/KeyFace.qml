import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Sidestep.Theme

// One key. It is a button for assistive technology, too: the keys of the panel itself are not.
KeyPanel {
    id: root

    property string word
    property bool plain: true
    // it stays down until it is pressed again, as Shift
    property bool on: false
    readonly property bool upper: root.control !== null && root.control.uppercased && !root.control.functionKey
    readonly property string letter: root.control === null ? "" : root.upper ? root.control.displayText.toUpperCase() : root.control.displayText
    readonly property bool down: root.on || root.control !== null && root.control.pressed
    // what is read aloud for signs that a voice passes over
    readonly property var names: ({
            ",": qsTr("Comma"),
            ".": qsTr("Period"),
            "-": qsTr("Hyphen"),
            "'": qsTr("Apostrophe"),
            "\"": qsTr("Quotation mark"),
            ":": qsTr("Colon"),
            ";": qsTr("Semicolon"),
            "!": qsTr("Exclamation mark"),
            "?": qsTr("Question mark"),
            "¡": qsTr("Upside-down exclamation mark"),
            "¿": qsTr("Upside-down question mark"),
            "(": qsTr("Open parenthesis"),
            ")": qsTr("Close parenthesis"),
            "[": qsTr("Open bracket"),
            "]": qsTr("Close bracket"),
            "{": qsTr("Open brace"),
            "}": qsTr("Close brace"),
            "<": qsTr("Less than"),
            ">": qsTr("Greater than"),
            "_": qsTr("Underscore"),
            "~": qsTr("Tilde"),
            "^": qsTr("Caret"),
            "`": qsTr("Backtick"),
            "–": qsTr("Dash"),
            "°": qsTr("Degrees"),
            "|": qsTr("Bar"),
            "/": qsTr("Slash"),
            "\\": qsTr("Backslash"),
            "#?&": qsTr("Signs"),
            "abc": qsTr("Letters"),
            "ñá": qsTr("Spanish letters")
        })

    function press(): void {
        if (root.control.noKeyEvent || root.control.key === Qt.Key_Shift)
            root.control.clicked();
        else
            InputContext.inputEngine.virtualKeyClick(root.control.key, root.upper ? root.control.text.toUpperCase() : root.control.text, Qt.NoModifier);
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.word !== "" ? root.word : root.names[root.letter] ?? root.letter
    Accessible.checkable: root.control !== null && root.control.key === Qt.Key_Shift
    Accessible.checked: root.on
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap * 0.4
        radius: Theme.radius * 0.6
        color: root.down ? Theme.action : root.plain ? Theme.surface : Theme.tint
        border.width: Theme.schemeName === "light" ? 0 : Theme.stroke
        border.color: Theme.edge

        Text {
            anchors.fill: parent
            anchors.margins: Theme.gap * 0.5
            text: root.word !== "" ? root.word : root.letter
            font.family: Theme.family
            font.pixelSize: Math.min(parent.height * (root.word !== "" ? 0.4 : 0.5), root.word !== "" ? Theme.body * 1.1 : Theme.title)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 8
            font.weight: Theme.strong
            color: root.down ? Theme.actionInk : root.plain ? Theme.ink : Theme.tintInk
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}

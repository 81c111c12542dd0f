import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Sidestep.Theme

// One key. It is a button for assistive technology, too: the keys of the panel itself are not.
KeyPanel {
    id: root

    property string word
    property bool plain: true
    readonly property string letter: root.control ? root.control.displayText : ""
    readonly property bool down: root.control !== null && root.control.pressed

    function press(): void {
        if (root.control.noKeyEvent)
            root.control.clicked();
        else
            InputContext.inputEngine.virtualKeyClick(root.control.key, root.control.text, Qt.NoModifier);
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.word !== "" ? root.word : root.letter
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

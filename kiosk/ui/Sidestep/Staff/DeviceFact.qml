import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One sentence about the machine, with its mark. `kind`: good, note, care, stop.
Item {
    id: root

    property string iconName
    property string kind: "note"
    property string text
    readonly property color mark: root.kind === "stop" ? Theme.stop : root.kind === "care" ? Theme.caution : root.kind === "good" ? Theme.good : Theme.quiet

    implicitWidth: Theme.measure
    implicitHeight: Math.max(picture.height, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: picture

        anchors.left: parent.left
        name: root.iconName
        color: root.mark
        size: Theme.body * 1.25
    }
    Text {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: root.kind === "stop" || root.kind === "care" ? Theme.strong : Theme.regular
        lineHeight: 1.2
        color: root.kind === "note" || root.kind === "good" ? Theme.ink : root.mark
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}

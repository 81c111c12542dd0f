import QtQuick
import Sidestep.Theme

// What is wrong, or worth a look, right below the field it is about. `kind`: stop, care, good, note.
Item {
    id: root

    property string kind: "stop"
    property string text
    readonly property color mark: root.kind === "stop" ? Theme.stop : root.kind === "care" ? Theme.caution : root.kind === "good" ? Theme.good : Theme.quiet

    implicitWidth: Theme.measure
    implicitHeight: Math.max(picture.height, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: picture

        anchors.left: parent.left
        name: root.kind === "stop" ? "stop-hand" : root.kind === "care" ? "warning" : root.kind === "good" ? "check" : "info"
        color: root.mark
        size: Theme.small * 1.25
    }
    Text {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: root.kind === "stop" ? Theme.strong : Theme.regular
        color: root.mark
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}

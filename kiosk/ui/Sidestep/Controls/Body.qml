import QtQuick
import Sidestep.Theme

// Running text. Marked words are links: `linkActivated` carries "term:slug" or "kind:id".
Text {
    id: root

    property bool quiet: false
    property bool small: false
    property bool rich: false

    font.family: Theme.family
    font.pixelSize: root.small ? Theme.small : Theme.body
    font.weight: Theme.regular
    lineHeight: Theme.lineHeight
    color: root.quiet ? Theme.quiet : Theme.ink
    linkColor: Theme.action
    wrapMode: Text.Wrap
    textFormat: root.rich ? Text.StyledText : Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text.replace(/<[^>]*>/g, "")
}

import QtQuick
import Sidestep.Theme

Text {
    id: root

    property int level: 1

    font.family: Theme.family
    font.pixelSize: root.level === 0 ? Theme.display : root.level === 1 ? Theme.title : Theme.lead
    font.weight: root.level === 0 ? Theme.heavy : Theme.strong
    lineHeight: 1.12
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}

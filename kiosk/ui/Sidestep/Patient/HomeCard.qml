pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One choice of the home page: a leading card shows its picture beside its words.
Card {
    id: root

    property bool hero: false
    // words beside the icon, for large text
    property bool row: false
    property string iconName
    property string picture
    readonly property real pad: Theme.gap * 2.5
    // how far down the words of a small card begin, the same for all of them
    property real inset: 0
    // a picture that lies: it wants width, not height
    property bool wide: false
    readonly property bool pictured: root.hero && root.picture !== ""
    readonly property real side: root.hero ? (root.row ? (root.wide ? 0.36 : 0.3) : root.wide ? 0.54 : 0.42) * root.width : root.row ? mark.size + root.pad : 0

    fill: root.hero ? Theme.tint : Theme.surface
    implicitHeight: Math.max(Theme.mm(24), words.height + root.pad * 2 + (root.hero || root.row ? 0 : mark.size + Theme.gap * 1.5))

    Image {
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        height: root.wide ? root.height - Theme.gap * 2 : Math.min(root.height - Theme.gap * 2, width / 0.62)
        width: Math.min(root.side - root.pad, root.wide ? root.side : root.height * 0.85)
        clip: true
        visible: root.pictured
        source: root.pictured ? root.picture : ""
        sourceSize.height: 810
        fillMode: root.wide ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        mipmap: true
        asynchronous: true
        Accessible.ignored: true
    }
    Icon {
        id: mark

        readonly property real most: root.hero ? Math.min(root.side, root.height) * 0.6 : Theme.display

        visible: !root.pictured
        x: root.hero !== root.LayoutMirroring.enabled ? root.width - width - root.pad - (root.hero ? (root.side - size - root.pad) / 2 : 0) : root.pad + (root.hero ? (root.side - size - root.pad) / 2 : 0)
        y: root.hero || root.row ? (root.height - height) / 2 : root.pad + root.inset
        name: root.iconName
        color: Theme.action
        size: root.hero ? Math.max(Theme.display, mark.most) : root.row ? Theme.lead * 1.6 : Theme.display * 0.65
    }
    Column {
        id: words

        x: root.hero === root.LayoutMirroring.enabled && root.side > 0 ? root.side + root.pad : root.pad
        y: root.row ? (root.height - height) / 2 : root.hero ? root.height - height - root.pad : mark.y + mark.height + Theme.gap * 1.5
        width: root.width - root.pad * 2 - root.side
        spacing: Theme.gap

        Text {
            width: parent.width
            text: root.text
            font.family: Theme.family
            font.pixelSize: root.hero ? Math.min(Theme.title, Theme.lead * 1.3) : Theme.lead
            font.weight: Theme.heavy
            lineHeight: 1.1
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            text: root.description
            font.family: Theme.family
            font.pixelSize: root.hero ? Theme.body : Theme.small
            lineHeight: 1.2
            color: root.hero ? Theme.ink : Theme.quiet
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}

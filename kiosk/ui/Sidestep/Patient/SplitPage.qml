import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A picture that leads and words beside it (landscape) or under it (portrait), with a row of
// actions that stays in place. At large text the words get more room, and in landscape the
// actions run under both.
FocusScope {
    id: root

    property alias picture: stage.data
    property alias actions: bar.data
    default property alias content: words.content
    property alias spacing: words.spacing
    property alias contentY: words.contentY
    property alias flickable: words.flickable
    property real share: Theme.portrait ? (Theme.textScale > 1.4 ? 0.36 : 0.42) : (Theme.textScale > 1.4 ? 0.4 : 0.54)
    readonly property bool under: !Theme.portrait && Theme.textScale > 1.4

    Item {
        id: stage

        x: root.LayoutMirroring.enabled && !Theme.portrait ? parent.width - width : 0
        width: Theme.portrait ? parent.width : parent.width * root.share
        height: Theme.portrait ? parent.height * root.share : parent.height - (root.under ? bar.height : 0)
    }
    Page {
        id: words

        anchors.top: Theme.portrait ? stage.bottom : parent.top
        anchors.bottom: bar.top
        anchors.left: Theme.portrait || root.LayoutMirroring.enabled ? parent.left : stage.right
        anchors.right: !Theme.portrait && root.LayoutMirroring.enabled ? stage.left : parent.right
        LayoutMirroring.enabled: false
        focus: true
    }
    Item {
        id: bar

        x: root.under ? 0 : words.x
        width: root.under ? root.width : words.width
        anchors.bottom: parent.bottom
        height: childrenRect.height > 0 ? childrenRect.height + Theme.gap * 3 : 0
        LayoutMirroring.enabled: false
    }
}

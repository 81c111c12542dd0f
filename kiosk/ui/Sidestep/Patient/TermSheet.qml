pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// One word made simple, over any page.
Sheet {
    id: root

    required property Navigator navigator
    readonly property var term: root.navigator.term

    open: root.term.title !== undefined
    title: root.term.title ?? ""
    onClosed: root.navigator.closeTerm()

    Body {
        width: parent?.width ?? 0
        visible: text !== ""
        quiet: true
        text: root.term.say ? qsTr("Say it: %1").arg(root.term.say) : ""
    }
    Blocks {
        width: parent?.width ?? 0
        blocks: root.term.blocks ?? []
        onFollowed: link => root.navigator.follow(link)
    }
    Footnotes {
        width: parent?.width ?? 0
        related: root.term.related ?? []
        sources: root.term.sources ?? []
        review: root.term.review ?? ""
        onFollowed: link => root.navigator.follow(link)
    }
}

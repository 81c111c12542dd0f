pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What a quiz is for, before the first question: no test, no mark, nothing kept.
FocusScope {
    id: root

    required property QuizScreen screen
    required property Kiosk kiosk
    readonly property real content: heading.height + (hear.visible ? hear.height + page.spacing : 0) + words.height + notes.height + page.margin + page.bottomRoom + page.spacing * 3
    readonly property real free: root.height - foot.baseHeight - root.content

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        focus: true

        // on a tall screen the words stand a third of the way down
        Item {
            width: parent.width
            height: root.free > 0 ? root.free / 3 : 0
        }
        Heading {
            id: heading

            width: parent.width
            text: root.screen.title
        }
        HearButton {
            id: hear

            voice: root.kiosk.voice
            words: root.screen.spoken
        }
        Blocks {
            id: words

            width: parent.width
            blocks: root.screen.blocks
            onFollowed: link => root.screen.follow(link)
        }
        Footnotes {
            id: notes

            width: parent.width
            sources: root.screen.sources
            review: root.screen.review
        }
    }
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: root.free < 0
        more: page.more
        onDown: page.turn()
        nextText: qsTr("Start")
        onBack: root.kiosk.navigator.back()
        onNext: root.screen.begin()
    }
}

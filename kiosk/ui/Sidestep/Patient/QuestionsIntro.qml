import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What the questions are for, before the first of them.
FocusScope {
    id: root

    required property QuestionsScreen screen
    required property Kiosk kiosk
    readonly property real content: heading.height + words.height + review.height + page.margin + page.bottomRoom + page.spacing * 3
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
        Blocks {
            id: words

            width: parent.width
            blocks: root.screen.intro
            onFollowed: link => root.screen.follow(link)
        }
        Body {
            id: review

            width: parent.width
            small: true
            quiet: true
            text: root.screen.review
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

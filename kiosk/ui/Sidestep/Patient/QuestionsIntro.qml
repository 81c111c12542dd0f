import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the questions are for, before the first of them.
FocusScope {
    id: root

    required property QuestionsScreen screen
    required property Kiosk kiosk

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        focus: true

        Heading {
            width: parent.width
            text: root.screen.title
        }
        Blocks {
            width: parent.width
            blocks: root.screen.intro
            onFollowed: link => root.screen.follow(link)
        }
    }
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: page.flickable.contentHeight > root.height - foot.baseHeight
        more: page.more
        onDown: page.turn()
        nextText: qsTr("Start")
        onBack: root.kiosk.navigator.back()
        onNext: root.screen.begin()
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One idea and one picture.
SplitPage {
    id: root

    required property ChapterScreen screen
    required property Kiosk kiosk

    picture: PictureStage {
        anchors.fill: parent
        picture: root.screen.picture
    }
    actions: ChapterSteps {
        width: parent?.width ?? 0
        screen: root.screen
    }

    Text {
        width: parent?.width ?? 0
        visible: text !== ""
        text: root.screen.part
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        color: Theme.action
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Heading {
        width: parent?.width ?? 0
        text: root.screen.title
    }
    HearButton {
        voice: root.kiosk.voice
        words: root.screen.spoken
    }
    SoundRow {
        width: parent?.width ?? 0
        sounds: root.screen.sounds
        sound: root.screen.sound
    }
    Blocks {
        width: parent?.width ?? 0
        blocks: root.screen.blocks
        onFollowed: link => root.screen.follow(link)
    }
    KeyPoints {
        width: parent?.width ?? 0
        points: root.screen.keyPoints
    }
    QuizRows {
        width: parent?.width ?? 0
        quizzes: root.screen.quizzes
        onFollowed: link => root.screen.follow(link)
    }
    Footnotes {
        width: parent?.width ?? 0
        terms: root.screen.terms
        related: root.screen.related
        sources: root.screen.sources
        review: root.screen.review
        onFollowed: link => root.screen.follow(link)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What it is, how it feels, what makes it worse, what helps.
SplitPage {
    id: root

    required property ConditionScreen screen
    required property Kiosk kiosk

    component Group: Column {
        id: group

        property string title
        property var entries: []
        property string iconName

        width: parent?.width ?? 0
        visible: group.entries.length > 0
        spacing: Theme.gap * 1.5

        Heading {
            width: parent.width
            level: 2
            text: group.title
        }
        BulletList {
            width: parent.width
            entries: group.entries
            iconName: group.iconName
        }
    }

    picture: PictureStage {
        anchors.fill: parent
        picture: root.screen.picture
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
    Group {
        title: qsTr("How it can feel")
        entries: root.screen.feels
    }
    Group {
        title: qsTr("What can make it worse")
        entries: root.screen.worse
        iconName: "minus"
    }
    Group {
        title: qsTr("What can help")
        entries: root.screen.helps
        iconName: "check"
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

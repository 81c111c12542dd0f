pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What a person should know before going on: education, not medical advice.
Page {
    id: root

    required property NoticeScreen screen
    required property Kiosk kiosk

    Icon {
        name: "info"
        color: Theme.action
        size: Theme.display
    }
    Heading {
        width: parent.width
        text: root.screen.title
    }
    Blocks {
        width: parent.width
        blocks: root.screen.blocks
        onFollowed: link => root.screen.follow(link)
    }
    SoundRow {
        width: parent.width
        sounds: root.screen.sounds
        sound: root.screen.sound
    }
    Button {
        kind: "primary"
        text: qsTr("I understand")
        onClicked: root.screen.agree()
    }
    Button {
        kind: "quiet"
        text: qsTr("Go back")
        onClicked: root.kiosk.navigator.back()
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: root.screen.review
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One part: its name, how to say it, what it is, where to read on.
Column {
    id: root

    required property HipScreen screen
    required property Kiosk kiosk
    readonly property var card: Object.assign({}, root.screen.card)

    spacing: Theme.gap * 2.5

    HipExploreClose {
        onClicked: root.screen.close()
    }
    Heading {
        width: parent.width
        text: root.card.title ?? ""
    }
    Body {
        width: parent.width
        visible: text !== ""
        quiet: true
        text: root.card.say ? qsTr("Say it: %1").arg(root.card.say) : ""
    }
    HearButton {
        voice: root.kiosk.voice
        words: root.card.plain ?? ""
    }
    Body {
        width: parent.width
        visible: text !== ""
        font.weight: Theme.strong
        text: root.card.summary ?? ""
    }
    Blocks {
        width: parent.width
        blocks: root.card.blocks ?? []
        onFollowed: link => root.screen.follow(link)
    }
    Flow {
        width: parent.width
        visible: (root.card.parts?.length ?? 0) > 0
        spacing: Theme.gap * 1.25

        Repeater {
            model: root.card.parts ?? []

            Chip {
                required property var modelData

                maximumTextWidth: root.width - Theme.gap * 6
                text: modelData.text
                onClicked: root.screen.choose(modelData.id)
            }
        }
    }
    Repeater {
        model: root.card.links ?? []

        ListRow {
            required property var modelData

            width: root.width
            text: modelData.title
            onClicked: root.screen.follow(modelData.link)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Six choices. Two lead, with a picture; four stand by. Each is a picture, a name, a promise.
Page {
    id: root

    required property HomeScreen screen
    required property Kiosk kiosk

    readonly property real wide: grid.width
    readonly property bool big: Theme.textScale >= 1.5
    // even large words leave room for two cards side by side
    readonly property bool roomy: !Theme.portrait && root.width > Theme.body * 33
    readonly property int heroes: root.roomy || !(Theme.portrait || root.big) ? 2 : 1
    readonly property int others: root.big ? (root.roomy ? 2 : 1) : Theme.portrait ? 2 : 4
    readonly property real gutter: Theme.gap * 3
    // what is left of the screen for the two rows of cards
    readonly property real room: root.height - title.height - root.spacing - root.margin - root.bottomRoom

    readonly property real tallest: root.most(2, cards.count)
    readonly property real tallestHero: root.most(0, Math.min(2, cards.count))
    readonly property int rows: 4 / root.others

    // the height that the cards from one index to another all need
    function most(from: int, to: int): real {
        let height = 0;
        for (let i = from; i < to; i++)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0);
        return height;
    }

    measure: Theme.portrait ? Theme.measure * 1.3 : Theme.gap * 280
    spacing: Theme.gap * 2
    bottomRoom: Theme.gap * 2

    Heading {
        id: title

        width: parent.width
        level: 1
        text: qsTr("What would you like to do?")
    }
    Flow {
        id: grid

        width: parent.width
        spacing: root.gutter

        Repeater {
            id: cards

            model: root.screen.choices

            HomeCard {
                id: card

                required property var modelData
                required property int index
                readonly property bool leads: card.index < 2
                readonly property int columns: card.leads ? root.heroes : root.others
                readonly property real small: Math.max(root.tallest, root.big && !root.roomy ? 0 : root.room * (root.rows === 1 ? 0.36 : 0.19))
                readonly property real rest: root.room - (card.small + root.gutter) * root.rows - root.gutter * (2 / root.heroes - 1)

                width: Math.floor((root.wide - root.gutter * (card.columns - 1)) / card.columns)
                height: card.leads ? Math.max(root.tallestHero, root.big && !root.roomy ? 0 : card.rest * root.heroes / 2) : card.small
                hero: card.leads
                row: root.big
                inset: Math.max(0, (card.small - root.tallest) / 2)
                wide: card.index === 1
                text: card.modelData.title
                description: card.modelData.text
                iconName: card.modelData.icon
                picture: card.modelData.picture ?? ""
                onClicked: root.screen.open(card.modelData.screen, "")
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Six choices. Each is a whole sentence of picture, name and promise.
Page {
    id: root

    required property HomeScreen screen
    required property Kiosk kiosk
    readonly property bool narrow: Theme.portrait || Theme.textScale >= 1.5

    measure: Theme.portrait ? Theme.measure * 1.3 : Theme.gap * 280
    spacing: Theme.gap * 3

    Heading {
        width: parent.width
        level: 1
        text: qsTr("What would you like to do?")
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.narrow ? (Theme.portrait && Theme.textScale < 1.5 ? 2 : 1) : 3
        spacing: Theme.gap * 3

        Repeater {
            model: root.screen.choices

            Card {
                id: card

                required property var modelData
                required property int index

                width: (grid.width - grid.spacing * (grid.columns - 1)) / grid.columns
                height: Math.max(Theme.mm(40), words.implicitHeight + picture.height + Theme.gap * 10, grid.columns === 1 ? 0 : (root.height - Theme.gap * 26) / (root.narrow ? 3 : 2) - grid.spacing)
                text: modelData.title
                description: modelData.text
                fill: index === 0 ? Theme.tint : Theme.surface
                onClicked: root.screen.open(modelData.screen, "")

                Icon {
                    id: picture

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 4
                    anchors.bottom: words.top
                    anchors.bottomMargin: Theme.gap * 2
                    name: card.modelData.icon
                    color: Theme.action
                    size: Theme.display
                }
                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.gap * 4
                    spacing: Theme.gap

                    Text {
                        width: parent.width
                        text: card.modelData.title
                        font.family: Theme.family
                        font.pixelSize: Theme.lead * 1.08
                        font.weight: Theme.heavy
                        color: Theme.ink
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Text {
                        width: parent.width
                        text: card.modelData.text
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        lineHeight: Theme.lineHeight
                        color: Theme.quiet
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The story of the muscle in six parts; each opens at its first page. Under them, every page.
Page {
    id: root

    required property MuscleScreen screen
    required property Kiosk kiosk

    readonly property bool big: Theme.textScale >= 1.5
    readonly property int columns: Theme.portrait ? (root.big ? 1 : 2) : (root.big ? 2 : 3)
    readonly property real gutter: Theme.gap * 3
    readonly property real room: root.height - title.height - explore.height - Theme.gap * 3 - root.margin - Theme.gap * 8

    readonly property real tallest: root.most()

    // the height that every part needs
    function most(): real {
        let height = 0;
        for (let i = 0; i < cards.count; i++)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0);
        return height;
    }

    measure: Theme.portrait ? Theme.measure * 1.3 : Theme.gap * 280
    spacing: Theme.gap * 3

    Heading {
        id: title

        width: parent.width
        text: qsTr("Your hip muscle")
    }
    HipExploreEntry {
        id: explore

        width: parent.width
        height: implicitHeight
        picture: root.screen.hipPicture
        onClicked: root.screen.open("hip", "")
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: root.gutter

        Repeater {
            id: cards

            model: root.screen.parts

            PartCard {
                required property var modelData
                required property int index

                width: Math.floor((grid.width - root.gutter * (root.columns - 1)) / root.columns)
                height: Math.max(root.tallest, root.big ? 0 : root.room / (Theme.portrait ? 3 : 2) - root.gutter * 0.75)
                row: root.big
                number: index + 1
                text: modelData.title
                pages: modelData.chapters.length
                picture: modelData.picture
                iconName: modelData.icon
                onClicked: root.screen.open("chapter", modelData.chapters[0].id)
            }
        }
    }
    QuizRows {
        width: parent.width
        topPadding: Theme.gap * 3
        quizzes: root.screen.quizzes
        onFollowed: link => root.screen.follow(link)
    }
    Heading {
        width: parent.width
        topPadding: Theme.gap * 3
        level: 2
        text: qsTr("Every page")
    }
    Flow {
        id: all

        readonly property int columns: Theme.portrait || root.big ? 1 : 2

        width: parent.width
        spacing: Theme.gap * 5

        Repeater {
            model: root.screen.parts

            Column {
                id: part

                required property var modelData
                required property int index

                width: Math.floor((all.width - all.spacing * (all.columns - 1)) / all.columns)
                spacing: Theme.gap * 1.5

                Body {
                    width: parent.width
                    quiet: true
                    text: qsTr("%1. %2").arg(part.index + 1).arg(part.modelData.title)
                }
                Repeater {
                    model: part.modelData.chapters

                    ListRow {
                        required property var modelData

                        width: part.width
                        text: modelData.title
                        onClicked: root.screen.open("chapter", modelData.id)
                    }
                }
            }
        }
    }
}

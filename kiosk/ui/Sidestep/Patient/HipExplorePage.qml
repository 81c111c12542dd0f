pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The hip to explore: the picture, how deep one looks, and beside it every part in words.
SplitPage {
    id: root

    required property HipScreen screen
    required property Kiosk kiosk

    share: Theme.portrait ? (Theme.textScale > 1.4 ? 0.5 : 0.6) : (Theme.textScale > 1.4 ? 0.5 : 0.64)

    picture: HipExploreStage {
        anchors.fill: parent
        screen: root.screen
    }

    Loader {
        width: parent?.width ?? 0
        sourceComponent: root.screen.part !== "" ? card : root.screen.move !== "" ? move : parts

        Component {
            id: parts

            HipExploreParts {
                screen: root.screen
            }
        }
        Component {
            id: card

            HipExploreCard {
                screen: root.screen
                kiosk: root.kiosk
            }
        }
        Component {
            id: move

            HipExploreMove {
                screen: root.screen
            }
        }
    }
    Connections {
        target: root.screen
        function onPartChanged(): void {
            root.contentY = 0;
        }
    }
}

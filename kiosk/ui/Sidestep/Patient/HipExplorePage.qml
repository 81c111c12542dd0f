pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The hip to explore: the picture, how deep one looks, and beside it every part in words.
SplitPage {
    id: root

    required property HipScreen screen
    required property Kiosk kiosk
    readonly property bool open: root.screen.part !== ""

    share: Theme.portrait ? (Theme.textScale > 1.4 ? 0.5 : 0.6) : (Theme.textScale > 1.4 ? 0.5 : 0.64)

    picture: HipExploreStage {
        anchors.fill: parent
        screen: root.screen
    }

    Loader {
        id: card

        width: parent?.width ?? 0
        active: root.open
        visible: root.open
        sourceComponent: HipExploreCard {
            screen: root.screen
            kiosk: root.kiosk
        }
    }
    HipExploreParts {
        width: parent?.width ?? 0
        visible: !root.open
        screen: root.screen
    }
    Connections {
        target: root.screen
        function onPartChanged(): void {
            root.contentY = 0;
        }
    }
}

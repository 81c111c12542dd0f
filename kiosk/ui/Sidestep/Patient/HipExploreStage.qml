pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The picture of the hip with what turns it and what opens it.
FocusScope {
    id: root

    required property HipScreen screen
    property bool begun: false
    readonly property real margin: Theme.gap * 2
    // little room: the picture comes before the finer controls
    readonly property bool tight: root.height < Theme.mm(85) || root.width < Theme.mm(110)
    readonly property HipExploreLive live: picture.item as HipExploreLive

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }
    Loader {
        id: picture

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: turns.top
        asynchronous: false
    }
    HipExploreTurns {
        id: turns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: peel.top
        anchors.margins: root.margin
        screen: root.screen
        tight: root.tight
        onTurned: around => root.live?.turn(around)
        onZoomed: factor => root.live?.zoom(factor)
    }
    HipExplorePeel {
        id: peel

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.margin
        screen: root.screen
        tight: root.tight
    }
    // the words first: the picture is loaded once they stand on the screen
    FrameAnimation {
        running: !root.begun
        onTriggered: {
            if (currentFrame < 2)
                return;
            root.begun = true;
            picture.setSource(root.screen.live ? "HipExploreLive.qml" : "HipExploreStill.qml", {
                screen: root.screen,
                moving: Qt.binding(() => peel.held)
            });
        }
    }
}

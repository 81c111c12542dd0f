import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The figure of a chapter: it moves by itself, and stands still where people want less motion.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property FigurePlayer player: root.picture.player

    FigureView {
        anchors.fill: parent
        player: root.player
        name: root.picture.alt
        below: chips.height + Theme.gap * 3
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Chip {
            iconName: root.player.playing ? "pause" : "play"
            text: root.player.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.player.toggle()
        }
        Chip {
            visible: !root.tight
            iconName: "turn-left"
            text: qsTr("Turn left")
            onClicked: root.player.turnLeft()
        }
        Chip {
            iconName: "turn-right"
            text: qsTr("Turn right")
            onClicked: root.player.turnRight()
        }
        Chip {
            visible: !root.tight
            iconName: "muscle"
            text: qsTr("See the muscle")
            checkable: true
            checked: root.player.showMuscle
            onClicked: root.player.setShowMuscle(!root.player.showMuscle)
        }
    }
    Connections {
        target: Theme
        function onReducedMotionChanged(): void {
            if (Theme.reducedMotion && root.player.playing)
                root.player.toggle();
        }
    }
    Component.onCompleted: {
        root.player.enter();
        if (!Theme.reducedMotion)
            root.player.play();
    }
    Component.onDestruction: root.player.leave()
}

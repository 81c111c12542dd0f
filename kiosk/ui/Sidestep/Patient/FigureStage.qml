pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The figure and what steers it. Nothing here explains: the words are beside it.
FocusScope {
    id: root

    required property ExerciseScreen screen
    readonly property FigurePlayer player: root.screen.player
    readonly property bool showsWrong: root.screen.showing.startsWith("wrong:")
    readonly property bool showsRight: root.screen.showing.startsWith("right:")
    readonly property real margin: Theme.gap * 2

    StageTop {
        id: top

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        player: root.player
    }
    Item {
        id: middle

        anchors.top: top.bottom
        anchors.bottom: bottom.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap

        Loader {
            id: figure

            anchors.fill: parent
            anchors.bottomMargin: legend.visible ? legend.height : 0
            asynchronous: true
            focus: true
            opacity: status === Loader.Ready ? 1 : 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        StageMark {
            anchors.fill: parent
            anchors.bottomMargin: turnLeft.height
            visible: root.screen.showing !== ""
            kind: root.showsWrong ? "wrong" : root.showsRight ? "right" : "variant"
            title: root.screen.showingTitle
        }
        StageLegend {
            id: legend

            anchors.bottom: parent.bottom
            anchors.left: turnLeft.right
            anchors.right: turnRight.left
            anchors.margins: Theme.gap
            visible: root.player.showMuscle && root.screen.live
            now: root.screen.workNow
        }
        Button {
            id: turnLeft

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            visible: root.screen.live
            kind: "quiet"
            iconName: "turn-left"
            textSize: Theme.small
            text: qsTr("Turn")
            Accessible.name: qsTr("Turn the figure left")
            onClicked: root.player.turnLeft()
        }
        Button {
            id: turnRight

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.screen.live
            kind: "quiet"
            iconName: "turn-right"
            iconAfter: true
            textSize: Theme.small
            text: qsTr("Turn")
            Accessible.name: qsTr("Turn the figure right")
            onClicked: root.player.turnRight()
        }
    }
    PlayBar {
        id: bottom

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        player: root.player
        stepTitle: root.screen.steps[root.screen.step]?.title ?? ""
    }
    Component.onCompleted: {
        if (root.screen.live) {
            root.player.enter();
            figure.setSource("FigureLive.qml", {
                player: root.player,
                name: Qt.binding(() => qsTr("A figure that does this move: %1").arg(root.screen.title))
            });
        } else {
            figure.setSource("FigureStill.qml", {
                screen: root.screen
            });
        }
        root.screen.arrive();
    }
    Component.onDestruction: root.screen.depart()
}

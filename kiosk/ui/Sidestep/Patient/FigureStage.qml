pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The figure and what steers it. Nothing here explains: the words are beside it. On a small
// stage only the name, the figure and play stay; the rest moves to a section of its own.
FocusScope {
    id: root

    required property ExerciseScreen screen
    property bool small: false
    property bool begun: false
    readonly property FigurePlayer player: root.screen.player
    readonly property bool showsWrong: root.screen.showing.startsWith("wrong:")
    readonly property bool showsRight: root.screen.showing.startsWith("right:")
    readonly property real margin: Theme.gap * 2

    Loader {
        id: above

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        sourceComponent: root.small ? name : choices

        Component {
            id: name

            Heading {
                level: 2
                text: root.screen.title
            }
        }
        Component {
            id: choices

            StageTop {
                player: root.player
                muscle: root.screen.canShowMuscle
            }
        }
    }
    Item {
        id: middle

        anchors.top: above.bottom
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap

        Loader {
            id: figure

            anchors.fill: parent
            anchors.topMargin: mark.visible ? mark.headroom : 0
            anchors.leftMargin: -Theme.gap
            anchors.rightMargin: -Theme.gap
            asynchronous: false // it comes after the first frame; a page left while it loads would complain
            opacity: status === Loader.Ready ? 1 : 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        // the floor ends softly, not at an edge
        Rectangle {
            anchors.bottom: figure.bottom
            anchors.left: figure.left
            anchors.right: figure.right
            height: Math.min(figure.height / 4, Theme.gap * 8)
            visible: root.player.tier === "live"
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.paper, 0)
                }
                GradientStop {
                    position: 0.9
                    color: Theme.paper
                }
            }
        }
        StageMark {
            id: mark

            anchors.fill: parent
            anchors.bottomMargin: under.height
            visible: root.screen.showing !== ""
            kind: root.showsWrong ? "wrong" : root.showsRight ? "right" : "variant"
            title: root.screen.showingTitle
        }
        Loader {
            id: under

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: active ? implicitHeight : 0
            active: !root.small && (root.player.tier !== "still" || root.player.showMuscle)
            sourceComponent: root.player.tier === "still" ? legend : turns

            Component {
                id: turns

                TurnRow {
                    player: root.player
                    now: root.screen.workNow
                }
            }
            Component {
                id: legend

                StageLegend {
                    now: root.screen.workNow
                    strongest: root.player.strongest
                }
            }
        }
    }
    PlayBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        player: root.player
        small: root.small
        stepTitle: root.screen.steps[root.screen.step]?.title ?? ""
    }
    // the words first: the figure is called once they stand on the screen
    FrameAnimation {
        running: !root.begun
        onTriggered: {
            if (currentFrame < 2)
                return;
            root.begun = true;
            root.player.enter();
            figure.setSource("FigureView.qml", {
                player: root.player,
                below: Qt.binding(() => under.height),
                name: Qt.binding(() => qsTr("A figure that does this move: %1").arg(root.screen.title))
            });
            root.screen.arrive();
        }
    }
    Component.onDestruction: root.screen.depart()
}

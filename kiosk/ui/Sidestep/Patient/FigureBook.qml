pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The figure in frames drawn beforehand. While a hand turns it, the person is drawn in their
// place, seen by the same camera in the same rectangle, so that nothing jumps.
Item {
    id: root

    clip: true

    required property FigurePlayer player
    property real below: 0
    property bool held: false
    readonly property real free: Math.max(1, root.height - root.below)
    // the first size is taken at once
    property bool sized: false
    readonly property bool live: root.player.turning && turn.drawn
    // what showed last, to fade out when another angle comes
    property string shown
    property rect shownBox
    property string shownAngle

    component Frame: Image {
        id: frame

        required property Item whole
        required property bool turned
        property rect box

        x: (frame.turned ? 1 - frame.box.x - frame.box.width : frame.box.x) * frame.whole.width
        y: frame.box.y * frame.whole.height
        width: frame.box.width * frame.whole.width
        height: frame.box.height * frame.whole.height
        mirror: frame.turned
        smooth: true
        cache: false
        asynchronous: false // frames are unpacked ahead of time
        Accessible.ignored: true
    }

    // the whole 4:3 picture that frames are parts of, as large as the body can be in this room
    Item {
        id: picture

        height: Math.min(root.free / root.player.reach.height, root.width / (root.player.reach.width * 4 / 3))
        width: height * 4 / 3
        Behavior on height {
            enabled: root.sized && !root.live
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
        x: (root.width - width) / 2
        y: (root.free - height) / 2

        Frame {
            id: before

            whole: picture
            turned: root.player.mirrored
            opacity: 0
            visible: opacity > 0
        }
        Frame {
            id: now

            whole: picture
            turned: root.player.mirrored
            visible: !root.live
            source: root.player.picture
            box: root.player.box
        }
        Loader {
            id: turn

            property bool drawn: false

            anchors.fill: parent
            visible: root.player.turning
            asynchronous: false
            onVisibleChanged: turn.drawn = false
        }
    }
    Connections {
        target: root.player
        function onTurningChanged(): void {
            if (root.player.turning && turn.source.toString() === "") {
                root.player.fit(4 / 3, 0);
                turn.setSource("FigureTurn.qml", {
                    player: root.player
                });
            }
        }
        function onPictureChanged(): void {
            if (root.shownAngle !== root.player.angle && root.shown !== "" && !root.live && Theme.quick > 0) {
                before.source = root.shown;
                before.box = root.shownBox;
                fade.restart();
            }
            root.shown = root.player.picture;
            root.shownBox = root.player.box;
            root.shownAngle = root.player.angle;
        }
    }
    ParallelAnimation {
        id: fade

        NumberAnimation {
            target: before
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
        NumberAnimation {
            target: now
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    // the picture stays until the person stands on the screen
    FrameAnimation {
        running: !root.sized
        onTriggered: if (currentFrame > 2)
            root.sized = true
    }
    FrameAnimation {
        running: root.player.turning && !turn.drawn && turn.status === Loader.Ready
        onTriggered: if (currentFrame >= 2)
            turn.drawn = true
    }
    Component.onCompleted: {
        root.player.fit(4 / 3, 0);
        root.shown = root.player.picture;
        root.shownBox = root.player.box;
        root.shownAngle = root.player.angle;
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The figure under somebody's hands: touch a joint to take it, pull its handles along their arcs,
// drag beside them to go round. The keys turn it; joints and angles are in the lists beside, too.
FocusScope {
    id: root

    required property MotionScreen screen
    readonly property MotionFigure figure: root.screen.figure
    readonly property var angles: root.screen.angles
    readonly property string angle: root.screen.pointed

    readonly property bool moving: root.figure.playing || hand.moves

    signal chosen

    function fit(): void {
        root.figure.fit(root.width, root.height, tools.height + Theme.gap * 3, Theme.mm(6));
    }

    clip: true
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    Component.onCompleted: root.fit()

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }
    Loader {
        // a machine without a graphics chip draws what moves at half the size
        readonly property real share: Theme.lean && root.moving ? 0.5 : 1

        width: Math.ceil(parent.width * share)
        height: Math.ceil(parent.height * share)
        scale: 1 / share
        transformOrigin: Item.TopLeft
        active: root.figure.mesh !== null
        sourceComponent: PersonView {
            mesh: root.figure.mesh as PersonMesh
            yaw: root.figure.yaw
            pitch: root.figure.pitch
            distance: root.figure.distance
            target: root.figure.target
            showMuscle: root.figure.showMuscle
            dark: Theme.isDark
            lean: Theme.lean
            antialias: !(Theme.lean && root.moving)
        }
    }
    MotionLimbs {
        anchors.fill: parent
        visible: !root.figure.drawn
        limbs: root.figure.limbs
    }

    // where the body was at the moment before
    Item {
        id: ghost

        readonly property var lines: root.figure.ghost

        anchors.fill: parent
        opacity: 0.5

        Repeater {
            model: ghost.lines.length / 4

            MotionLine {
                required property int index

                x1: ghost.lines[4 * index] ?? 0
                y1: ghost.lines[4 * index + 1] ?? 0
                x2: ghost.lines[4 * index + 2] ?? 0
                y2: ghost.lines[4 * index + 3] ?? 0
                wide: Theme.ring * 1.25
                color: Theme.quiet
            }
        }
    }
    Item {
        id: marks

        readonly property var places: root.figure.places
        readonly property var wrong: root.screen.checking.places
        readonly property bool still: !root.figure.playing && !root.screen.between

        anchors.fill: parent
        visible: !root.figure.playing

        Repeater {
            model: root.figure.marked

            Item {
                id: mark

                required property string modelData
                required property int index
                readonly property bool taken: mark.modelData === root.screen.joint
                readonly property bool wrong: marks.wrong.includes(root.screen.keyframe + ":" + mark.modelData)

                x: marks.places[3 * mark.index] ?? -100
                y: marks.places[3 * mark.index + 1] ?? -100

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.target
                    height: width
                    radius: width / 2
                    color: Qt.alpha(mark.wrong ? Theme.caution : mark.taken ? Theme.action : Theme.surface, mark.taken || mark.wrong ? 0.4 : 0.2)
                    border.width: mark.taken || mark.wrong ? Theme.ring * 0.75 : 0
                    border.color: mark.wrong ? Theme.caution : Theme.action
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.mm(2.4)
                    height: width
                    radius: width / 2
                    color: mark.wrong ? Theme.caution : mark.taken ? Theme.action : Theme.surface
                    border.width: Theme.stroke
                    border.color: mark.taken ? Theme.surface : Theme.ink
                }
            }
        }
    }
    Item {
        id: arcs

        readonly property var shown: root.figure.arcs

        anchors.fill: parent
        visible: marks.still

        Repeater {
            model: arcs.shown.length

            MotionArc {
                id: bow

                required property int index
                readonly property var row: root.angles[bow.index] ?? null

                anchors.fill: parent
                z: bow.active ? 1 : 0
                arc: arcs.shown[bow.index] ?? null
                active: (bow.arc?.angle ?? "") === root.angle
                held: root.screen.pulled === root.angle
                lowText: bow.row?.lowText ?? ""
                highText: bow.row?.highText ?? ""
                text: bow.arc?.text ?? ""
            }
        }
    }

    MouseArea {
        id: hand

        property point first
        property point last
        property point off
        property bool pulls: false
        property bool turns: false
        property bool moves: false

        onMovesChanged: root.figure.hold(hand.moves)
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            hand.first = hand.last = Qt.point(mouse.x, mouse.y);
            hand.turns = false;
            hand.pulls = root.screen.grab(mouse.x, mouse.y);
            if (!hand.pulls)
                return;
            const held = root.figure.arcs.find(one => one.angle === root.angle);
            hand.off = Qt.point(held.x - mouse.x, held.y - mouse.y);
        }
        onPositionChanged: mouse => {
            if (hand.pulls) {
                hand.moves = true;
                root.screen.pull(mouse.x + hand.off.x, mouse.y + hand.off.y);
                return;
            }
            if (!hand.turns && Math.hypot(mouse.x - hand.first.x, mouse.y - hand.first.y) < Theme.mm(2))
                return;
            hand.turns = hand.moves = true;
            root.figure.turn((hand.last.x - mouse.x) * 200 / Math.max(1, root.width), (hand.last.y - mouse.y) * 90 / Math.max(1, root.height));
            hand.last = Qt.point(mouse.x, mouse.y);
        }
        onReleased: mouse => {
            hand.moves = false;
            if (hand.pulls) {
                root.screen.letGo();
            } else if (!hand.turns) {
                const joint = root.figure.jointAt(mouse.x, mouse.y);
                if (joint) {
                    root.screen.choose(joint);
                    root.chosen();
                }
            }
            hand.pulls = false;
        }
        onCanceled: {
            hand.moves = false;
            if (hand.pulls)
                root.screen.letGo();
            hand.pulls = false;
        }
    }
    FrameAnimation {
        running: root.figure.playing && root.visible
        onTriggered: root.figure.advance(frameTime)
    }

    // what can be done with the figure
    Flow {
        id: tools

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap
        onHeightChanged: root.fit()

        Chip {
            iconName: "turn-left"
            text: qsTr("Turn left")
            onClicked: root.figure.turn(30, 0)
        }
        Chip {
            iconName: "turn-right"
            text: qsTr("Turn right")
            onClicked: root.figure.turn(-30, 0)
        }
        Chip {
            iconName: "search"
            checkable: true
            checked: root.figure.closer
            text: qsTr("Closer")
            onClicked: root.figure.setCloser(!root.figure.closer)
        }
        Chip {
            iconName: "swap-sides"
            checkable: true
            checked: root.figure.mirrored
            text: qsTr("Left side works")
            onClicked: root.figure.setMirrored(!root.figure.mirrored)
        }
        Chip {
            visible: root.figure.drawn
            iconName: "muscle"
            checkable: true
            checked: root.figure.showMuscle
            text: qsTr("Look inside")
            onClicked: root.figure.setShowMuscle(!root.figure.showMuscle)
        }
    }
    Row {
        id: steps

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap

        Chip {
            iconName: "undo"
            text: qsTr("Undo")
            enabled: root.screen.canUndo
            opacity: enabled ? 1 : 0.45
            onClicked: root.screen.undo()
        }
        Chip {
            iconName: "redo"
            text: qsTr("Redo")
            enabled: root.screen.canRedo
            opacity: enabled ? 1 : 0.45
            onClicked: root.screen.redo()
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: steps.bottom
        anchors.topMargin: Theme.gap
        visible: root.screen.refused !== ""
        width: Math.min(parent.width - Theme.gap * 8, refusal.implicitWidth + Theme.gap * 4)
        height: refusal.height + Theme.gap * 2.5
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.stop

        Finding {
            id: refusal

            anchors.centerIn: parent
            width: parent.width - Theme.gap * 4
            kind: "stop"
            text: root.screen.refused
        }
    }

    T.Control {
        id: keys

        anchors.fill: parent
        focusPolicy: Qt.TabFocus
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The figure. Left and right turn it; joints are in the list beside.")
        Accessible.focusable: true
        Keys.onLeftPressed: root.figure.turn(15, 0)
        Keys.onRightPressed: root.figure.turn(-15, 0)
        Keys.onUpPressed: root.figure.turn(0, -10)
        Keys.onDownPressed: root.figure.turn(0, 10)
        Keys.onSpacePressed: root.screen.togglePlay()

        FocusRing {
            anchors.margins: Theme.ring
            around: 0
            visible: keys.visualFocus
        }
    }
}

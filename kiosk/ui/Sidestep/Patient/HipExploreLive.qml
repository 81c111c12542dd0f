pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The hip itself, in the hand: turned, opened, touched.
FocusScope {
    id: root

    required property HipScreen screen
    property bool moving: false
    // how far the leg has moved, 0..1, and how hard each fibre part works there
    property real swung: 0
    // 0 the hip, 1 the whole person
    property real away: 0
    readonly property var works: {
        const found = {};
        for (const one of root.screen.work)
            found[one.part] = one.amount * root.swung;
        return found;
    }

    function turn(around: real): void {
        hip.turn(root.screen.side === "left" ? -around : around, 0);
    }
    function zoom(factor: real): void {
        hip.zoom(factor);
    }

    function look(): void {
        const eye = root.screen.eye;
        hip.aim(eye.yaw, eye.pitch, eye.distance, Qt.vector3d(eye.x, eye.y, eye.z));
    }

    function go(): void {
        const goal = root.screen.onMe ? 1 : 0;
        if (goal === 1 && person.status !== Loader.Ready)
            return;
        leave.stop();
        if (Theme.calm === 0) {
            root.away = goal;
            return;
        }
        leave.to = goal;
        leave.start();
    }

    NumberAnimation {
        id: leave

        target: root
        property: "away"
        duration: 1100
        easing.type: Easing.InOutSine
    }
    HipView {
        id: hip

        anchors.fill: parent
        turnable: true
        zoomable: true
        glide: !Theme.reducedMotion
        fade: root.moving ? 0 : Theme.calm
        lean: Theme.lean
        dark: Theme.isDark
        mirrored: root.screen.side === "left"
        opacity: 1 - Math.min(1, root.away * 3)
        shares: root.screen.shares
        lit: root.screen.lit
        aside: names.visible ? names.columnWidth : 0
        antialias: !(Theme.lean && (hip.turning || root.moving || swing.running))
        thighAbduction: root.screen.move === "out" ? root.swung * 28 : root.screen.move === "knee" ? root.swung * 22 : 0
        thighFlexion: root.screen.move === "forward" ? root.swung * 60 : root.screen.move === "knee" ? 45 : 0
        thighRotation: root.screen.move === "knee" ? root.swung * 28 : 0
        work: root.works
        Component.onCompleted: root.look()
        onTapped: (x, y) => root.screen.onMe ? undefined : root.screen.touch(touch.part(hip.frame, x, y, Theme.mm(4.5), root.screen.touchable))
    }
    Loader {
        id: person

        anchors.fill: parent
        enabled: false
        active: root.screen.onMe || root.away > 0
        sourceComponent: HipExplorePerson {
            screen: root.screen
            mesh: root.screen.person as PersonMesh
            eye: hip.frame.eye
            eyeTarget: hip.frame.target
            away: root.away
            antialias: !(Theme.lean && (hip.turning || root.moving || leave.running))
        }
        onLoaded: root.go()
    }
    HipTouch {
        id: touch
    }
    HipLabels {
        id: names

        anchors.fill: parent
        visible: root.width > Theme.small * 18 && root.away === 0 && !root.screen.onMe && root.screen.move === ""
        columnWidth: Math.min(root.width * 0.22, Theme.small * 7)
        view: hip
        strong: root.screen.part
        labels: root.screen.named.map(part => ({
                    part: part,
                    text: root.screen.words[part] ?? ""
                }))
    }
    SequentialAnimation {
        id: swing

        loops: Animation.Infinite
        running: root.screen.move !== "" && !Theme.reducedMotion
        onRunningChanged: if (!running)
            root.swung = root.screen.move !== "" ? 1 : 0

        NumberAnimation {
            target: root
            property: "swung"
            to: 1
            duration: 1800
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 900
        }
        NumberAnimation {
            target: root
            property: "swung"
            to: 0
            duration: 2200
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 500
        }
    }
    Connections {
        target: root.screen
        function onViewChanged(): void {
            root.look();
        }
        function onOnMeChanged(): void {
            root.go();
        }
        function onMoveChanged(): void {
            if (!swing.running)
                root.swung = root.screen.move !== "" ? 1 : 0;
        }
    }
}

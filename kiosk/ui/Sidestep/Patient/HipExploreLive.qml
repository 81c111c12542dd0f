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

    function turn(around: real): void {
        hip.turn(root.screen.side === "left" ? -around : around, 0);
    }
    function zoom(factor: real): void {
        hip.zoom(factor);
    }

    HipView {
        id: hip

        anchors.fill: parent
        turnable: true
        zoomable: true
        glide: !Theme.reducedMotion
        fade: root.moving ? 0 : Theme.calm
        lean: Theme.lean
        mirrored: root.screen.side === "left"
        shares: root.screen.shares
        lit: root.screen.lit
        aside: names.visible ? names.columnWidth : 0
        preset: "outer"
        onTapped: (x, y) => root.screen.touch(touch.part(hip.frame, x, y, Theme.mm(4.5), root.screen.touchable))
    }
    HipTouch {
        id: touch
    }
    HipLabels {
        id: names

        anchors.fill: parent
        visible: root.width > Theme.small * 18
        columnWidth: Math.min(root.width * 0.22, Theme.small * 7)
        view: hip
        strong: root.screen.part
        labels: root.screen.named.map(part => ({
                    part: part,
                    text: root.screen.words[part] ?? ""
                }))
    }
    Connections {
        target: root.screen
        function onViewChanged(): void {
            hip.show(root.screen.view);
        }
    }
}

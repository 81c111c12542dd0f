import QtQuick

// A straight line with round ends from one place to another.
Rectangle {
    id: root

    property real x1: 0
    property real y1: 0
    property real x2: 0
    property real y2: 0
    property real wide: 2

    width: Math.hypot(root.x2 - root.x1, root.y2 - root.y1) + root.wide
    height: root.wide
    radius: root.wide / 2
    x: root.x1 - root.wide / 2
    y: root.y1 - root.wide / 2
    transformOrigin: Item.Left
    antialiasing: true
    transform: Rotation {
        origin.x: root.wide / 2
        origin.y: root.wide / 2
        angle: Math.atan2(root.y2 - root.y1, root.x2 - root.x1) * 180 / Math.PI
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The same hip in a person who stands: seen from where the hip was seen, then from farther away.
PersonView {
    id: root

    required property HipScreen screen
    // The hip's view: degrees around and up, cm away, what it looks at.
    required property vector4d eye
    required property vector3d eyeTarget
    // 0: as near as the hip was; 1: the whole person.
    required property real away
    readonly property bool other: root.screen.side === "left"
    readonly property vector3d pelvis: root.screen.pelvis
    // a lens for a lens: the hip's picture is a little wider
    readonly property real near: root.eye.z * Math.tan(root.eye.w * Math.PI / 360) / Math.tan(13 * Math.PI / 180) / 100
    readonly property real far: Math.max(3.1, 1.45 * root.height / Math.max(1, root.width))
    readonly property vector3d close: Qt.vector3d((root.other ? -1 : 1) * root.eyeTarget.x / 100 + root.pelvis.x, root.eyeTarget.y / 100 + root.pelvis.y, root.eyeTarget.z / 100 + root.pelvis.z)
    readonly property real step: root.away * root.away * (3 - 2 * root.away)

    yaw: root.other ? root.eye.x : -root.eye.x
    pitch: -root.eye.y * (1 - root.step) - 5 * root.step
    distance: root.near + (root.far - root.near) * root.step
    target: Qt.vector3d(root.close.x * (1 - root.step), root.close.y + (0.96 - root.close.y) * root.step, root.close.z * (1 - root.step))
    inside: 1 - 0.5 * root.step
    layers: root.screen.depth < 1.5 ? ["bones", "medius", "minimus", "piriformis", "tfl", "maximus", "band"] : root.screen.depth < 2.5 ? ["bones", "medius", "minimus", "piriformis"] : root.screen.depth < 3.5 ? ["bones", "minimus", "piriformis", "bursa"] : ["bones"]
    dark: Theme.isDark
    lean: Theme.lean
    opacity: Math.min(1, root.away * 5)
}

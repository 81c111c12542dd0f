pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// The body as round limbs, where 3D cannot be drawn. `limbs`: ends, width and nearness of each.
Item {
    id: root

    property var limbs: []

    Repeater {
        model: root.limbs.length / 6

        MotionLine {
            required property int index
            readonly property real near: root.limbs[6 * index + 5] ?? 0

            x1: root.limbs[6 * index] ?? 0
            y1: root.limbs[6 * index + 1] ?? 0
            x2: root.limbs[6 * index + 2] ?? 0
            y2: root.limbs[6 * index + 3] ?? 0
            wide: root.limbs[6 * index + 4] ?? 1
            color: Qt.tint(Theme.edge, Qt.alpha(Theme.surface, 0.15 + 0.45 * near))
            border.width: Theme.stroke
            border.color: Theme.stage
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// How hard a muscle works, as none to three bars: told by their number, not by colour.
Row {
    id: root

    required property int level
    property real size: Theme.small

    spacing: root.size * 0.14
    height: root.size
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            id: bar

            required property int index
            readonly property bool on: bar.index < root.level

            anchors.bottom: parent?.bottom
            width: root.size * 0.34
            height: root.size * (0.44 + 0.28 * bar.index)
            radius: width * 0.3
            color: bar.on ? Theme.ink : "transparent"
            border.width: Math.max(1, Theme.stroke * 0.75)
            border.color: bar.on ? Theme.ink : Theme.edge
        }
    }
}

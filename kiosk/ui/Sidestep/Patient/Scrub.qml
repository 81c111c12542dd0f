pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Moves through the loop; marks show where a new part of the exercise begins.
Slider {
    id: root

    required property FigurePlayer player
    property string stepTitle

    name: qsTr("Move through the exercise")
    Accessible.description: root.stepTitle
    from: 0
    to: 1
    stepSize: 0.02
    onMoved: root.player.scrub(root.value)

    Binding {
        target: root
        property: "value"
        value: root.player.position
        when: !root.pressed
        restoreMode: Binding.RestoreNone
    }
    Repeater {
        model: root.player.phases

        Rectangle {
            id: tick

            required property var modelData
            readonly property real at: root.mirrored ? 1 - tick.modelData.start : tick.modelData.start

            visible: tick.modelData.start > 0.001 && tick.modelData.start < 0.999
            x: root.leftPadding + Theme.mm(3) + tick.at * (root.availableWidth - Theme.mm(6)) - width / 2
            y: root.height / 2 - height / 2
            z: -0.5
            width: Math.max(2, Theme.stroke)
            height: Theme.gap * 2.5
            color: Theme.edge
        }
    }
}

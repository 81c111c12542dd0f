pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How deep one looks: a slider from the skin to the bones, and a button for each layer under it.
Item {
    id: root

    required property HipScreen screen
    property bool tight: false
    readonly property bool held: slider.pressed
    readonly property int count: root.screen.layers.length
    readonly property real column: root.width / Math.max(1, root.count)
    // names stand under the slider where they fit
    readonly property bool fits: root.column > Theme.small * 4.6

    function step(by: int): void {
        root.screen.peel(Math.round(root.screen.depth) + by);
    }

    implicitHeight: slider.height + (root.fits ? names.height : name.height)

    Slider {
        id: slider

        // its ends stand over the middles of the first and the last name
        x: root.fits ? root.column / 2 - Theme.mm(3) - padding : 0
        width: root.fits ? root.width - root.column + Theme.mm(6) + padding * 2 : root.width
        from: 0
        to: root.count - 1
        stepSize: 0
        snapMode: Slider.NoSnap
        name: qsTr("How deep you look: %1").arg(root.screen.layer)
        value: root.screen.depth
        Accessible.description: root.screen.layer
        onMoved: root.screen.peel(slider.value)
        // keys go from layer to layer
        Keys.onLeftPressed: root.step(slider.mirrored ? 1 : -1)
        Keys.onRightPressed: root.step(slider.mirrored ? -1 : 1)
        Keys.onUpPressed: root.step(-1)
        Keys.onDownPressed: root.step(1)
        onPressedChanged: if (!slider.pressed && Math.abs(slider.value - Math.round(slider.value)) < 0.18)
            root.screen.peel(Math.round(slider.value))
    }
    Text {
        id: name

        anchors.top: slider.bottom
        width: root.width
        visible: !root.fits
        horizontalAlignment: Text.AlignHCenter
        text: root.screen.layer
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.strong
        color: Theme.ink
        wrapMode: Text.Wrap
    }
    Row {
        id: names

        anchors.top: slider.bottom
        visible: root.fits

        Repeater {
            model: root.screen.layers

            HipExploreLayer {
                required property var modelData

                width: root.column
                text: modelData.text
                checked: Math.abs(root.screen.depth - modelData.depth) < 0.5
                onClicked: root.screen.peel(modelData.depth)
            }
        }
    }
}

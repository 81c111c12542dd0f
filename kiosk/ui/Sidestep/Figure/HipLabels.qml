pragma ComponentBehavior: Bound

import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// Words beside the hip, each with a line to its part. Lay it over a HipView, at least as wide; the
// words come from outside: [{part, text, side?}], side "left" or "right".
Item {
    id: root

    required property HipView view
    property var labels: []
    // Label or part that stands out, as in HipView.highlight.
    property string strong: root.view.highlight
    property color ink: Theme.ink
    property color line: Theme.quiet
    property real size: Theme.small
    property real columnWidth: root.width * 0.24
    property real tallest: root.size * 1.3

    // One for each label. (While a page is taken down, the layout goes before its bindings.)
    readonly property var places: layout ? layout.places(root.labels, root.view.eye, root.view.eyeTarget, root.view.bend, root.view.pelvisList, root.view.width, root.view.height, root.tallest + root.size * 0.5, root.view.mirrored) : []

    HipLabelLayout {
        id: layout
    }

    Repeater {
        model: root.labels.length

        Item {
            id: label
            required property int index
            readonly property var spec: root.labels[label.index] ?? null
            readonly property var place: root.places[label.index] ?? null
            readonly property bool leftward: label.place?.left ?? true
            readonly property bool stands: label.spec?.part === root.strong && root.strong !== ""
            readonly property real anchorX: root.view.x + (label.place?.x ?? 0)
            readonly property real anchorY: root.view.y + (label.place?.y ?? 0)
            readonly property real rowY: root.view.y + (label.place?.row ?? 0)
            readonly property real gap: root.size * 0.35
            readonly property real wordsWidth: Math.min(words.implicitWidth, root.columnWidth)
            readonly property real startX: label.leftward ? label.wordsWidth + label.gap : root.width - label.wordsWidth - label.gap
            readonly property real runX: label.anchorX - label.startX
            readonly property real runY: label.anchorY - label.rowY

            anchors.fill: parent
            visible: label.place?.known ?? false

            Rectangle {
                x: label.startX
                y: label.rowY - height / 2
                width: Math.hypot(label.runX, label.runY)
                height: Theme.stroke
                radius: height / 2
                color: root.line
                opacity: label.place?.seen ? 0.85 : 0.35
                transformOrigin: Item.Left
                rotation: Math.atan2(label.runY, label.runX) * 180 / Math.PI
                antialiasing: true
            }
            Rectangle {
                visible: label.place?.seen ?? false
                width: Theme.stroke * 4.5
                height: width
                radius: width / 2
                x: label.anchorX - width / 2
                y: label.anchorY - height / 2
                color: Theme.paper
                border.width: Theme.stroke
                border.color: label.stands ? Theme.muscle : root.line
            }
            Text {
                id: words
                text: label.spec?.text ?? ""
                x: label.leftward ? 0 : root.width - width
                y: label.rowY - height / 2
                width: label.wordsWidth
                horizontalAlignment: label.leftward ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.WordWrap
                lineHeight: 1.15
                color: label.stands ? Theme.muscle : root.ink
                font.family: Theme.family
                font.pixelSize: root.size
                font.weight: label.stands ? Theme.strong : Theme.regular
                textFormat: Text.PlainText
                onHeightChanged: root.tallest = Math.max(root.tallest, words.height)
            }
        }
    }
}

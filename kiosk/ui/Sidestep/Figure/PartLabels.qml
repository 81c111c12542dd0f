pragma ComponentBehavior: Bound

import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// Words beside a picture of the hip, each with a line to its part. The picture lies under this
// item, `inset` pixels from its edge. The words come from outside: [{part, text, side?}], side
// "left" or "right". What is not seen is not named; words never lie over each other.
Item {
    id: root

    // What the picture shows, as HipView.frame.
    required property var frame
    property real inset: 0
    property var labels: []
    // The part that stands out.
    property string strong: ""
    property color ink: Theme.ink
    property color line: Theme.ink
    property color ground: Theme.stage
    property real size: Theme.small
    property real columnWidth: root.width * 0.24
    // While the picture turns, words would jump about.
    property bool resting: true
    readonly property real pad: root.size * 0.3
    readonly property real stroke: Math.max(1.5, Theme.stroke)

    // Words as large as they come out, and a place for each.
    property var sizes: []
    property var places: []

    function arrange(): void {
        const found = [];
        for (let i = 0; i < words.count; i++)
            found.push({
                width: words.itemAt(i)?.width ?? 0,
                height: words.itemAt(i)?.height ?? 0
            });
        root.sizes = found;
        root.places = root.resting && root.visible ? layout.places(root.frame, root.labels, found, root.size * 0.5, root.inset, root.width) : [];
    }

    onFrameChanged: later.start()
    onVisibleChanged: later.start()
    onWidthChanged: later.start()
    onInsetChanged: later.start()
    onLabelsChanged: {
        root.places = [];
        later.start();
    }
    onRestingChanged: {
        if (!root.resting)
            root.places = [];
        later.start();
    }

    // all that changes at once is laid out once
    Timer {
        id: later

        interval: 0
        running: true
        onTriggered: root.arrange()
    }

    opacity: root.resting ? 1 : 0
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    HipLabelLayout {
        id: layout
    }
    // the lines first: no line runs over words
    Repeater {
        model: root.labels.length

        Item {
            id: leader

            required property int index
            readonly property var place: root.places[leader.index] ?? null
            readonly property bool stands: root.strong !== "" && root.labels[leader.index]?.part === root.strong
            readonly property real fromX: leader.place?.start ?? 0
            readonly property real fromY: leader.place?.row ?? 0
            readonly property real wordsEnd: (leader.place?.wordsX ?? 0) + (leader.place?.left ? root.sizes[leader.index]?.width ?? 0 : 0)
            readonly property real runX: (leader.place?.x ?? 0) - leader.fromX
            readonly property real runY: (leader.place?.y ?? 0) - leader.fromY

            anchors.fill: parent
            visible: leader.place?.known ?? false

            Repeater {
                // the casing under the line keeps it clear of pale bone
                model: [
                    {
                        wide: root.stroke * 3.4,
                        color: root.ground
                    },
                    {
                        wide: leader.stands ? root.stroke * 1.6 : root.stroke,
                        color: leader.stands ? Theme.action : root.line
                    }
                ]

                Item {
                    id: coat

                    required property var modelData

                    anchors.fill: parent

                    Rectangle {
                        x: Math.min(leader.wordsEnd, leader.fromX)
                        y: leader.fromY - height / 2
                        width: Math.abs(leader.fromX - leader.wordsEnd) + height / 2
                        height: coat.modelData.wide
                        radius: height / 2
                        color: coat.modelData.color
                        antialiasing: true
                    }
                    Rectangle {
                        x: leader.fromX
                        y: leader.fromY - height / 2
                        width: Math.hypot(leader.runX, leader.runY)
                        height: coat.modelData.wide
                        radius: height / 2
                        color: coat.modelData.color
                        transformOrigin: Item.Left
                        rotation: Math.atan2(leader.runY, leader.runX) * 180 / Math.PI
                        antialiasing: true
                    }
                }
            }
            Rectangle {
                width: leader.stands ? root.stroke * 9 : root.stroke * 5.5
                height: width
                radius: width / 2
                x: leader.fromX + leader.runX - width / 2
                y: leader.fromY + leader.runY - height / 2
                color: leader.stands ? Theme.action : root.line
                border.width: root.stroke * 1.2
                border.color: root.ground
            }
        }
    }
    Repeater {
        id: words

        model: root.labels.length

        Text {
            id: word

            required property int index
            readonly property var place: root.places[word.index] ?? null
            readonly property bool stands: root.strong !== "" && root.labels[word.index]?.part === root.strong

            visible: word.place?.known ?? false
            text: root.labels[word.index]?.text ?? ""
            x: word.place?.wordsX ?? 0
            y: (word.place?.row ?? 0) - height / 2
            width: Math.min(Math.ceil(word.implicitWidth), root.columnWidth)
            leftPadding: root.pad
            rightPadding: root.pad
            horizontalAlignment: word.place?.left ? Text.AlignRight : Text.AlignLeft
            wrapMode: Text.WordWrap
            lineHeight: 1.05
            color: word.stands ? Theme.action : root.ink
            font.family: Theme.family
            font.pixelSize: root.size
            font.weight: word.stands ? Theme.heavy : Theme.strong
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            onWidthChanged: later.start()
            onHeightChanged: later.start()

            Rectangle {
                anchors.fill: parent
                z: -1
                radius: root.pad
                color: root.ground
                opacity: 0.86
            }
        }
    }
}

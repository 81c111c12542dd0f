pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The hip of a chapter: turned by buttons or a drag, opened layer by layer, moved where the
// chapter is about movement. Each part that shows is named.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property string view: root.picture.view
    readonly property bool moves: root.view === "abduction" || root.view === "level"
    readonly property bool whole: root.view === "where-it-is"
    readonly property bool peels: root.view === "layers"
    readonly property bool parts: root.view === "fibres"
    property int depth: 0
    property bool through: true
    property string lit: ""
    property real swing: 0
    property bool swinging: root.moves && !Theme.reducedMotion
    readonly property var depths: [["maximus", "tfl", "band", "medius", "minimus", "piriformis", "bones"], ["medius", "minimus", "piriformis", "bones"], ["minimus", "piriformis", "bones"], ["bones"]]

    readonly property list<string> layerNames: [qsTr("All muscles"), qsTr("Top layer off"), qsTr("Deepest layer"), qsTr("Bones")]

    // what the page names, in the order in which people look
    readonly property var named: root.parts ? ["medius_front", "medius_middle", "medius_back"] : root.peels ? [["maximus", "medius", "band"], ["medius", "pelvis_right"], ["minimus", "piriformis"], ["pelvis_right", "femur_right"]][root.depth] : root.whole ? ["medius", "maximus", "pelvis_right", "femur_right"] : root.view === "tendon" ? ["medius", "bursa"] : ["medius", "pelvis_right", "femur_right"]
    readonly property var words: Object.assign({
        medius_front: qsTr("Front part"),
        medius_middle: qsTr("Middle part"),
        medius_back: qsTr("Back part")
    }, root.picture.words)
    readonly property var labels: root.named.filter(part => root.words[part] !== undefined && (part !== "bursa" || hip.layers.includes("bursa"))).map(part => ({
                part: part,
                text: root.words[part],
                side: root.view === "tendon" ? "right" : ""
            }))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt

    Item {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: chips.top
        anchors.leftMargin: Theme.gap * 2
        anchors.rightMargin: Theme.gap * 2
        clip: true

        HipView {
            id: hip

            anchors.fill: parent
            turnable: true
            glide: !Theme.reducedMotion
            fade: Theme.calm
            preset: root.view === "tendon" ? "tendon" : root.moves ? "move" : root.whole ? "whole" : "outer"
            layers: root.whole ? root.depths[0] : root.peels ? root.depths[root.depth] : root.picture.layers.length > 0 ? root.picture.layers : ["medius", "bones"]
            ghosts: root.whole && root.through ? ["maximus", "tfl", "band"] : []
            highlight: root.whole ? "medius" : root.lit
            tellParts: root.parts
            thighAbduction: root.view === "abduction" ? root.swing * 28 : 0
            pelvisList: root.view === "level" ? (1 - root.swing) * 9 : 0
        }
        // the bones go on; the picture ends softly
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.gap * 7
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.stage, 0)
                }
                GradientStop {
                    position: 0.85
                    color: Theme.stage
                }
            }
        }
        HipLabels {
            id: names

            anchors.fill: parent
            columnWidth: width * 0.3
            visible: names.columnWidth > Theme.small * 3.2 && hip.height > Theme.small * 9
            view: hip
            labels: root.labels
            strong: root.whole ? "medius" : root.lit
            line: Theme.ink
        }
    }
    SequentialAnimation on swing {
        loops: Animation.Infinite
        running: root.swinging && root.visible

        NumberAnimation {
            to: 1
            duration: 1800
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 700
        }
        NumberAnimation {
            to: 0
            duration: 2200
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 500
        }
    }
    // where frames come slowly there is no GPU: draw it more plainly
    FrameAnimation {
        running: root.swinging && root.visible && !hip.lean
        onTriggered: {
            if (currentFrame > 20 && smoothFrameTime > 0.05)
                hip.lean = true;
        }
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Chip {
            visible: !root.tight
            iconName: "turn-left"
            text: qsTr("Turn left")
            onClicked: hip.yaw -= 30
        }
        Chip {
            iconName: "turn-right"
            text: qsTr("Turn right")
            onClicked: hip.yaw += 30
        }
        Chip {
            visible: root.moves
            iconName: root.swinging ? "pause" : "play"
            text: root.swinging ? qsTr("Pause") : qsTr("Play")
            onClicked: root.swinging = !root.swinging
        }
        Chip {
            visible: root.peels && root.tight
            iconName: "layers"
            text: root.layerNames[root.depth]
            onClicked: root.depth = (root.depth + 1) % root.layerNames.length
        }
        Chip {
            visible: root.whole
            iconName: "eye"
            text: qsTr("See through")
            checkable: true
            checked: root.through
            onClicked: root.through = !root.through
        }
        Repeater {
            model: root.peels && !root.tight ? root.layerNames : []

            Chip {
                id: depthChip

                required property int index
                required property string modelData

                text: depthChip.modelData
                checkable: true
                autoExclusive: true
                checked: root.depth === depthChip.index
                onClicked: root.depth = depthChip.index
            }
        }
        Repeater {
            model: root.parts && !root.tight ? [["medius_front", qsTr("Front part")], ["medius_middle", qsTr("Middle part")], ["medius_back", qsTr("Back part")]] : []

            Chip {
                id: part

                required property var modelData

                text: part.modelData[1]
                checkable: true
                checked: root.lit === part.modelData[0]
                onClicked: root.lit = root.lit === part.modelData[0] ? "" : part.modelData[0]
            }
        }
    }
}

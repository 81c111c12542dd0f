pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The hip of a page: turned by buttons or a drag, moved where the page is about movement. Each
// part that the page is about is named.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property var look: Object.assign({}, root.picture.look)
    property real swing: root.look.swings ? 0 : 1
    property bool swinging: root.look.swings && !Theme.reducedMotion

    readonly property var labels: root.look.named.filter(part => root.picture.words[part] !== undefined).map(part => ({
                part: part,
                text: root.picture.words[part],
                side: root.look.sides[part] ?? ""
            }))

    // The camera moves only where the next scene is seen from elsewhere: what somebody turned stays.
    function aim(): void {
        const place = [root.look.yaw, root.look.pitch, root.look.distance, root.look.x, root.look.y, root.look.z].join();
        if (place === stage.aimed)
            return;
        stage.aimed = place;
        hip.aim(root.look.yaw, root.look.pitch, root.look.distance, Qt.vector3d(root.look.x, root.look.y, root.look.z));
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt
    Component.onCompleted: root.aim()
    onLookChanged: {
        root.aim();
        if (!root.swinging)
            root.swing = 1;
    }

    Item {
        id: stage

        property string aimed
        readonly property real column: Math.max(stage.width * 0.3, Math.min(stage.width * 0.48, Theme.small * 7.2))
        readonly property bool named: stage.column > Theme.small * 5 && stage.height > Theme.small * 9

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
            layers: root.look.layers
            ghosts: root.look.ghosts
            highlight: root.look.highlight
            tellParts: root.look.tellParts
            aside: stage.named ? stage.column * 0.7 : 0
            work: root.look.work
            thighFlexion: root.look.flexion * root.swing
            thighAbduction: root.look.abduction * root.swing
            thighRotation: root.look.rotation * root.swing
            pelvisList: root.look.tip * root.swing
        }
        // close up, the muscle goes on above
        Rectangle {
            visible: root.look.close
            width: parent.width
            height: Theme.gap * 5
            gradient: Gradient {
                GradientStop {
                    position: 0.15
                    color: Theme.stage
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(Theme.stage, 0)
                }
            }
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
            anchors.fill: parent
            columnWidth: stage.column
            visible: stage.named
            view: hip
            labels: root.labels
            strong: root.look.highlight
            line: Theme.ink
        }
    }
    SequentialAnimation on swing {
        loops: Animation.Infinite
        running: root.swinging && root.look.swings && root.visible

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
            onClicked: hip.turn(-30, 0)
        }
        Chip {
            iconName: "turn-right"
            text: qsTr("Turn right")
            onClicked: hip.turn(30, 0)
        }
        Chip {
            visible: root.look.swings
            iconName: root.swinging ? "pause" : "play"
            text: root.swinging ? qsTr("Pause") : qsTr("Play")
            onClicked: root.swinging = !root.swinging
        }
        Chip {
            visible: root.picture.explores
            iconName: "hip"
            text: qsTr("Explore")
            onClicked: root.picture.explore()
        }
    }
}

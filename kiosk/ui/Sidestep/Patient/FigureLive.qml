pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The figure, moving: turned by a drag, by the arrow keys, or by the buttons around it.
T.Control {
    id: root

    required property FigurePlayer player
    property string name
    property bool turnable: true
    // pixels at the foot of the picture that the figure keeps out of; the floor may go on there
    property real below: 0

    focusPolicy: root.turnable ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.focusable: root.turnable
    Keys.onLeftPressed: root.player.turnLeft()
    Keys.onRightPressed: root.player.turnRight()
    Keys.onUpPressed: root.player.turn(0, -10)
    Keys.onDownPressed: root.player.turn(0, 10)
    Keys.onSpacePressed: root.player.toggle()

    PersonView {
        id: view

        // presets are framed for 4:3; in any other shape the figure fills what it can
        readonly property real free: Math.max(1, height - root.below)
        readonly property real aspect: Math.max(0.3, width / free)
        // metres that the picture's middle lies under the figure's, and the direction of "up"
        readonly property real sink: Math.tan(13 * Math.PI / 180) * distance * root.below / Math.max(1, height)
        readonly property real turned: yaw * Math.PI / 180
        readonly property real tipped: pitch * Math.PI / 180
        readonly property real fit: Math.max(root.player.halfHeight, root.player.halfWidth / aspect) / Math.max(root.player.halfHeight, root.player.halfWidth * 0.75)

        anchors.fill: parent
        mesh: root.player.mesh as PersonMesh
        yaw: root.player.yaw
        pitch: root.player.pitch
        distance: root.player.distance * fit * height / free
        target: Qt.vector3d(root.player.target.x - sink * Math.sin(turned) * Math.sin(tipped), root.player.target.y - sink * Math.cos(tipped), root.player.target.z - sink * Math.cos(turned) * Math.sin(tipped))
        showMuscle: root.player.showMuscle
        dark: Theme.isDark
        antialias: !(Theme.lean && (root.player.moving || drag.active))

        Behavior on yaw {
            enabled: !drag.active
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
    DragHandler {
        id: drag

        property point last

        target: null
        enabled: root.turnable
        onActiveChanged: drag.last = Qt.point(0, 0)
        onActiveTranslationChanged: {
            if (!drag.active)
                return;
            const now = drag.activeTranslation;
            root.player.turn((drag.last.x - now.x) * 200 / Math.max(1, root.width), (drag.last.y - now.y) * 60 / Math.max(1, root.height));
            drag.last = Qt.point(now.x, now.y);
        }
    }
    FocusRing {
        anchors.margins: Theme.ring
        visible: root.visualFocus
    }
    FrameAnimation {
        running: root.player.moving && root.visible
        onTriggered: root.player.advance(frameTime)
    }
}

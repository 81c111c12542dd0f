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

        anchors.fill: parent
        mesh: root.player.mesh as PersonMesh
        yaw: root.player.yaw
        pitch: root.player.pitch
        distance: frame.distance
        target: frame.target
        showMuscle: root.player.showMuscle
        fade: Theme.reducedMotion ? 0 : 500
        dark: Theme.isDark
        lean: Theme.lean
        antialias: !(Theme.lean && (root.player.moving || drag.active))

        Behavior on yaw {
            enabled: !drag.active
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
    FigureFrame {
        id: frame

        mesh: root.player.mesh as PersonMesh
        yaw: view.yaw
        pitch: view.pitch
        aspect: Math.max(0.3, root.width / Math.max(1, root.height))
        below: root.below / Math.max(1, root.height)
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

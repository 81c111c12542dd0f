pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// One body at one moment, in 3D where the machine draws it, as simple limbs where it does not.
Item {
    id: root

    required property MotionFigure figure

    function fit(): void {
        root.figure?.fit(root.width, root.height, Theme.gap * 2, Theme.mm(6));
    }

    clip: true
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    onFigureChanged: root.fit()
    Component.onCompleted: root.fit()

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }
    Loader {
        anchors.fill: parent
        active: root.figure !== null && root.figure.mesh !== null
        sourceComponent: PersonView {
            mesh: root.figure.mesh as PersonMesh
            yaw: root.figure.yaw
            pitch: root.figure.pitch
            distance: root.figure.distance
            target: root.figure.target
            dark: Theme.isDark
            lean: Theme.lean
        }
    }
    MotionLimbs {
        anchors.fill: parent
        visible: root.figure !== null && !root.figure.drawn
        limbs: visible ? root.figure.limbs : []
    }
}

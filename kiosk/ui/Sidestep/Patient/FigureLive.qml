pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The figure, drawn in 3D frame by frame.
Item {
    id: root

    required property FigurePlayer player
    property real below: 0
    property bool held: false

    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    onBelowChanged: root.fit()
    Component.onCompleted: root.fit()

    function fit(): void {
        if (root.player !== null && root.width > 0 && root.height > 0)
            root.player.fit(root.width / root.height, root.below / root.height);
    }

    Loader {
        anchors.fill: parent
        active: root.player.mesh !== null
        sourceComponent: PersonView {
            mesh: root.player.mesh as PersonMesh
            yaw: root.player.yaw
            pitch: root.player.pitch
            distance: root.player.distance
            target: root.player.target
            showMuscle: root.player.showMuscle
            fade: Theme.calm
            dark: Theme.isDark
            lean: Theme.lean
            antialias: !(Theme.lean && (root.player.moving || root.held))

            Behavior on yaw {
                enabled: !root.held
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on pitch {
                enabled: !root.held
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on distance {
                enabled: !root.held
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on target {
                enabled: !root.held
                Vector3dAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}

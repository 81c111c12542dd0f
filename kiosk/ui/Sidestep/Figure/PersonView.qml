pragma ComponentBehavior: Bound
import QtQuick
import QtQuick3D
import Sidestep.Backend

// The person in daylight, seen from any side; the page's paper shows through behind.
// Lengths are metres, angles degrees: yaw 0 looks from the front, pitch < 0 from above.
View3D {
    id: root

    required property PersonMesh mesh
    property real yaw: -24
    property real pitch: -7
    property real distance: 4.2
    property vector3d target: Qt.vector3d(0, 0.86, 0)
    // 0 the clothed person; 0.5 a window over each hip, onto the muscle at work; 1 the whole hip in
    // a faint outline of the body.
    property real inside: root.showMuscle ? 0.5 : 0
    // What one sees inside, as HipView names it.
    property list<string> layers: ["bones", "medius"]
    property bool showMuscle: false
    property bool dark: false
    property bool antialias: true
    // For machines that draw without a graphics chip.
    property bool lean: false
    // Milliseconds that looking inside takes to begin; 0 at once.
    property int fade: 0
    // What is drawn now, on its way to `inside`.
    property real opened: root.inside

    Behavior on opened {
        enabled: root.fade > 0
        NumberAnimation {
            duration: root.fade
            easing.type: Easing.InOutQuad
        }
    }

    environment: SceneEnvironment {
        backgroundMode: SceneEnvironment.Transparent
        antialiasingMode: root.antialias ? SceneEnvironment.MSAA : SceneEnvironment.NoAA
        antialiasingQuality: SceneEnvironment.High
        tonemapMode: SceneEnvironment.TonemapModeLinear
    }

    // Qt Quick 3D's cameras and lights are made for centimetres.
    Node {
        scale: Qt.vector3d(100, 100, 100)

        PersonBody {
            mesh: root.mesh
            visible: root.opened <= 0
        }
        Loader3D {
            active: root.opened > 0
            sourceComponent: Node {
                PersonHip {
                    mesh: root.mesh
                    open: root.layers
                    light: root.lean
                    outer: root.opened <= 0.5
                }
                PersonGhost {
                    mesh: root.mesh
                    inside: root.opened
                    dark: root.dark
                }
            }
        }
        PersonProps {
            mesh: root.mesh
        }
        PersonGround {
            mesh: root.mesh
            dark: root.dark
        }
    }

    Node {
        position: root.target.times(100)
        eulerRotation.y: root.yaw

        FigureLights {
            dark: root.dark
            lean: root.lean
        }
        Node {
            eulerRotation.x: root.pitch

            PerspectiveCamera {
                z: root.distance * 100
                fieldOfView: 26
                clipNear: 20
                clipFar: 2000
            }
        }
    }
}

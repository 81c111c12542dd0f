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
    property bool showMuscle: false
    property bool dark: false
    property bool antialias: true

    environment: SceneEnvironment {
        backgroundMode: SceneEnvironment.Transparent
        antialiasingMode: root.antialias ? SceneEnvironment.MSAA : SceneEnvironment.NoAA
        antialiasingQuality: SceneEnvironment.High
        tonemapMode: SceneEnvironment.TonemapModeLinear
    }

    // Qt Quick 3D's cameras and lights are made for centimetres.
    Node {
        scale: Qt.vector3d(100, 100, 100)

        PersonPart {
            mesh: root.mesh
            part: "skin"
            tint: "#dcae90"
            roughness: 0.62
            sheen: 0.3
        }
        PersonPart {
            mesh: root.mesh
            part: "shirt"
            cloth: true
            tint: "#5fa8a3"
        }
        PersonPart {
            mesh: root.mesh
            part: "shorts"
            cloth: true
            tint: "#33475b"
        }
        PersonPart {
            mesh: root.mesh
            part: "socks"
            cloth: true
            tint: "#eceeea"
        }
        PersonPart {
            mesh: root.mesh
            part: "hair"
            tint: "#4d3d35"
            roughness: 0.6
            sheen: 0.35
        }
        PersonPart {
            mesh: root.mesh
            part: "face"
            roughness: 0.5
        }
        Model {
            visible: root.showMuscle
            castsShadows: false
            receivesShadows: false
            geometry: MuscleGeometry {
                mesh: root.mesh
            }
            materials: PrincipledMaterial {
                vertexColorsEnabled: true
                lighting: PrincipledMaterial.NoLighting
                alphaMode: PrincipledMaterial.Blend
            }
        }
        PersonProps {
            mesh: root.mesh
        }
        Model {
            source: "#Rectangle"
            // at teardown the texture goes before the model that shows it
            position: shadow ? Qt.vector3d(shadow.centre.x, shadow.floor + 0.003, shadow.centre.z) : Qt.vector3d(0, 0, 0)
            eulerRotation.x: -90
            scale: Qt.vector3d(0.027, 0.027, 1)
            castsShadows: false
            receivesShadows: false
            depthBias: -500
            materials: PrincipledMaterial {
                lighting: PrincipledMaterial.NoLighting
                alphaMode: PrincipledMaterial.Blend
                baseColorMap: Texture {
                    textureData: FloorShadow {
                        id: shadow
                        mesh: root.mesh
                        floor: root.mesh ? root.mesh.ground : 0
                    }
                }
            }
        }
    }

    PersonLights {
        dark: root.dark
    }

    Node {
        position: root.target.times(100)
        eulerRotation: Qt.vector3d(root.pitch, root.yaw, 0)

        PerspectiveCamera {
            z: root.distance * 100
            fieldOfView: 26
            clipNear: 20
            clipFar: 2000
        }
        DirectionalLight {
            eulerRotation: Qt.vector3d(-8, -6, 0)
            brightness: 0.34
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import Sidestep.Backend

// The hip, layer by layer, seen from any side. Pages choose layers, light up one part, move the thigh.
Item {
    id: root

    // Names of open layers: parts, or groups of parts (see HipPart.names below).
    property list<string> layers: ["bones", "medius"]
    // A part or group that is lit while the others go quiet; "" lights all.
    property string highlight: ""
    // Parts or groups that one sees through.
    property list<string> ghosts: []
    // Tells the medius's front (ochre), middle (red) and back part (plum) from each other.
    property bool tellParts: false

    // Camera: degrees around (0 = from the front, 90 = from the person's right, 180 = from behind),
    // degrees up, centimetres away, and what it looks at.
    property real yaw: 122
    property real pitch: 8
    property real distance: 73
    property vector3d target: Qt.vector3d(-8, 2.5, -2)
    readonly property real fieldOfView: 28
    // Setting it moves the camera there; "" leaves the camera to yaw, pitch, distance and target.
    property string preset: ""

    // Degrees: the thigh out and forward; the pelvis down on the free (left) side, thigh standing.
    property real thighAbduction: 0
    property real thighFlexion: 0
    property real thighRotation: 0
    property real pelvisList: 0

    // Shows the left hip instead: the picture, its labels and its turning are mirrored.
    property bool mirrored: false

    property bool turnable: false
    property bool glide: true
    property bool antialias: true
    // For machines that draw without a GPU: no rim light, no smoothing of edges.
    property bool lean: false
    property int fade: 260

    readonly property var presets: ({
            front: {
                yaw: 12,
                pitch: 4,
                distance: 92,
                target: Qt.vector3d(-2, 4, 0)
            },
            side: {
                yaw: 90,
                pitch: 3,
                distance: 76,
                target: Qt.vector3d(-9, 2.5, -1.5)
            },
            back: {
                yaw: 172,
                pitch: 6,
                distance: 92,
                target: Qt.vector3d(-2, 4, 0)
            },
            outer: {
                yaw: 122,
                pitch: 8,
                distance: 73,
                target: Qt.vector3d(-8, 2.5, -2)
            },
            whole: {
                yaw: 150,
                pitch: 8,
                distance: 96,
                target: Qt.vector3d(-3, 3, -1)
            },
            tendon: {
                yaw: 100,
                pitch: 10,
                distance: 36,
                target: Qt.vector3d(-13.5, 0.5, -1)
            },
            move: {
                yaw: 168,
                pitch: 4,
                distance: 100,
                target: Qt.vector3d(-6, 0, 0)
            }
        })
    readonly property list<string> presetNames: Object.keys(root.presets)

    // Thigh relative to the pelvis when the pelvis tips over a standing thigh.
    readonly property vector3d bend: Qt.vector3d(root.thighFlexion, root.thighAbduction - root.pelvisList, root.thighRotation)

    // What the camera shows this very moment, for labels: yaw, pitch, distance, field of view.
    readonly property vector4d eye: Qt.vector4d(camera.yaw, camera.pitch, camera.distance, root.fieldOfView)
    readonly property vector3d eyeTarget: camera.position

    // Where a part's anchor lies in this item, (-1, -1) if there is no such part. In a binding it
    // follows the camera and the thigh.
    function labelPoint(part: string): point {
        const at = layout.point(part, root.eye, root.eyeTarget, root.bend, root.pelvisList, root.width, root.height);
        return !root.mirrored || (at.x === -1 && at.y === -1) ? at : Qt.point(root.width - at.x, at.y);
    }

    function show(name: string) {
        const p = root.presets[name];
        if (p === undefined)
            return;
        root.yaw = p.yaw;
        root.pitch = p.pitch;
        root.distance = p.distance;
        root.target = p.target;
    }

    onPresetChanged: root.show(root.preset)
    Component.onCompleted: {
        root.show(root.preset);
        camera.glides = true;
    }

    HipLabelLayout {
        id: layout
    }

    DragHandler {
        id: drag
        property real fromYaw: 0
        property real fromPitch: 0
        enabled: root.turnable
        target: null
        onActiveChanged: {
            fromYaw = root.yaw;
            fromPitch = root.pitch;
        }
        onActiveTranslationChanged: {
            root.yaw = fromYaw + activeTranslation.x * (root.mirrored ? -0.35 : 0.35);
            root.pitch = Math.max(-20, Math.min(50, fromPitch + activeTranslation.y * 0.25));
        }
    }

    View3D {
        id: view
        anchors.fill: parent
        transform: Scale {
            origin.x: view.width / 2
            xScale: root.mirrored ? -1 : 1
        }

        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Transparent
            antialiasingMode: root.antialias && !root.lean ? SceneEnvironment.MSAA : SceneEnvironment.NoAA
            antialiasingQuality: SceneEnvironment.High
            tonemapMode: SceneEnvironment.TonemapModeLinear
        }

        Node {
            id: camera
            property bool glides: false
            readonly property bool smooth: camera.glides && root.glide && !drag.active
            property real yaw: root.yaw
            property real pitch: root.pitch
            property real distance: root.distance
            position: root.target
            // A camera at rest looks along -Z, at the person's front; their right is at -X.
            eulerRotation: Qt.vector3d(-camera.pitch, -camera.yaw, 0)

            Behavior on yaw {
                enabled: camera.smooth
                NumberAnimation {
                    duration: 600
                    easing.type: Easing.InOutCubic
                }
            }
            Behavior on pitch {
                enabled: camera.smooth
                NumberAnimation {
                    duration: 600
                    easing.type: Easing.InOutCubic
                }
            }
            Behavior on distance {
                enabled: camera.smooth
                NumberAnimation {
                    duration: 600
                    easing.type: Easing.InOutCubic
                }
            }
            Behavior on position {
                enabled: camera.smooth
                Vector3dAnimation {
                    duration: 600
                    easing.type: Easing.InOutCubic
                }
            }

            PerspectiveCamera {
                z: camera.distance
                fieldOfView: root.fieldOfView
                clipNear: 10
                clipFar: 300
            }
            // The light rides with the camera: window light from the upper left, sky from the right.
            DirectionalLight {
                eulerRotation: Qt.vector3d(-40, -34, 0)
                brightness: 0.86
                color: "#fff3e4"
                ambientColor: "#54565a"
            }
            DirectionalLight {
                eulerRotation: Qt.vector3d(-6, 56, 0)
                brightness: 0.28
                color: "#dfeaf6"
            }
            DirectionalLight {
                visible: !root.lean
                eulerRotation: Qt.vector3d(-25, 168, 0)
                brightness: 0.40
                color: "#eef4fa"
            }
        }

        // The pelvis tips about the right hip centre.
        Node {
            pivot: Qt.vector3d(-9, 0, 0)
            position: Qt.vector3d(-9, 0, 0)
            eulerRotation.z: -root.pelvisList

            Piece {
                part: "pelvis_right"
                names: ["bones", "pelvis", "pelvis_right"]
            }
            Piece {
                part: "pelvis_left"
                names: ["bones", "pelvis", "pelvis_left"]
            }
            Piece {
                part: "sacrum"
                names: ["bones", "pelvis", "sacrum"]
            }
            Piece {
                part: "disc"
                names: ["bones", "pelvis"]
            }
            Piece {
                part: "femur_right"
                names: ["bones", "femur", "femur_right"]
                bend: root.bend
            }
            Piece {
                part: "femur_left"
                names: ["bones", "femur", "femur_left"]
                bend: Qt.vector3d(0, root.pelvisList, 0)
            }
            Muscle {
                part: "minimus"
                names: ["minimus"]
            }
            Muscle {
                part: "piriformis"
                names: ["piriformis"]
            }
            Muscle {
                part: "medius_front"
                names: ["medius", "medius_front"]
                hue: root.tellParts ? "#c68d5e" : "transparent"
            }
            Muscle {
                part: "medius_middle"
                names: ["medius", "medius_middle"]
            }
            Muscle {
                part: "medius_back"
                names: ["medius", "medius_back"]
                hue: root.tellParts ? "#7d5f78" : "transparent"
            }
            Muscle {
                part: "bursa"
                names: ["bursa"]
                thickness: 0.8
            }
            Muscle {
                part: "tfl"
                names: ["tfl"]
            }
            Muscle {
                part: "maximus"
                names: ["maximus"]
            }
            Muscle {
                part: "band"
                names: ["band"]
            }
        }
    }

    component Piece: HipPart {
        openLayers: root.layers
        highlight: root.highlight
        ghosts: root.ghosts
        fade: root.fade
    }
    component Muscle: Piece {
        soft: true
        bend: root.bend
    }
}

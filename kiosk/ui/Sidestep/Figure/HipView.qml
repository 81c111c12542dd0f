pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import Sidestep.Backend

// The hip, layer by layer, seen from any side. Pages choose layers, light up one part, move the thigh.
Item {
    id: root

    // Names of open layers: parts, or groups of parts (see HipScene).
    property list<string> layers: ["bones", "medius"]
    // How much of each mesh shows, {mesh: 0..1}; takes the place of layers and ghosts.
    property var shares: null
    // A part or group that is lit while the others go quiet; "" lights all.
    property string highlight: ""
    // Meshes that are lit while the others go quiet; none lights all.
    property list<string> lit: []
    // Parts or groups that one sees through.
    property list<string> ghosts: []
    // Tells the medius's front (ochre), middle (red) and back part (plum) from each other.
    property bool tellParts: false
    // {mesh: 0..1}: how hard it works; a mesh that is not named is painted as anatomy.
    property var work: ({})

    // Camera: degrees around (0 = from the front, 90 = from the person's right, 180 = from behind),
    // degrees up, centimetres away in a picture of 4:3, and what it looks at.
    property real yaw: 122
    property real pitch: 8
    property real distance: 73
    property vector3d target: Qt.vector3d(-8, 2.5, -2)
    readonly property real fieldOfView: 28
    // Setting it moves the camera there; "" leaves the camera to yaw, pitch, distance and target.
    property string preset: ""
    // Pixels on each side that are kept for words: what is shown fits between them.
    property real aside: 0

    // Degrees: the thigh out and forward; the pelvis down on the free (left) side, thigh standing.
    property real thighAbduction: 0
    property real thighFlexion: 0
    property real thighRotation: 0
    property real pelvisList: 0

    // Shows the left hip instead: the picture, its labels and its turning are mirrored.
    property bool mirrored: false

    property bool turnable: false
    property bool zoomable: false
    property bool glide: true
    property bool antialias: true
    // For machines that draw without a GPU: no rim light, no smoothing of edges.
    property bool lean: false
    property bool dark: false
    property int fade: 260

    // Somebody touched the picture here.
    signal tapped(real x, real y)

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
    readonly property real nearest: 30
    readonly property real farthest: 118

    // Thigh relative to the pelvis when the pelvis tips over a standing thigh.
    readonly property vector3d bend: Qt.vector3d(root.thighFlexion, root.thighAbduction - root.pelvisList, root.thighRotation)
    // a narrow picture is seen from farther away
    readonly property real fit: Math.max(1, 0.8 * root.height / Math.max(1, root.width - root.aside * 2))
    readonly property bool turning: touch.active || camera.gliding

    // What the camera shows this very moment, for labels and touches.
    readonly property var frame: ({
            eye: Qt.vector4d(camera.yaw, camera.pitch, camera.distance, root.fieldOfView),
            target: camera.position,
            bend: root.bend,
            list: root.pelvisList,
            width: root.width,
            height: root.height,
            mirrored: root.mirrored,
            shares: root.shares,
            layers: root.layers,
            ghosts: root.ghosts
        })

    // Where a part's anchor lies in this item, (-1, -1) if there is no such part. In a binding it
    // follows the camera and the thigh.
    function labelPoint(part: string): point {
        return layout.point(part, root.frame);
    }

    function show(name: string): void {
        const p = root.presets[name];
        if (p !== undefined)
            root.aim(p.yaw, p.pitch, p.distance, p.target);
    }

    // Go to a view, the short way round.
    function aim(yaw: real, pitch: real, distance: real, target: vector3d): void {
        touch.hold = false;
        root.yaw = yaw + 360 * Math.round((root.yaw - yaw) / 360);
        root.pitch = pitch;
        root.distance = distance;
        root.target = target;
    }

    // Turn by degrees, as buttons and keys do.
    function turn(around: real, up: real): void {
        touch.hold = false;
        root.turnTo(root.yaw + around, root.pitch + up);
    }

    // Nearer (< 1) or farther, as buttons and keys do.
    function zoom(factor: real): void {
        touch.hold = false;
        root.zoomAt(factor, root.width / 2, root.height / 2);
    }

    function turnTo(yaw: real, pitch: real): void {
        root.yaw = yaw;
        root.pitch = Math.max(-20, Math.min(50, pitch));
    }

    // What lies under (x, y) stays there; the hip never leaves the picture.
    function zoomAt(factor: real, x: real, y: real): void {
        const before = root.distance;
        const after = Math.max(root.nearest, Math.min(root.farthest, before * factor));
        const step = Math.tan(root.fieldOfView * Math.PI / 360) * (before - after) * root.fit * 2 / Math.max(1, root.height);
        const right = (x - root.width / 2) * step * (root.mirrored ? -1 : 1);
        const up = (root.height / 2 - y) * step;
        const around = root.yaw * Math.PI / 180;
        const tip = root.pitch * Math.PI / 180;
        // the nearer, the farther may the middle of the picture lie from the middle of the hip
        const loose = Math.max(0, Math.min(1, (root.farthest - after) / 60));
        const keep = (value, middle, reach) => middle + Math.max(-reach * loose, Math.min(reach * loose, value - middle));
        root.distance = after;
        root.target = Qt.vector3d(keep(root.target.x + right * Math.cos(around) + up * Math.sin(tip) * Math.sin(around), -3, 12), keep(root.target.y + up * Math.cos(tip), 2, 11), keep(root.target.z + right * Math.sin(around) - up * Math.sin(tip) * Math.cos(around), -1, 7));
    }

    onPresetChanged: root.show(root.preset)
    Component.onCompleted: {
        root.show(root.preset);
        camera.glides = true;
    }

    HipLabelLayout {
        id: layout
    }
    HipHands {
        id: touch

        anchors.fill: parent
        turnable: root.turnable
        zoomable: root.zoomable
        onTurned: (x, y) => root.turnTo(root.yaw + x * (root.mirrored ? -0.35 : 0.35), root.pitch + y * 0.25)
        onZoomed: (factor, x, y) => root.zoomAt(factor, x, y)
        onTapped: (x, y) => root.tapped(x, y)
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

        HipCamera {
            id: camera

            wantedYaw: root.yaw
            wantedPitch: root.pitch
            wantedDistance: root.distance * root.fit
            wantedTarget: root.target
            fieldOfView: root.fieldOfView
            smooth: camera.glides && root.glide && !touch.hold
            dark: root.dark
            lean: root.lean
        }
        HipScene {
            openLayers: root.layers
            shares: root.shares
            highlight: root.highlight
            lit: root.lit
            ghosts: root.ghosts
            tellParts: root.tellParts
            work: root.work
            bend: root.bend
            pelvisList: root.pelvisList
            fade: root.fade
        }
    }
}

import QtQuick
import QtQuick3D

// The camera on its way round the hip; the one light of the house rides on it.
Node {
    id: root

    required property real wantedYaw
    required property real wantedPitch
    required property real wantedDistance
    required property vector3d wantedTarget
    required property real fieldOfView
    property bool smooth: false
    property bool glides: false
    property bool dark: false
    property bool lean: false
    property int time: 600
    readonly property bool gliding: yawGlide.running || pitchGlide.running || distanceGlide.running || targetGlide.running

    property real yaw: root.wantedYaw
    property real pitch: root.wantedPitch
    property real distance: root.wantedDistance

    position: root.wantedTarget
    // A camera at rest looks along -Z, at the person's front; their right is at -X.
    eulerRotation: Qt.vector3d(-root.pitch, -root.yaw, 0)

    Behavior on yaw {
        enabled: root.smooth
        NumberAnimation {
            id: yawGlide
            duration: root.time
            easing.type: Easing.InOutCubic
        }
    }
    Behavior on pitch {
        enabled: root.smooth
        NumberAnimation {
            id: pitchGlide
            duration: root.time
            easing.type: Easing.InOutCubic
        }
    }
    Behavior on distance {
        enabled: root.smooth
        NumberAnimation {
            id: distanceGlide
            duration: root.time
            easing.type: Easing.InOutCubic
        }
    }
    Behavior on position {
        enabled: root.smooth
        Vector3dAnimation {
            id: targetGlide
            duration: root.time
            easing.type: Easing.InOutCubic
        }
    }

    PerspectiveCamera {
        z: root.distance
        fieldOfView: root.fieldOfView
        clipNear: 10
        clipFar: 400
    }
    FigureLights {
        dark: root.dark
        lean: root.lean
    }
}

import QtQuick
import QtQuick3D

// The one light of person and hip, in every theme: daylight from a window at the upper left, sky
// from the right, a rim from behind. Put it where the camera turns: then no view of them is dark.
Node {
    id: root

    property bool dark: false
    // For machines that draw without a graphics chip: one light less.
    property bool lean: false

    DirectionalLight {
        eulerRotation: Qt.vector3d(-42, -38, 0)
        brightness: 0.86
        color: "#fff2e2"
        ambientColor: root.dark ? "#565e64" : "#666361"
    }
    DirectionalLight {
        eulerRotation: Qt.vector3d(-12, 58, 0)
        brightness: root.lean ? 0.36 : 0.3
        color: "#dde9fb"
    }
    DirectionalLight {
        visible: !root.lean
        eulerRotation: Qt.vector3d(-28, 168, 0)
        brightness: root.dark ? 0.75 : 0.42
        color: "#eef4ff"
    }
}

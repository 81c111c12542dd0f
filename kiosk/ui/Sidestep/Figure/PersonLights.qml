import QtQuick
import QtQuick3D

// Daylight from a window at the upper left, sky from the right, and a rim from behind.
Node {
    id: root

    property bool dark: false

    DirectionalLight {
        eulerRotation: Qt.vector3d(-50, -35, 0)
        brightness: root.dark ? 0.62 : 0.72
        color: "#fff1e0"
        ambientColor: root.dark ? "#4c555b" : "#615f5c"
    }
    DirectionalLight {
        eulerRotation: Qt.vector3d(-15, 60, 0)
        brightness: 0.28
        color: "#dfeaff"
    }
    DirectionalLight {
        eulerRotation: Qt.vector3d(-25, 165, 0)
        brightness: root.dark ? 0.7 : 0.5
        color: "#eef4ff"
    }
}

import QtQuick
import Sidestep.Theme

// The one focus ring: two tones, so that it shows on every fill.
Rectangle {
    id: root

    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.ring * 1.5
    radius: root.around + Theme.ring * 1.5
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        radius: root.around + Theme.ring * 0.5
        color: "transparent"
        border.width: Theme.ring / 2
        border.color: Theme.paper
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The mark of one day. `mark`: good, care (with how often it failed), none.
Rectangle {
    id: root

    property string mark: "none"
    property int faults: 0

    implicitHeight: Theme.small * 1.7
    radius: Theme.radius * 0.3
    color: root.mark === "good" ? Qt.alpha(Theme.good, 0.14) : root.mark === "care" ? Qt.alpha(Theme.caution, 0.22) : "transparent"
    border.width: root.mark === "good" ? 0 : Theme.stroke
    border.color: root.mark === "care" ? Theme.caution : Theme.line

    Icon {
        anchors.centerIn: parent
        visible: root.mark === "good"
        name: "check"
        color: Theme.good
        size: Theme.small
    }
    Text {
        anchors.centerIn: parent
        visible: root.mark === "care"
        text: root.faults
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.heavy
        color: Theme.ink
        Accessible.ignored: true
    }
}

import QtQuick
import Sidestep.Theme

// One of our own line icons, by name, in one colour. Always with a word beside it. Arrows that
// mean "back" and "on" turn round where people read from right to left.
Image {
    id: root

    property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.25
    readonly property bool points: root.name === "next" || root.name === "back"

    width: root.size
    height: root.size
    source: root.name ? "image://icon/" + root.name + "/" + root.color.toString().slice(-6) : ""
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    mirror: root.points && root.LayoutMirroring.enabled
    Accessible.ignored: true
}

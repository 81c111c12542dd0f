import QtQuick
import Sidestep.Theme

// One of our own line icons, by name, in one colour. Always with a word beside it.
Image {
    id: root

    property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.25

    width: root.size
    height: root.size
    source: root.name ? "image://icon/" + root.name + "/" + root.color.toString().slice(-6) : ""
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    Accessible.ignored: true
}

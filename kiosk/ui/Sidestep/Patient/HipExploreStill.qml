pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend

// The hip as a picture drawn beforehand, of the layer and the side that were asked for.
FocusScope {
    id: root

    required property HipScreen screen
    property bool moving: false

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: root.screen.still("side", "outer")
        mipmap: true
    }
}

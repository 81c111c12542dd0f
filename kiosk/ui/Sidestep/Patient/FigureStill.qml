pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The figure on a machine that draws no 3D: a still picture of the moment.
FocusScope {
    id: root

    required property ExerciseScreen screen

    Accessible.role: Accessible.Graphic
    Accessible.name: root.screen.title

    Image {
        id: picture

        anchors.fill: parent
        visible: root.screen.still !== ""
        source: root.screen.still
        fillMode: Image.PreserveAspectFit
        mirror: root.screen.player.side === "left"
        smooth: true
        mipmap: true
        asynchronous: true
        retainWhileLoading: true
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: root.screen.still === ""
        name: "person"
        color: Theme.edge
        size: Math.min(parent.width, parent.height) * 0.4
    }
    FrameAnimation {
        running: root.screen.player.moving && root.visible
        onTriggered: root.screen.player.advance(frameTime)
    }
}

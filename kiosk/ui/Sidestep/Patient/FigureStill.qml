pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The figure as a still picture of the moment: the same motion, phase by phase.
Item {
    id: root

    required property FigurePlayer player
    property real below: 0
    property bool held: false

    Image {
        anchors.fill: parent
        anchors.bottomMargin: root.below
        visible: root.player.still !== ""
        source: root.player.still
        fillMode: Image.PreserveAspectFit
        mirror: root.player.side === "left"
        smooth: true
        mipmap: true
        asynchronous: true
        retainWhileLoading: true
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: root.player.still === ""
        name: "person"
        color: Theme.edge
        size: Math.min(parent.width, parent.height) * 0.4
    }
}

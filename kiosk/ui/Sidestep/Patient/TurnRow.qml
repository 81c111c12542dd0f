pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Turns the figure; between the two buttons, what the muscle's colour means. Left is left in
// every language.
Item {
    id: root

    required property FigurePlayer player
    property string now

    // from which side a flipbook shows the figure; a figure that turns freely needs no name for it
    readonly property string side: root.player.tier !== "flipbook" || root.player.turning ? "" : root.player.angle === "front" ? qsTr("Front view") : root.player.angle === "side" ? qsTr("Side view") : root.player.angle === "back" ? qsTr("Back view") : root.player.angle === "muscle" ? qsTr("View of the muscle") : qsTr("Best view")

    implicitHeight: Math.max(before.height, (legend.visible ? legend.height : 0) + (view.visible ? view.height : 0))
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Button {
        id: before

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        kind: "quiet"
        iconName: "turn-left"
        textSize: Theme.small
        text: qsTr("Turn")
        Accessible.name: qsTr("Turn the figure left")
        onClicked: root.player.turnLeft()
    }
    Text {
        id: view

        anchors.left: before.right
        anchors.right: after.left
        anchors.bottom: legend.visible ? legend.top : parent.bottom
        height: legend.visible ? Theme.small * 1.5 : before.height
        visible: root.side !== "" && !(legend.visible && root.player.angle === "muscle")
        text: root.side
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    StageLegend {
        id: legend

        anchors.bottom: parent.bottom
        anchors.left: before.right
        anchors.right: after.left
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        visible: root.player.showMuscle && root.now !== ""
        now: root.now
        strongest: root.player.strongest
    }
    Button {
        id: after

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kind: "quiet"
        iconName: "turn-right"
        iconAfter: true
        textSize: Theme.small
        text: qsTr("Turn")
        Accessible.name: qsTr("Turn the figure right")
        onClicked: root.player.turnRight()
    }
}

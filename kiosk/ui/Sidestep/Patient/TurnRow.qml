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

    implicitHeight: Math.max(before.height, legend.visible ? legend.height : 0)
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
    StageLegend {
        id: legend

        anchors.bottom: parent.bottom
        anchors.left: before.right
        anchors.right: after.left
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        visible: root.player.showMuscle && root.now !== ""
        now: root.now
        work: root.player.work
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

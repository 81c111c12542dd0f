pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Too hard, too easy: ways to change the exercise. The figure shows the ones it can.
Page {
    id: root

    required property ExerciseScreen screen

    spacing: Theme.gap * 4

    LevelList {
        width: parent.width
        title: qsTr("Too hard? Make it easier")
        iconName: "easier"
        entries: root.screen.easier
        showing: root.screen.showing
        onChosen: key => root.screen.showMotion(key)
    }
    LevelList {
        width: parent.width
        title: qsTr("Too easy? Make it harder")
        iconName: "harder"
        entries: root.screen.harder
        showing: root.screen.showing
        onChosen: key => root.screen.showMotion(key)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What steers the figure, where the stage is too small for it.
Page {
    id: root

    required property ExerciseScreen screen

    StageTop {
        width: parent.width
        player: root.screen.player
        muscle: root.screen.canShowMuscle
    }
    Scrub {
        width: parent.width
        player: root.screen.player
    }
    SlowerButton {
        width: parent.width
        player: root.screen.player
    }
    TurnRow {
        width: parent.width
        visible: root.screen.player.tier !== "still"
        player: root.screen.player
    }
    StageLegend {
        width: parent.width
        visible: root.screen.player.showMuscle
        now: root.screen.workNow
        strongest: root.screen.player.strongest
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// One exercise: the figure leads, its words stand beside it, or under it on an upright screen.
FocusScope {
    id: root

    required property ExerciseScreen screen
    required property Kiosk kiosk
    readonly property bool upright: root.height > root.width
    readonly property real share: root.upright ? (root.height < Theme.lead * 36 ? 0.43 : 0.5) : Theme.textScale > 1.4 ? 0.5 : 0.6

    readonly property bool small: stage.height < Theme.lead * 14

    Loader {
        anchors.fill: parent
        active: root.screen.closed
        visible: active
        focus: active
        sourceComponent: ExerciseClosed {
            screen: root.screen
        }
    }
    Loader {
        id: stage

        width: root.upright ? root.width : root.width * root.share
        height: root.upright ? root.height * root.share : root.height
        x: root.LayoutMirroring.enabled && !root.upright ? root.width - width : 0
        active: !root.screen.closed
        sourceComponent: FigureStage {
            screen: root.screen
            small: root.small
        }
    }
    Loader {
        x: root.upright || root.LayoutMirroring.enabled ? 0 : stage.width
        y: root.upright ? stage.height : 0
        width: root.upright ? root.width : root.width - stage.width
        height: root.height - y
        focus: !root.screen.closed
        active: !root.screen.closed
        sourceComponent: WalkPanel {
            screen: root.screen
            voice: root.kiosk.voice
            small: root.small
        }
    }
}

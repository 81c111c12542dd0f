pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The body before and now, at the moment that changed most.
Column {
    id: root

    required property HistoryScreen screen
    property string beforeTitle
    property string nowTitle
    readonly property real half: (width - Theme.gap * 2) / 2

    spacing: Theme.gap

    Body {
        width: parent.width
        text: root.screen.moment
    }
    Row {
        spacing: Theme.gap * 2

        Repeater {
            model: [
                {
                    title: root.beforeTitle,
                    figure: root.screen.bodyBefore
                },
                {
                    title: root.nowTitle,
                    figure: root.screen.bodyNow
                }
            ]

            Column {
                id: side

                required property var modelData

                width: root.half
                spacing: Theme.gap * 0.5

                Loader {
                    width: parent.width
                    height: width * 0.9
                    active: side.modelData.figure !== null
                    sourceComponent: HistoryBody {
                        figure: side.modelData.figure as MotionFigure
                    }
                }
                Body {
                    width: parent.width
                    small: true
                    quiet: true
                    text: side.modelData.title
                }
            }
        }
    }
}

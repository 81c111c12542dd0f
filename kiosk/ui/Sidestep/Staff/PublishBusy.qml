import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Something takes its time: a calm line that moves, and what it is.
Column {
    id: root

    property alias text: words.text

    spacing: Theme.gap * 2

    Rectangle {
        id: track

        width: parent.width
        height: Theme.gap
        radius: height / 2
        color: Theme.line

        Rectangle {
            id: mark

            width: parent.width / 4
            height: parent.height
            radius: height / 2
            color: Theme.action

            SequentialAnimation on x {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                NumberAnimation {
                    to: track.width * 0.75
                    duration: 1600
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: 0
                    duration: 1600
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
    Body {
        id: words

        width: parent.width
    }
}

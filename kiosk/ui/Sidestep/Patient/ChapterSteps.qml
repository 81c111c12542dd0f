import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Back and on through the chapters, with where you are between them.
Item {
    id: root

    required property ChapterScreen screen
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real pad: Theme.gap * 4
    readonly property real room: root.width - root.pad * 2
    readonly property real before: back.visible ? back.implicitWidth + Theme.gap * 3 : 0
    readonly property real middle: root.room - root.before - next.implicitWidth - Theme.gap * 3
    readonly property bool stacked: root.room < back.implicitWidth + next.implicitWidth + Theme.gap * 2
    readonly property bool between: !root.stacked && root.middle >= dots.least
    readonly property real above: root.between ? 0 : dots.height + Theme.gap * 1.5

    y: Theme.gap * 1.5
    height: root.above + (root.stacked ? (back.visible ? back.height + Theme.gap * 1.5 : 0) + next.height : next.height)

    ProgressDots {
        id: dots

        readonly property real least: Theme.small * 6

        x: root.between ? (root.mirrored ? root.pad + next.width + Theme.gap * 3 : root.pad + root.before) : root.pad
        y: root.between ? (next.height - height) / 2 : 0
        width: root.between ? root.middle : root.room
        count: root.screen.count
        index: root.screen.index
    }
    Button {
        id: back

        x: root.mirrored && !root.stacked ? root.width - width - root.pad : root.pad
        y: root.stacked ? next.y + next.height + Theme.gap * 1.5 : root.above + (next.height - height) / 2
        width: root.stacked ? root.room : implicitWidth
        visible: root.screen.index > 0
        iconName: "back"
        text: qsTr("Before")
        Accessible.description: qsTr("The page before")
        onClicked: root.screen.previous()
    }
    Button {
        id: next

        x: root.mirrored || root.stacked ? root.pad : root.width - width - root.pad
        y: root.above
        width: root.stacked ? root.room : implicitWidth
        kind: "primary"
        iconName: root.screen.nextTitle !== "" ? "next" : "exercise"
        iconAfter: true
        text: root.screen.nextTitle !== "" ? qsTr("Next") : qsTr("See the exercises")
        onClicked: root.screen.nextTitle !== "" ? root.screen.next() : root.screen.open("exercises", "")
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Back and on through the chapters.
Item {
    id: root

    required property ChapterScreen screen
    readonly property bool stacked: back.implicitWidth + next.implicitWidth + Theme.gap * 10 > root.width

    y: Theme.gap * 1.5
    height: root.stacked ? back.height + next.height + dots.height + Theme.gap * 3 : Math.max(back.height, next.height) + dots.height + Theme.gap * 1.5

    ProgressDots {
        id: dots

        x: Theme.gap * 4
        width: root.width - Theme.gap * 8
        count: root.screen.count
        index: root.screen.index
    }
    Button {
        id: back

        x: Theme.gap * 4
        y: dots.height + Theme.gap * 1.5
        width: Math.min(implicitWidth, root.width - Theme.gap * 8)
        visible: root.screen.index > 0
        iconName: "back"
        text: qsTr("Page before")
        onClicked: root.screen.previous()
    }
    Button {
        id: next

        x: root.stacked ? Theme.gap * 4 : root.width - width - Theme.gap * 4
        y: root.stacked ? back.y + back.height + Theme.gap * 1.5 : back.y
        width: Math.min(implicitWidth, root.width - Theme.gap * 8)
        kind: "primary"
        iconName: root.screen.nextTitle !== "" ? "next" : "exercise"
        iconAfter: true
        text: root.screen.nextTitle !== "" ? qsTr("Next page") : qsTr("See the exercises")
        onClicked: root.screen.nextTitle !== "" ? root.screen.next() : root.screen.open("exercises", "")
    }
}

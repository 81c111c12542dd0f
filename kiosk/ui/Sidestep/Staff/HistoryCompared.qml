pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What changed between two revisions, and the way back to the one that is looked at.
Page {
    id: root

    required property HistoryScreen screen
    readonly property string beforeTitle: qsTr("Version %1").arg(root.screen.before)
    readonly property string nowTitle: qsTr("Version %1").arg(root.screen.now)

    signal otherAsked
    signal backAsked

    measure: Math.max(1, root.width)

    Heading {
        width: parent?.width ?? 0
        level: 2
        text: root.screen.before === 0 ? qsTr("The first version") : qsTr("What changed from version %1 to %2").arg(root.screen.before).arg(root.screen.now)
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap * 1.5
        visible: root.screen.revisions.length > 1

        Button {
            textSize: Theme.small
            iconName: "layers"
            text: qsTr("Compare with another one")
            onClicked: root.otherAsked()
        }
        Button {
            visible: !root.screen.newest
            textSize: Theme.small
            iconName: "restore"
            text: qsTr("Bring version %1 back").arg(root.screen.now)
            onClicked: root.backAsked()
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: root.screen.before === 0
        text: qsTr("Everything in it was new.")
    }
    Body {
        width: parent?.width ?? 0
        visible: root.screen.known && root.screen.differences.length === 0 && root.screen.dose.length === 0
        text: qsTr("Both say the same.")
    }
    HistoryDose {
        width: parent?.width ?? 0
        visible: root.screen.dose.length > 0
        rows: root.screen.dose
        beforeTitle: root.beforeTitle
        nowTitle: root.nowTitle
    }
    HistoryBodies {
        width: parent?.width ?? 0
        visible: root.screen.moment !== ""
        screen: root.screen
        beforeTitle: root.beforeTitle
        nowTitle: root.nowTitle
    }
    DiffView {
        width: parent?.width ?? 0
        visible: root.screen.differences.length > 0
        rows: root.screen.differences
        beforeTitle: root.beforeTitle
        nowTitle: root.nowTitle
    }
}

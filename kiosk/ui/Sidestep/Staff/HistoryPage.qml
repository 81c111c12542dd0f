pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The line of time of a text beside what changed in the revision that is touched.
StaffPage {
    id: root

    required property HistoryScreen screen
    required property Desk desk
    readonly property bool wide: root.width > Theme.body * 38
    covered: other.open || restore.open
    property bool changesShow: false

    title: qsTr("History: %1").arg(root.screen.title)
    line: root.screen.language
    canGoBack: root.desk.canGoBack
    onBackAsked: {
        if (root.changesShow && !root.wide)
            root.changesShow = false;
        else
            root.desk.back();
    }
    fixed: true
    room: [
        Callout {
            x: Theme.gap * 4
            width: parent.width - Theme.gap * 8
            visible: root.screen.problem !== ""
            kind: "care"
            text: root.screen.problem
        },
        ListView {
            id: times

            property bool marked: false

            x: Theme.gap * 3
            width: root.wide ? (parent.width - Theme.gap * 10) * 0.4 : parent.width - Theme.gap * 6
            height: parent.height
            visible: root.wide || !root.changesShow
            enabled: visible
            focus: true
            model: root.screen.revisions
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightFollowsCurrentItem: false
            onCurrentIndexChanged: times.positionViewAtIndex(times.currentIndex, ListView.Contain)
            cacheBuffer: 0
            bottomMargin: Theme.gap * 6
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Versions, the newest first")
            Keys.onPressed: marked = true
            delegate: HistoryRow {
                id: row

                required property var modelData

                width: times.width
                revision: row.modelData
                marked: times.marked
                checked: row.modelData.number === root.screen.now
                onPressed: times.marked = false
                onClicked: {
                    root.changesShow = true;
                    root.screen.choose(row.modelData.number);
                }
            }
        },
        Rectangle {
            anchors.left: times.right
            anchors.leftMargin: Theme.gap * 2
            visible: root.wide
            width: Theme.stroke
            height: parent.height
            color: Theme.line
        },
        HistoryCompared {
            anchors.left: root.wide ? times.right : undefined
            anchors.leftMargin: Theme.gap * 3
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 2
            width: root.wide ? undefined : parent.width - Theme.gap * 2
            height: parent.height
            visible: root.wide || root.changesShow
            enabled: visible
            screen: root.screen
            margin: Theme.gap
            onOtherAsked: other.open = true
            onBackAsked: restore.open = true
        }
    ]

    property Item otherSheet: Sheet {
        id: other

        parent: root
        title: qsTr("Compare version %1 with which?").arg(root.screen.now)
        closeText: qsTr("Cancel")
        onClosed: other.open = false

        Repeater {
            model: other.open ? root.screen.revisions.filter(one => one.number !== root.screen.now) : []

            Choice {
                id: choice

                required property var modelData

                width: parent?.width ?? 0
                text: choice.modelData.title
                detail: choice.modelData.note === "" ? choice.modelData.line : qsTr("%1: %2").arg(choice.modelData.line).arg(choice.modelData.note)
                checked: choice.modelData.number === root.screen.before
                onClicked: {
                    other.open = false;
                    root.screen.compareWith(choice.modelData.number);
                }
            }
        }
    }
    property Item restoreSheet: Sheet {
        id: restore

        parent: root
        title: qsTr("Bring version %1 back?").arg(root.screen.now)
        closeText: qsTr("Cancel")
        onClosed: restore.open = false

        Body {
            width: parent?.width ?? 0
            text: qsTr("Its words become a new version, on top of the others. Nothing is lost. Patients see no change until it is approved and published.")
        }
        Button {
            width: parent?.width ?? 0
            kind: "primary"
            iconName: "restore"
            text: qsTr("Bring it back")
            onClicked: {
                restore.open = false;
                root.screen.bringBack();
            }
        }
    }
}

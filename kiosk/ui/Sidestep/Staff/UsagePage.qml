pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How the kiosk is used: visits over time, what they look at, how far they get, where they leave.
StaffPage {
    id: root

    required property UsageScreen screen
    required property Desk desk
    readonly property bool two: root.width > Theme.small * 60
    readonly property real column: root.two ? (grid.width - grid.columnSpacing) / 2 : grid.width

    covered: root.folders.open
    title: qsTr("Use")
    spacing: Theme.gap * 5
    actions: Button {
        visible: !root.screen.empty
        iconName: "download"
        text: qsTr("Save as a file")
        onClicked: root.folders.begin()
    }

    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        text: root.screen.problem
    }
    Body {
        width: parent?.width ?? 0
        visible: root.screen.looked && root.screen.empty
        text: qsTr("Nothing was counted yet. Visits are written down five or more at a time, at the full hour.")
    }
    Segment {
        width: parent?.width ?? 0
        visible: !root.screen.empty
        Accessible.name: qsTr("Over which time")
        options: [
            {
                value: "day",
                text: qsTr("Days")
            },
            {
                value: "week",
                text: qsTr("Weeks")
            },
            {
                value: "month",
                text: qsTr("Months")
            }
        ]
        value: root.screen.span
        onChosen: value => root.screen.chooseSpan(value)
    }
    Column {
        width: parent?.width ?? 0
        visible: !root.screen.empty
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            text: root.screen.total
        }
        ChartBars {
            width: parent.width
            name: root.screen.total
            bars: root.screen.bars
        }
    }
    Grid {
        id: grid

        width: parent?.width ?? 0
        visible: !root.screen.empty
        columns: root.two ? 2 : 1
        columnSpacing: Theme.gap * 8
        rowSpacing: Theme.gap * 7

        ChartRows {
            width: root.column
            visible: root.screen.funnel.length > 0
            title: qsTr("How far people get")
            help: qsTr("Visits that came so far with an exercise")
            rows: root.screen.funnel

            Select {
                width: parent?.width ?? 0
                bottomPadding: Theme.gap
                name: qsTr("Exercise")
                options: root.screen.exercises
                value: root.screen.exercise
                onChosen: value => root.screen.chooseExercise(value)
            }
        }
        Repeater {
            model: root.screen.lists

            ChartRows {
                required property var modelData

                width: root.column
                title: modelData.title
                help: modelData.help
                rows: modelData.rows
                more: modelData.more
            }
        }
    }
    Body {
        width: parent?.width ?? 0
        small: true
        quiet: true
        text: qsTr("We count visits, not people. No one can tell one visit from the next. Each visit adds at most one to a count. Five or more are written down at once, on the hour. A count below five is not told. Up to four visits are lost when the machine is switched off.")
    }
    property FolderSheet folders: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save the counts?")
        action: qsTr("Save here")
        onChosen: path => root.screen.export(path)
    }
}

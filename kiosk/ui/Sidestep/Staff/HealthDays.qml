pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Days side by side, each with its mark and the day of the month: a hook for a calm one, the number
// of faults for another, empty where nothing was counted. `days`: [{mark, number, faults, told}].
Column {
    id: root

    property var days: []
    readonly property real smallest: Theme.small * 1.7
    readonly property int columns: [30, 15, 10, 6].find(many => root.width / many >= root.smallest) ?? 5
    readonly property real slot: root.width / root.columns

    spacing: Theme.gap * 2

    Grid {
        width: parent.width
        columns: root.columns
        rowSpacing: Theme.gap * 2

        Repeater {
            model: root.days

            Column {
                id: day

                required property var modelData

                width: root.slot
                spacing: Theme.gap * 0.5
                Accessible.role: Accessible.StaticText
                Accessible.name: day.modelData.told

                HealthMark {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(root.slot - Theme.gap * 0.75, root.smallest * 1.6)
                    mark: day.modelData.mark
                    faults: day.modelData.faults
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: day.modelData.number
                    font.family: Theme.family
                    font.pixelSize: Theme.small * 0.85
                    color: Theme.quiet
                    Accessible.ignored: true
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 4

        Repeater {
            model: [
                {
                    mark: "good",
                    text: qsTr("Calm")
                },
                {
                    mark: "care",
                    text: qsTr("So many times it failed")
                },
                {
                    mark: "none",
                    text: qsTr("Not counted yet")
                }
            ]

            Row {
                id: entry

                required property var modelData

                visible: root.days.some(day => day.mark === entry.modelData.mark)
                spacing: Theme.gap

                HealthMark {
                    anchors.verticalCenter: parent?.verticalCenter
                    width: root.smallest
                    mark: entry.modelData.mark
                    faults: root.days.find(day => day.mark === "care")?.faults ?? 1
                }
                Body {
                    anchors.verticalCenter: parent?.verticalCenter
                    small: true
                    text: entry.modelData.text
                }
            }
        }
    }
}

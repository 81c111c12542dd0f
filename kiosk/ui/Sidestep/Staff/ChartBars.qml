pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Bars side by side, the figure over each where there is room; and the same figures as a list.
// `bars`: [{label, name, told, share, few}]. A bar that may not be told is drawn empty.
Column {
    id: root

    property var bars: []
    property string name
    property bool asList: false
    readonly property real slot: root.bars.length > 0 ? plot.width / root.bars.length : 0

    spacing: Theme.gap * 2

    Item {
        id: plot

        width: parent.width
        height: visible ? Theme.mm(48) + foot : 0
        visible: !root.asList

        readonly property real foot: Theme.small * 1.6
        readonly property real head: Theme.small * 1.5

        Accessible.role: Accessible.Chart
        Accessible.name: root.name

        Rectangle {
            y: plot.height - plot.foot
            width: parent.width
            height: Theme.stroke
            color: Theme.edge
        }
        Repeater {
            model: root.bars

            Item {
                id: bar

                required property var modelData
                required property int index

                x: root.slot * bar.index
                width: root.slot
                height: plot.height
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(bar.modelData.name).arg(bar.modelData.told)

                Rectangle {
                    id: block

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: plot.height - plot.foot - height
                    width: Math.max(2, Math.min(root.slot * 0.62, Theme.mm(12)))
                    height: (plot.height - plot.foot - plot.head) * bar.modelData.share
                    color: bar.modelData.few ? "transparent" : Theme.action
                    border.width: bar.modelData.few ? Theme.stroke : 0
                    border.color: Theme.action
                }
                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: block.top
                    anchors.bottomMargin: Theme.gap * 0.25
                    visible: bar.modelData.share > 0 && implicitWidth < root.slot
                    text: bar.modelData.few ? "<5" : bar.modelData.told
                    font.family: Theme.family
                    font.pixelSize: Theme.small * 0.85
                    color: Theme.quiet
                    Accessible.ignored: true
                }
                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: plot.height - plot.foot + Theme.gap * 0.5
                    // every second or third where they would meet
                    visible: bar.index % Math.max(1, Math.ceil(Theme.small * 2 / Math.max(1, root.slot))) === 0
                    text: bar.modelData.label
                    font.family: Theme.family
                    font.pixelSize: Theme.small * 0.85
                    color: Theme.quiet
                    Accessible.ignored: true
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: root.asList

        Repeater {
            model: root.asList ? root.bars : []

            Item {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(day.implicitHeight, Theme.small * 1.8)

                Body {
                    id: day

                    anchors.left: parent.left
                    anchors.right: figure.left
                    anchors.verticalCenter: parent.verticalCenter
                    small: true
                    text: row.modelData.name
                    Accessible.name: qsTr("%1: %2").arg(row.modelData.name).arg(row.modelData.told)
                }
                Body {
                    id: figure

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    small: true
                    font.weight: Theme.strong
                    text: row.modelData.told
                    Accessible.ignored: true
                }
            }
        }
    }
    Button {
        kind: "quiet"
        textSize: Theme.small
        iconName: root.asList ? "chart" : "list"
        text: root.asList ? qsTr("Show as bars") : qsTr("Show as figures")
        onClicked: root.asList = !root.asList
    }
}

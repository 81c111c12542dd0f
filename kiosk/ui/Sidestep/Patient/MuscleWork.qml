pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// How hard the muscle works, on a scale of three words, and which part of its fan works most.
Column {
    id: root

    property string work: "medium"
    property var parts: []
    readonly property var levels: [
        {
            value: "light",
            text: qsTr("Light")
        },
        {
            value: "medium",
            text: qsTr("Medium")
        },
        {
            value: "strong",
            text: qsTr("Strong")
        }
    ]
    readonly property int reached: root.levels.findIndex(one => one.value === root.work)
    readonly property string partsText: root.parts.length >= 3 ? qsTr("All parts of the muscle work.") : root.parts.map(part => part === "front" ? qsTr("The front part works most.") : part === "middle" ? qsTr("The middle part works most.") : qsTr("The back part works most.")).join(" ")

    spacing: Theme.gap * 2

    Heading {
        width: parent.width
        level: 2
        text: qsTr("How hard your side hip muscle works")
    }
    Grid {
        id: ramp

        width: parent.width
        columns: width > Theme.small * 18 ? 3 : 1
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: root.levels[root.reached]?.text ?? ""

        Repeater {
            model: root.levels

            Column {
                id: step

                required property var modelData
                required property int index
                readonly property bool on: step.index === root.reached

                width: (ramp.width - ramp.spacing * (ramp.columns - 1)) / ramp.columns
                spacing: Theme.gap

                Row {
                    anchors.horizontalCenter: ramp.columns > 1 ? parent.horizontalCenter : undefined
                    spacing: Theme.gap

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.body * 1.4
                        height: width
                        radius: width / 2
                        color: Theme.work[step.index + 1]
                        opacity: step.on ? 1 : 0.6
                        border.width: step.on ? Theme.ring : Theme.stroke
                        border.color: step.on ? Theme.ink : Theme.edge
                    }
                    WorkBars {
                        anchors.verticalCenter: parent.verticalCenter
                        level: step.index + 1
                        size: Theme.body * 1.2
                        opacity: step.on ? 1 : 0.6
                    }
                }
                Text {
                    width: parent.width
                    text: step.modelData.text
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    font.weight: step.on ? Theme.heavy : Theme.regular
                    color: step.on ? Theme.ink : Theme.quiet
                    horizontalAlignment: ramp.columns > 1 ? Text.AlignHCenter : Text.AlignLeft
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Body {
        width: parent.width
        visible: root.partsText !== ""
        text: root.partsText
    }
}

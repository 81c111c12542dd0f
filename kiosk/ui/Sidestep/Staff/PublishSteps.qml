pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Where we are on the way: three words with their numbers.
Flow {
    id: root

    property int step: 0
    property var open: []
    readonly property var names: [qsTr("What changes"), qsTr("Checks"), qsTr("Publish")]

    signal chosen(int step)

    spacing: Theme.gap * 2

    Repeater {
        model: root.names

        Button {
            id: entry

            required property string modelData
            required property int index

            kind: checked ? "secondary" : "quiet"
            checked: entry.index === root.step
            enabled: root.open[entry.index] ?? false
            text: qsTr("%1. %2").arg(entry.index + 1).arg(entry.modelData)
            Accessible.description: qsTr("Step %1 of 3").arg(entry.index + 1)
            onClicked: root.chosen(entry.index)
        }
    }
}

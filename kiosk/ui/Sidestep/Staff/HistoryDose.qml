pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// Two doses side by side, number by number. `rows`: [{name, before, now, changed}].
Column {
    id: root

    property var rows: []
    property string beforeTitle
    property string nowTitle
    readonly property real number: Math.min(width * 0.27, Theme.body * 7)

    component Cell: Text {
        property bool strong: false

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: strong ? Theme.strong : Theme.regular
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Row {
        Cell {
            width: root.width - root.number * 2
            text: qsTr("How much and how often")
            strong: true
        }
        Cell {
            width: root.number
            text: root.beforeTitle
            font.pixelSize: Theme.small
            color: Theme.quiet
        }
        Cell {
            width: root.number
            text: root.nowTitle
            font.pixelSize: Theme.small
            color: Theme.quiet
        }
    }
    Repeater {
        model: root.rows

        Item {
            id: line

            required property var modelData

            width: root.width
            height: cells.height + Theme.gap * 2
            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData.changed ? qsTr("%1: %2 before, %3 now").arg(line.modelData.name).arg(line.modelData.before).arg(line.modelData.now) : qsTr("%1: %2, as before").arg(line.modelData.name).arg(line.modelData.now)

            Rectangle {
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
            Row {
                id: cells

                y: Theme.gap

                Cell {
                    width: root.width - root.number * 2
                    text: line.modelData.name
                    color: line.modelData.changed ? Theme.ink : Theme.quiet
                }
                Cell {
                    width: root.number
                    text: line.modelData.before
                    color: line.modelData.changed ? Theme.stop : Theme.quiet
                    font.strikeout: line.modelData.changed
                }
                Cell {
                    width: root.number
                    text: line.modelData.now
                    strong: line.modelData.changed
                    color: line.modelData.changed ? Theme.good : Theme.quiet
                    font.underline: line.modelData.changed
                }
            }
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// From - to.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: root.row
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Stepper {
                focus: true
                name: qsTr("%1, at least").arg(root.row.label)
                value: root.row.low
                from: root.row.from
                to: root.row.to
                onEdited: value => root.screen.setRange(root.row.key, value, Math.max(value, root.row.high))
            }
            Row {
                spacing: Theme.gap * 2

                Text {
                    height: most.height
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("to")
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    color: Theme.quiet
                    Accessible.ignored: true
                }
                Stepper {
                    id: most

                    name: qsTr("%1, at most").arg(root.row.label)
                    value: root.row.high
                    from: root.row.from
                    to: root.row.to
                    onEdited: value => root.screen.setRange(root.row.key, Math.min(value, root.row.low), value)
                }
            }
        }
    }
}

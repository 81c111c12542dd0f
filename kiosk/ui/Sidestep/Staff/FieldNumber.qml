import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A number, which may be left out where it is not needed.
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
            spacing: Theme.gap

            Stepper {
                focus: root.row.there
                visible: root.row.there
                name: root.row.label
                value: root.row.value
                from: root.row.from
                to: root.row.to
                step: root.row.step
                decimals: root.row.decimals
                unit: root.row.unit
                onEdited: value => root.screen.setNumber(root.row.key, value)
            }
            Button {
                visible: !root.row.there
                focus: !root.row.there
                iconName: "plus"
                text: qsTr("Choose a number")
                onClicked: root.screen.setNumber(root.row.key, root.row.begin)
            }
            Button {
                visible: root.row.there && root.row.optional
                kind: "quiet"
                iconName: "close"
                text: qsTr("Leave it out")
                onClicked: root.screen.remove(root.row.key)
            }
        }
    }
}

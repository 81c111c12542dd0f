pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Any of some answers.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: Object.assign({}, root.row, {
                optional: false
            })
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.row.options

                Button {
                    id: option

                    required property var modelData

                    iconName: option.modelData.checked ? "check" : ""
                    text: option.modelData.text
                    checked: option.modelData.checked
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: option.checked
                    onClicked: root.screen.toggle(root.row.key, option.modelData.value)
                }
            }
        }
    }
}

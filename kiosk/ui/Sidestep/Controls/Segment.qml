pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// A few choices side by side, one of them on. `options`: [{value, text, iconName?}].
Flow {
    id: root

    property var options: []
    property var value

    signal chosen(var value)

    spacing: Theme.gap * 1.5
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.options

        Button {
            id: option

            required property var modelData

            text: option.modelData.text
            iconName: option.modelData.iconName ?? ""
            checked: option.modelData.value === root.value
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: option.checked
            onClicked: root.chosen(option.modelData.value)
        }
    }
}

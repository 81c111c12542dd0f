pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One of the roles, each with what it may do. `options`: [{value, text, line}].
Column {
    id: root

    property var options: []
    property string value
    // the roles that cannot be taken now
    property var closed: []

    signal chosen(string value)

    spacing: Theme.gap * 1.5
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Role")

    Repeater {
        model: root.options

        Choice {
            id: option

            required property var modelData

            width: parent?.width ?? 0
            text: option.modelData.text
            detail: option.modelData.line
            enabled: !root.closed.includes(option.modelData.value)
            opacity: enabled ? 1 : 0.5
            checked: option.modelData.value === root.value
            onClicked: root.chosen(option.modelData.value)
        }
    }
}

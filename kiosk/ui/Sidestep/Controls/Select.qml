pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// One of several, opened in place. `options`: [{value, text, detail?}].
Column {
    id: root

    property string name
    property var options: []
    property var value
    property bool open: false
    readonly property var current: root.options.find(option => option.value === root.value) ?? null

    signal chosen(var value)

    spacing: Theme.gap

    Button {
        width: parent.width
        iconName: root.open ? "up" : "down"
        iconAfter: true
        text: root.current?.text ?? qsTr("Choose")
        Accessible.role: Accessible.ComboBox
        Accessible.name: qsTr("%1: %2").arg(root.name).arg(text)
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? root.options : []

        Choice {
            id: option

            required property var modelData

            width: parent?.width ?? 0
            text: option.modelData.text
            detail: option.modelData.detail ?? ""
            checked: option.modelData.value === root.value
            onClicked: {
                root.open = false;
                root.chosen(option.modelData.value);
            }
        }
    }
}

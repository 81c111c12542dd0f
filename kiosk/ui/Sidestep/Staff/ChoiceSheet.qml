pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls

// One of several, on a sheet: [{value, text, detail?}]. A touch chooses and closes.
Sheet {
    id: root

    property var options: []
    property var value
    property string about

    signal chosen(var value)

    onClosed: root.open = false

    Body {
        width: parent?.width ?? 0
        visible: root.about !== ""
        text: root.about
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

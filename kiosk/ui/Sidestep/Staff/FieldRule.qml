import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// When a question is asked or an outcome is shown, in a sentence.
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
        Body {
            width: parent.width
            text: root.row.value
        }
        Button {
            focus: true
            iconName: "edit"
            text: qsTr("Change when")
            Accessible.name: qsTr("%1: change").arg(root.row.label)
            onClicked: root.screen.buildRule(root.row.key)
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Yes or no.
FieldBase {
    id: root

    Choice {
        width: root.width
        focus: true
        many: true
        implicitHeight: Math.max(Theme.mm(12), Theme.body * 2.2)
        text: root.row.label
        detail: root.row.help
        checked: root.row.value
        onClicked: root.screen.setYes(root.row.key, !root.row.value)
    }
}

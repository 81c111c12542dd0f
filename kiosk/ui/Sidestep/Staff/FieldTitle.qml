import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Fields that belong together begin here; such a group may be added or taken away.
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
        Button {
            visible: root.row.group && !root.row.fixed && (root.row.optional || !root.row.there)
            focus: true
            kind: root.row.there ? "quiet" : "secondary"
            iconName: root.row.there ? "trash" : "plus"
            text: root.row.there ? qsTr("Leave this out") : root.row.add
            Accessible.name: qsTr("%1: %2").arg(root.row.label).arg(text)
            onClicked: root.row.there ? root.screen.remove(root.row.key) : root.screen.add(root.row.key, "")
        }
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Moves an entry up or down in its list, or takes it out.
Flow {
    id: root

    required property var row
    required property EditScreen screen

    visible: !root.row.fixed
    spacing: Theme.gap

    Chip {
        visible: root.row.place > 0
        iconName: "up"
        text: qsTr("Move up")
        Accessible.name: qsTr("%1: move up").arg(root.row.label)
        onClicked: root.screen.move(root.row.key, -1)
    }
    Chip {
        visible: root.row.place < root.row.many - 1
        iconName: "down"
        text: qsTr("Move down")
        Accessible.name: qsTr("%1: move down").arg(root.row.label)
        onClicked: root.screen.move(root.row.key, 1)
    }
    Chip {
        iconName: "trash"
        text: qsTr("Remove")
        Accessible.name: qsTr("%1: remove").arg(root.row.label)
        onClicked: root.screen.remove(root.row.key)
    }
}

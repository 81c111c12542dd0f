import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A line above the form, with what can be done about it.
Column {
    id: root

    required property var told
    required property EditScreen screen

    spacing: Theme.gap

    Finding {
        width: parent.width
        kind: root.told.kind
        text: root.told.text
    }
    Button {
        visible: root.told.action !== ""
        text: root.told.action
        onClicked: root.screen.act(root.told.name)
    }
}

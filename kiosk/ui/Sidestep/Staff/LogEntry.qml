pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// All of one entry of the log.
Sheet {
    id: root

    required property LogScreen screen
    readonly property var entry: root.screen.opened

    title: qsTr("Entry %1").arg(root.entry.number ?? "")
    onClosed: {
        root.open = false;
        root.screen.openEntry(0);
    }

    Body {
        width: parent?.width ?? 0
        text: root.entry.words ?? ""
    }
    Body {
        width: parent?.width ?? 0
        quiet: true
        text: root.entry.when ?? ""
    }
    Repeater {
        model: root.entry.lines ?? []

        Column {
            id: detail

            required property var modelData

            width: parent?.width ?? 0

            Body {
                width: parent.width
                small: true
                quiet: true
                text: detail.modelData.name
            }
            Body {
                width: parent.width
                small: true
                wrapMode: Text.WrapAnywhere
                text: detail.modelData.value
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The views that patients are shown.
Page {
    id: root

    required property MotionScreen screen

    margin: Theme.gap * 3

    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("Turn the figure, then let a view look from there. How far away it stands follows the movement.")
    }
    Repeater {
        model: root.screen.cameras.length

        Column {
            id: view

            required property int index
            readonly property var row: root.screen.cameras[view.index] ?? null

            width: parent?.width ?? 0
            spacing: Theme.gap

            Body {
                width: parent.width
                text: view.row?.text ?? ""
                font.weight: Theme.strong
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Chip {
                    iconName: "eye"
                    text: qsTr("See it")
                    Accessible.name: qsTr("See: %1").arg(view.row?.text ?? "")
                    onClicked: root.screen.lookFrom(view.row.name)
                }
                Chip {
                    iconName: "camera"
                    text: qsTr("Use this view")
                    Accessible.name: qsTr("Use this view: %1").arg(view.row?.text ?? "")
                    onClicked: root.screen.keepView(view.row.name)
                }
                Chip {
                    visible: view.row?.here ?? false
                    iconName: "restore"
                    text: qsTr("As usual")
                    Accessible.name: qsTr("As usual: %1").arg(view.row?.text ?? "")
                    onClicked: root.screen.take("cameras", view.row.name)
                }
            }
        }
    }
}

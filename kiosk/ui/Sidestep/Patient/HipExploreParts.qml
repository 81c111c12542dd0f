pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Every part in words, for who would rather read than touch the picture.
Column {
    id: root

    required property HipScreen screen

    spacing: Theme.gap * 3

    Heading {
        width: parent.width
        text: qsTr("Explore the hip")
    }
    Body {
        width: parent.width
        text: root.screen.live ? qsTr("Drag to turn it. Touch a part to learn its name.") : qsTr("Touch a part to learn its name.")
    }
    Repeater {
        model: root.screen.groups

        Column {
            id: group

            required property var modelData

            width: root.width
            spacing: Theme.gap * 1.5

            Heading {
                width: parent.width
                level: 2
                text: group.modelData.title
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 1.5

                Repeater {
                    model: group.modelData.parts

                    Chip {
                        required property var modelData

                        maximumTextWidth: root.width - Theme.gap * 6
                        text: modelData.text
                        onClicked: root.screen.choose(modelData.id)
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What one can ask about: every part in words, for who would rather read than touch the picture;
// what hurts; how the leg moves.
Column {
    id: root

    required property HipScreen screen

    spacing: Theme.gap * 2.5

    Heading {
        width: parent.width
        text: qsTr("Explore the hip")
    }
    Body {
        width: parent.width
        text: root.screen.live ? qsTr("Drag to turn it. Touch a part to learn its name.") : qsTr("Touch a part to learn its name.")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.25

        Chip {
            maximumTextWidth: root.width - Theme.gap * 10
            iconName: "person"
            text: qsTr("Show me on me")
            checkable: true
            checked: root.screen.onMe
            onClicked: root.screen.setOnMe(!root.screen.onMe)
        }
        Chip {
            maximumTextWidth: root.width - Theme.gap * 10
            iconName: "swap-sides"
            text: root.screen.side === "left" ? qsTr("Show the right hip") : qsTr("Show the left hip")
            onClicked: root.screen.setSide(root.screen.side === "left" ? "right" : "left")
        }
    }
    HipExploreTopics {
        width: parent.width
        screen: root.screen
    }
    Repeater {
        model: root.screen.topic === "parts" ? root.screen.groups : []

        Column {
            id: group

            required property var modelData

            width: root.width
            visible: group.modelData.parts.length > 0
            spacing: Theme.gap * 1.5

            Body {
                width: parent.width
                small: true
                quiet: true
                text: group.modelData.title
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 1.25

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
    Repeater {
        model: root.screen.topic === "hurts" ? root.screen.hurts : []

        ListRow {
            required property var modelData

            width: root.width
            text: modelData.text
            detail: modelData.summary
            onClicked: root.screen.choose(modelData.id)
        }
    }
    Repeater {
        model: root.screen.topic === "move" ? root.screen.moves : []

        ListRow {
            required property var modelData

            width: root.width
            text: modelData.text
            iconName: "play"
            onClicked: root.screen.swing(modelData.id)
        }
    }
}

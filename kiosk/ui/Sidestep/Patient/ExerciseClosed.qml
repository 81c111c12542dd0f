pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// An exercise that today's answers close: why, and what to do instead. Calm, and no dead end.
Page {
    id: root

    required property ExerciseScreen screen

    margin: Theme.gap * 6

    Body {
        width: parent.width
        quiet: true
        text: root.screen.title
    }
    Heading {
        width: parent.width
        text: qsTr("Not for a sore outer hip today")
    }
    Body {
        width: parent.width
        text: qsTr("You told us that your outer hip is sore. This stretch can press on the sore spot and keep it sore. Gentle strength work is a better start.")
    }
    Heading {
        width: parent.width
        level: 2
        text: qsTr("Try one of these instead")
    }
    Repeater {
        model: root.screen.instead

        Card {
            id: card

            required property var modelData

            width: parent?.width ?? 0
            height: Math.max(Theme.mm(24), words.implicitHeight + Theme.gap * 6)
            text: card.modelData.title
            description: card.modelData.text
            onClicked: root.screen.open("exercise", card.modelData.id)

            Item {
                id: picture

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 3
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(26)
                height: Theme.mm(20)

                Image {
                    anchors.fill: parent
                    source: card.modelData.still
                    mipmap: true
                    fillMode: Image.PreserveAspectFit
                    sourceSize.width: 2 * width
                    asynchronous: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: card.modelData.still === ""
                    name: card.modelData.icon
                    color: Theme.action
                    size: parent.height * 0.7
                }
            }
            Column {
                id: words

                anchors.left: picture.right
                anchors.leftMargin: Theme.gap * 3
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.5

                Heading {
                    width: parent.width
                    level: 2
                    text: card.modelData.title
                    Accessible.ignored: true
                }
                Body {
                    width: parent.width
                    small: true
                    quiet: true
                    text: card.modelData.text
                    Accessible.ignored: true
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        Button {
            text: qsTr("See all exercises")
            onClicked: root.screen.open("exercises", "")
        }
        Button {
            kind: "quiet"
            text: qsTr("Change my answers")
            onClicked: root.screen.open("safety", "")
        }
    }
}

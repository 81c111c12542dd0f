pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A new movement: what it shows, and the movement or posture that it begins from.
StaffPage {
    id: root

    required property MotionStartScreen screen
    required property Desk desk

    title: qsTr("A new movement")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Field {
        id: about

        width: parent.width
        label: qsTr("What it shows")
        help: qsTr("For example: standing, the leg lifts to the side and comes down slowly")
        problem: root.screen.problem

        TextField {
            width: about.width
            name: about.label
            text: root.screen.about
            onTextEdited: root.screen.setAbout(text)
        }
    }
    Heading {
        width: parent.width
        text: qsTr("Begin with a body at ease")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.screen.postures

            Button {
                id: posture

                required property var modelData

                iconName: posture.modelData.iconName
                text: posture.modelData.text
                onClicked: root.screen.fromPosture(posture.modelData.posture)
            }
        }
    }
    Heading {
        width: parent.width
        text: qsTr("Or with a movement that is there")
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("A copy goes its own way. A variant follows the other movement in all that you do not change.")
    }
    TextField {
        width: parent.width
        name: qsTr("Search the movements")
        placeholderText: name
        iconName: "search"
        text: root.screen.words
        onTextEdited: root.screen.setWords(text)
    }
    ListView {
        id: list

        width: parent.width
        height: Math.max(Theme.mm(60), root.height * 0.5)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.screen.known
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Movements")

        delegate: Item {
            id: row

            required property var modelData

            width: list.width
            height: Math.max(words.height, buttons.height) + Theme.gap * 3

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.gap * 2
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.5

                Body {
                    width: parent.width
                    text: row.modelData.text
                    font.weight: Theme.strong
                }
                Body {
                    width: parent.width
                    text: row.modelData.wrong ? qsTr("%1 · shows a mistake").arg(row.modelData.line) : row.modelData.line
                    small: true
                    quiet: true
                }
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 2
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                Chip {
                    iconName: "copy"
                    text: qsTr("Copy it")
                    Accessible.name: qsTr("Copy: %1").arg(row.modelData.text)
                    onClicked: root.screen.copyOf(row.modelData.id)
                }
                Chip {
                    iconName: "link"
                    text: qsTr("Vary it")
                    Accessible.name: qsTr("Vary: %1").arg(row.modelData.text)
                    onClicked: root.screen.variantOf(row.modelData.id)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
        }
    }
}

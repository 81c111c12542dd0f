pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Below a field: how hard it reads, words nobody knows, and what is to mend.
Column {
    id: root

    required property var row
    required property EditScreen screen
    readonly property bool graded: root.row.grade.text !== undefined
    readonly property bool any: root.graded || root.row.notes.length > 0 || root.row.spelling.length > 0

    spacing: Theme.gap

    Item {
        width: parent.width
        height: visible ? words.height : 0
        visible: root.graded
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text

        Rectangle {
            id: meter

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(parent.width * 0.25, Theme.body * 5)
            height: Theme.gap
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: parent.width * (root.row.grade.share ?? 0)
                height: parent.height
                radius: height / 2
                color: root.row.grade.kind === "good" ? Theme.good : Theme.caution
            }
            // the most that patients should have to read
            Rectangle {
                x: parent.width / 2
                y: -Theme.gap * 0.5
                width: Theme.stroke
                height: parent.height + Theme.gap
                color: Theme.quiet
            }
        }
        Text {
            id: words

            anchors.left: meter.right
            anchors.leftMargin: Theme.gap * 1.5
            anchors.right: parent.right
            text: root.row.grade.text ?? ""
            font.family: Theme.family
            font.pixelSize: Theme.small
            color: root.row.grade.kind === "good" ? Theme.quiet : Theme.caution
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.row.spelling

        Flow {
            id: misspelled

            required property var modelData

            width: root.width
            spacing: Theme.gap

            Row {
                spacing: Theme.gap
                height: Theme.target

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "spell"
                    color: Theme.caution
                    size: Theme.small * 1.2
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: misspelled.modelData.suggestions.length > 0 ? qsTr("“%1”? Perhaps").arg(misspelled.modelData.word) : qsTr("“%1” is not known.").arg(misspelled.modelData.word)
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    color: Theme.caution
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
            Repeater {
                model: misspelled.modelData.suggestions

                Chip {
                    id: instead

                    required property string modelData

                    text: instead.modelData
                    Accessible.description: qsTr("Write this instead of “%1”").arg(misspelled.modelData.word)
                    onClicked: root.screen.useWord(root.row.key, misspelled.modelData.word, instead.modelData)
                }
            }
            Chip {
                iconName: "check"
                text: qsTr("It is right")
                Accessible.description: qsTr("“%1” is a word we use here").arg(misspelled.modelData.word)
                onClicked: root.screen.allowWord(misspelled.modelData.word)
            }
        }
    }
    Repeater {
        model: root.row.notes

        Finding {
            required property var modelData

            width: root.width
            kind: modelData.kind
            text: modelData.text
        }
    }
}

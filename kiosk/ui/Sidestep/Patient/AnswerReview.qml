pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Every answer that was given: [{id, question, answer}]; a touch goes back to its question.
Column {
    id: root

    property var answers: []

    signal chosen(string question)

    // moves the focus to the list, which brings it into view
    function enter(): void {
        (rows.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: root.answers.length > 0
    spacing: Theme.gap * 1.5

    Heading {
        width: parent.width
        level: 2
        text: qsTr("Your answers")
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("Tap an answer to change it.")
        bottomPadding: Theme.gap
    }
    Repeater {
        id: rows

        model: root.answers

        Card {
            id: row

            required property var modelData

            width: root.width
            height: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap * 3)
            text: qsTr("Change: %1").arg(row.modelData.question)
            description: row.modelData.answer
            onClicked: root.chosen(row.modelData.id)

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 3
                anchors.right: arrow.left
                anchors.rightMargin: Theme.gap * 2
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.5

                Text {
                    width: parent.width
                    text: row.modelData.question
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    color: Theme.quiet
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Text {
                    width: parent.width
                    text: row.modelData.answer
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    font.weight: Theme.strong
                    color: Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 2.5
                anchors.verticalCenter: parent.verticalCenter
                name: "next"
                color: Theme.action
                mirror: LayoutMirroring.enabled
            }
        }
    }
}

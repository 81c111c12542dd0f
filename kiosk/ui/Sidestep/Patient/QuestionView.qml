pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One question and its answers.
FocusScope {
    id: root

    required property QuestionsScreen screen
    required property Kiosk kiosk
    readonly property var question: Object.assign({}, root.screen.question)
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5
    readonly property bool many: root.question.many ?? false
    readonly property bool roomy: Theme.textScale < 1.5 && (root.question.options ?? []).length * Theme.mm(24) < root.height - foot.baseHeight - (root.wide ? 0 : Theme.mm(70))

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        focus: true
        measure: root.wide ? Theme.gap * 250 : Theme.measure * 1.15

        // on a tall screen the question stands a third of the way down
        Item {
            width: parent.width
            height: Math.max(0, (page.height - grid.height) / 3 - page.margin - page.spacing)
        }
        Grid {
            id: grid

            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap * 8
            rowSpacing: Theme.gap * 4

            Column {
                id: head

                width: root.wide ? (grid.width - grid.columnSpacing) * 0.42 : grid.width
                spacing: Theme.gap * 2.5

                ProgressDots {
                    width: parent.width
                    count: root.screen.count
                    index: root.screen.index
                    name: qsTr("Question %1 of %2").arg(index + 1).arg(count)
                }
                Heading {
                    width: parent.width
                    text: root.question.text ?? ""
                    font.pixelSize: Theme.title * (root.roomy ? 1.2 : 1)
                }
                Body {
                    width: parent.width
                    visible: text !== ""
                    quiet: true
                    text: root.question.help ?? ""
                }
            }
            Column {
                id: list

                width: root.wide ? grid.width - grid.columnSpacing - head.width : grid.width
                spacing: Theme.gap * 1.5
                Accessible.role: Accessible.Grouping
                Accessible.name: root.question.text ?? ""

                Repeater {
                    model: root.question.options ?? []

                    Choice {
                        id: choice

                        required property var modelData

                        width: list.width
                        textSize: root.roomy ? Theme.lead : Theme.body
                        many: root.many && choice.modelData.id !== ""
                        text: choice.modelData.label
                        detail: choice.modelData.detail
                        checked: root.screen.chosen.indexOf(choice.modelData.id) >= 0
                        onClicked: root.screen.choose(choice.modelData.id)
                    }
                }
            }
        }
    }
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: grid.height + page.margin + page.bottomRoom > root.height - foot.baseHeight
        more: page.more
        moreText: qsTr("More answers")
        onDown: page.turn()
        ready: root.screen.chosen.length > 0
        hint: root.many ? qsTr("Tap all that fit, or the last line") : qsTr("Tap one answer to go on")
        onBack: root.kiosk.navigator.back()
        onNext: root.screen.next()
    }
}

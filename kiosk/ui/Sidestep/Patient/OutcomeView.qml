pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the answers mean: how soon, what to do, where, why; and the answers, to look at and change.
FocusScope {
    id: root

    required property QuestionsScreen screen
    readonly property var actions: root.screen.actions
    readonly property bool goesOn: root.actions.length > 0 && root.actions[0].kind === "primary"
    readonly property var outcome: root.screen.outcome
    readonly property string level: root.outcome.level ?? "info"
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5
    readonly property real column: grid.width - (root.wide ? grid.columnSpacing : 0)
    readonly property bool urgent: root.level === "emergency" || root.level === "same_day"

    component Passage: Column {
        id: passage

        property string title
        property string text
        property bool large: false

        visible: passage.text !== ""
        spacing: Theme.gap * 0.5

        Text {
            width: parent.width
            text: passage.title
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            text: passage.text
            font.family: Theme.family
            font.pixelSize: passage.large ? Theme.lead : Theme.body
            lineHeight: Theme.lineHeight
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        focus: true
        measure: root.wide ? Theme.gap * 250 : Theme.measure * 1.15
        spacing: Theme.gap * 4

        OutcomeHead {
            width: parent.width
            level: root.level
            title: root.outcome.title ?? ""
        }
        Grid {
            id: grid

            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap * 8
            rowSpacing: Theme.gap * 4

            // where every minute counts, the number comes before the words
            NumberPanel {
                width: root.wide ? root.column * 0.42 : root.column
                visible: root.urgent && kind !== ""
                level: root.level
                kind: root.outcome.numberName ?? ""
                number: root.outcome.number ?? ""
            }
            Column {
                width: root.wide ? root.column * (root.urgent ? 0.58 : 0.56) : root.column
                spacing: Theme.gap * 3

                Passage {
                    width: parent.width
                    title: qsTr("What to do")
                    text: root.outcome.do ?? ""
                    large: true
                }
                Passage {
                    width: parent.width
                    title: qsTr("Where")
                    text: root.outcome.where ?? ""
                    large: root.urgent
                }
                NumberPanel {
                    width: parent.width
                    visible: kind !== "" && !root.urgent
                    level: root.level
                    kind: root.outcome.numberName ?? ""
                    number: root.outcome.number ?? ""
                }
            }
            Column {
                width: root.wide ? root.column * (root.urgent ? 0.42 : 0.44) : root.column
                spacing: Theme.gap * 3

                Passage {
                    width: parent.width
                    title: qsTr("Why")
                    text: root.outcome.why ?? ""
                }
                Column {
                    width: parent.width
                    visible: root.screen.reasons.length > 0
                    spacing: Theme.gap

                    Text {
                        width: parent.width
                        text: qsTr("You told us")
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        font.weight: Theme.strong
                        color: Theme.quiet
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    BulletList {
                        width: parent.width
                        entries: root.screen.reasons
                        plain: true
                    }
                }
                Column {
                    width: parent.width
                    visible: root.screen.notes.length > 0
                    spacing: Theme.gap

                    Text {
                        width: parent.width
                        text: root.level === "info" ? qsTr("Please note") : qsTr("For you today")
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        font.weight: Theme.strong
                        color: Theme.quiet
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    BulletList {
                        width: parent.width
                        entries: root.screen.notes
                        plain: true
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Repeater {
                model: root.actions

                Button {
                    id: way

                    required property var modelData
                    required property int index

                    visible: way.modelData.kind !== "primary"
                    width: Math.min(Math.ceil(implicitWidth) + 1, root.width - Theme.gap * 8)
                    kind: way.modelData.kind
                    iconName: way.modelData.icon
                    iconAfter: way.modelData.icon === "next"
                    text: way.modelData.text
                    onClicked: root.screen.act(way.index)
                }
            }
            Button {
                width: Math.min(Math.ceil(implicitWidth) + 1, root.width - Theme.gap * 8)
                kind: "quiet"
                iconName: "list"
                text: qsTr("Change my answers")
                onClicked: review.enter()
            }
        }
        AnswerReview {
            id: review

            width: parent.width
            answers: root.screen.answers
            onChosen: question => root.screen.change(question)
        }
    }
    // the way on stands where Next stood
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.goesOn
        tall: page.flickable.contentHeight > root.height - foot.baseHeight
        more: page.more
        backShown: false
        nextText: root.goesOn ? root.actions[0].text : ""
        onDown: page.turn()
        onNext: root.screen.act(0)
    }
}

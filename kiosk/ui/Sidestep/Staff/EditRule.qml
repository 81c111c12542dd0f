pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Building a rule from choices, with the sentence it makes above.
Sheet {
    id: root

    required property RuleBuilder rule

    open: root.rule.open
    title: root.rule.asked ? qsTr("When is it asked?") : qsTr("When is it shown?")
    closeText: qsTr("Leave as it was")
    onClosed: root.rule.close()

    Callout {
        width: parent?.width ?? 0
        text: root.rule.sentence
    }
    Finding {
        width: parent?.width ?? 0
        visible: root.rule.deep
        kind: "care"
        text: qsTr("This rule has more levels than can be built here. Close this to keep it, or begin a new one.")
    }
    Button {
        visible: root.rule.deep
        text: qsTr("Begin a new rule")
        onClicked: root.rule.startAfresh()
    }
    Repeater {
        model: root.rule.deep ? [] : root.rule.groups

        Column {
            id: group

            required property var modelData
            required property int index

            width: parent?.width ?? 0
            spacing: Theme.gap * 2

            Heading {
                width: parent.width
                level: 2
                text: group.index === 0 ? qsTr("If") : qsTr("Or if")
            }
            Repeater {
                model: group.modelData

                Column {
                    id: leaf

                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    spacing: Theme.gap

                    Body {
                        width: parent.width
                        visible: leaf.index > 0
                        text: qsTr("and also")
                        quiet: true
                    }
                    Select {
                        width: parent.width
                        name: qsTr("Question")
                        options: root.rule.questions
                        value: leaf.modelData.question
                        onChosen: value => root.rule.setQuestion(group.index, leaf.index, value)
                    }
                    Segment {
                        width: parent.width
                        options: [
                            {
                                value: false,
                                text: qsTr("is answered with one of these")
                            },
                            {
                                value: true,
                                text: qsTr("is not answered with these")
                            }
                        ]
                        value: leaf.modelData.negated
                        onChosen: value => root.rule.negate(group.index, leaf.index, value)
                    }
                    Repeater {
                        model: leaf.modelData.options

                        Choice {
                            required property var modelData

                            width: parent?.width ?? 0
                            many: true
                            implicitHeight: Math.max(Theme.mm(12), Theme.body * 2.2)
                            text: modelData.text
                            checked: modelData.checked
                            onClicked: root.rule.toggle(group.index, leaf.index, modelData.value)
                        }
                    }
                    Button {
                        kind: "quiet"
                        iconName: "trash"
                        text: qsTr("Take this condition away")
                        onClicked: root.rule.removeLeaf(group.index, leaf.index)
                    }
                }
            }
            Button {
                iconName: "plus"
                text: qsTr("And also …")
                onClicked: root.rule.addLeaf(group.index)
            }
        }
    }
    Flow {
        width: parent?.width ?? 0
        visible: !root.rule.deep
        spacing: Theme.gap

        Button {
            iconName: "plus"
            text: root.rule.always ? qsTr("Only if …") : qsTr("Or if …")
            onClicked: root.rule.addGroup()
        }
        Button {
            visible: !root.rule.always
            text: root.rule.asked ? qsTr("Always") : qsTr("In every other case")
            onClicked: root.rule.setAlways()
        }
    }
    Finding {
        width: parent?.width ?? 0
        visible: !root.rule.ready
        kind: "note"
        text: qsTr("Choose at least one answer for each question.")
    }
    Button {
        kind: "primary"
        enabled: root.rule.ready && !root.rule.deep
        text: qsTr("Use this rule")
        onClicked: root.rule.finish()
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Now, or at a time.
Column {
    id: root

    required property PublishScreen screen

    spacing: Theme.gap * 3

    Callout {
        width: parent.width
        visible: root.screen.whyNot !== ""
        kind: "key"
        title: qsTr("You cannot publish")
        text: root.screen.whyNot
    }
    Column {
        width: parent.width
        visible: root.screen.whyNot === ""
        spacing: Theme.gap * 3

        Segment {
            width: parent.width
            options: [
                {
                    "value": false,
                    "text": qsTr("Now"),
                    "iconName": "publish"
                },
                {
                    "value": true,
                    "text": qsTr("At a time"),
                    "iconName": "clock"
                }
            ]
            value: root.screen.later
            onChosen: value => root.screen.setLater(value)
        }
        Column {
            width: parent.width
            visible: root.screen.later
            spacing: Theme.gap * 2

            Flow {
                width: parent.width
                spacing: Theme.gap * 1.5

                Repeater {
                    model: root.screen.times

                    Chip {
                        id: chip

                        required property var modelData

                        checked: chip.modelData.day === root.screen.day && chip.modelData.minutes === root.screen.minutes
                        text: chip.modelData.text
                        onClicked: root.screen.setTime(chip.modelData.day, chip.modelData.minutes)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 3

                Column {
                    width: Math.min(parent.width, Theme.body * 18)
                    spacing: Theme.gap * 0.5

                    Body {
                        small: true
                        quiet: true
                        text: qsTr("Day")
                    }
                    DateField {
                        width: parent.width
                        name: qsTr("Day to publish")
                        value: root.screen.date
                        told: root.screen.dateWords
                        onEdited: day => root.screen.setDate(day)
                    }
                }
                TimeField {
                    name: qsTr("Time to publish")
                    minutes: root.screen.minutes
                    onEdited: minutes => root.screen.setTime(root.screen.day, minutes)
                }
            }
            Heading {
                width: parent.width
                level: 2
                text: root.screen.dueWords
            }
            Finding {
                width: parent.width
                visible: root.screen.dueProblem !== ""
                text: root.screen.dueProblem
            }
            Body {
                width: parent.width
                small: true
                quiet: true
                text: qsTr("This screen must be switched on at that time, or it publishes as soon as it is.")
            }
        }
        Field {
            id: purpose

            width: parent.width
            label: qsTr("What is it for?")
            optional: true
            help: qsTr("A few words for the list of releases. Patients do not see them.")

            TextField {
                width: parent.width
                name: purpose.label
                text: root.screen.note
                onTextEdited: root.screen.setNote(text)
            }
        }
        Button {
            kind: "primary"
            enabled: !root.screen.later || root.screen.dueProblem === ""
            iconName: root.screen.later ? "clock" : "publish"
            text: root.screen.later ? qsTr("Plan it") : qsTr("Publish now")
            onClicked: root.screen.publish()
        }
    }
}

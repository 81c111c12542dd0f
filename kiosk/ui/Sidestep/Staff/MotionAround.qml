pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What rests where, and the things beside the body.
Page {
    id: root

    required property MotionScreen screen

    margin: Theme.gap * 3

    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("What rests stays in its place: the body is moved so that it does not slip.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.screen.contacts.length

            Column {
                id: contact

                required property int index
                readonly property var row: root.screen.contacts[contact.index] ?? null
                readonly property bool held: contact.row?.held ?? false
                property bool open: false

                width: parent?.width ?? 0
                spacing: Theme.gap

                Choice {
                    width: parent.width
                    many: true
                    text: contact.row?.text ?? ""
                    detail: contact.row?.when ?? ""
                    checked: contact.held
                    onClicked: contact.held ? root.screen.take("contacts", contact.row.name) : root.screen.addContact(contact.row.key, contact.row.on)
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gap
                    visible: contact.held && (contact.row?.simple ?? false)

                    Chip {
                        text: contact.open ? qsTr("Done") : qsTr("When")
                        Accessible.name: qsTr("When: %1").arg(contact.row?.text ?? "")
                        onClicked: contact.open = !contact.open
                    }
                    Repeater {
                        model: contact.open ? root.screen.keyframes.length : 0

                        Chip {
                            id: end

                            required property int index

                            text: root.screen.keyframes[end.index]?.atText ?? ""
                            checkable: true
                            checked: contact.row !== null && end.index >= contact.row.first && end.index <= contact.row.last
                            Accessible.name: qsTr("Holds at %1").arg(end.text)
                            onClicked: {
                                const first = contact.row.first;
                                const last = contact.row.last;
                                if (end.index < first)
                                    root.screen.setContactSpan(contact.row.name, end.index, last);
                                else if (end.index > last)
                                    root.screen.setContactSpan(contact.row.name, first, end.index);
                                else if (end.index - first < last - end.index)
                                    root.screen.setContactSpan(contact.row.name, end.index === first ? first + 1 : end.index, last);
                                else
                                    root.screen.setContactSpan(contact.row.name, first, end.index === last ? last - 1 : end.index);
                            }
                        }
                    }
                }
            }
        }
    }
    Heading {
        width: parent.width
        text: qsTr("Things beside the body")
    }
    Repeater {
        model: root.screen.things.length

        Column {
            id: thing

            required property int index
            readonly property var row: root.screen.things[thing.index] ?? null

            width: parent?.width ?? 0
            spacing: Theme.gap

            Row {
                spacing: Theme.gap * 2

                Body {
                    anchors.verticalCenter: parent.verticalCenter
                    text: thing.row?.text ?? ""
                    font.weight: Theme.strong
                }
                Chip {
                    iconName: "trash"
                    text: qsTr("Take away")
                    Accessible.name: qsTr("Take away: %1").arg(thing.row?.text ?? "")
                    onClicked: root.screen.take("props", thing.row.name)
                }
            }
            Number {
                subject: thing.row?.text ?? ""
                visible: thing.row?.placed ?? false
                label: qsTr("to the left")
                unit: qsTr("cm")
                value: Math.round((thing.row?.x ?? 0) * 100)
                onGiven: value => root.screen.setThing(thing.row.name, "x", value / 100)
            }
            Number {
                subject: thing.row?.text ?? ""
                visible: thing.row?.placed ?? false
                label: qsTr("to the front")
                unit: qsTr("cm")
                value: Math.round((thing.row?.z ?? 0) * 100)
                onGiven: value => root.screen.setThing(thing.row.name, "z", value / 100)
            }
            Number {
                subject: thing.row?.text ?? ""
                visible: thing.row?.tall ?? false
                label: qsTr("high")
                unit: qsTr("cm")
                value: Math.round((thing.row?.height ?? 0) * 100)
                onGiven: value => root.screen.setThing(thing.row.name, "height", value / 100)
            }
            Number {
                subject: thing.row?.text ?? ""
                visible: thing.row?.placed ?? false
                label: qsTr("turned")
                unit: "°"
                step: 5
                value: thing.row?.yaw ?? 0
                onGiven: value => root.screen.setThing(thing.row.name, "yaw", value)
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: thing.row?.worn ?? false

                Repeater {
                    model: [
                        {
                            value: "none",
                            text: qsTr("Loose")
                        },
                        {
                            value: "light",
                            text: qsTr("A little tight")
                        },
                        {
                            value: "firm",
                            text: qsTr("Tight")
                        }
                    ]

                    Chip {
                        id: tight

                        required property var modelData

                        text: tight.modelData.text
                        checkable: true
                        checked: thing.row?.tight === tight.modelData.value
                        Accessible.role: Accessible.RadioButton
                        onClicked: root.screen.setTight(thing.row.name, tight.modelData.value)
                    }
                }
            }
        }
    }
    component Number: Row {
        id: number

        property string subject
        property string label
        property alias value: field.value
        property alias step: field.step
        property alias unit: field.unit

        signal given(real value)

        spacing: Theme.gap

        MotionNumber {
            id: field

            name: qsTr("%1: %2").arg(number.subject).arg(number.label)
            onGiven: value => number.given(value)
        }
        Body {
            anchors.verticalCenter: parent.verticalCenter
            text: number.label
            small: true
            quiet: true
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.screen.thingChoices

            Chip {
                id: kind

                required property var modelData

                iconName: "plus"
                text: kind.modelData.text
                Accessible.name: qsTr("Add: %1").arg(kind.text)
                onClicked: root.screen.addThing(kind.modelData.value)
            }
        }
    }
}

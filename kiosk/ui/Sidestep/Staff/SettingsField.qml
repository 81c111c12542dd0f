pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One setting: its name, what it does, the control for its kind, and the way back to what is usual.
Field {
    id: root

    required property SettingsScreen screen
    // as SettingsScreen.fields gives it
    property var field: ({})
    readonly property string kind: root.field.kind ?? ""
    readonly property bool isText: root.kind === "text" || root.kind === "phone" || root.kind === "path"

    label: root.field.label ?? ""
    help: root.field.help ?? ""
    problem: root.field.problem ?? ""

    Column {
        width: parent.width
        spacing: Theme.gap * 1.5

        Loader {
            width: parent.width
            sourceComponent: root.isText ? words : root.kind === "switch" ? onOff : root.kind === "number" ? number : root.kind === "choice" ? choices : root.kind === "languages" ? languages : root.kind === "days" ? days : root.kind === "time" ? time : root.kind === "printer" ? printers : null
        }
        Button {
            visible: root.field.isUsual === false
            kind: "quiet"
            textSize: Theme.small
            iconName: "undo"
            text: qsTr("Back to what is usual: %1").arg(root.field.usual ?? "")
            onClicked: root.screen.setBack(root.field.key)
        }
    }

    Component {
        id: words

        TextField {
            name: root.label
            font.pixelSize: Theme.body
            text: root.field.value ?? ""
            maximumLength: root.kind === "phone" ? 40 : root.kind === "path" ? 240 : 80
            inputMethodHints: Qt.ImhNoPredictiveText
            onTextEdited: root.screen.set(root.field.key, text)
        }
    }
    Component {
        id: onOff

        Segment {
            options: [
                {
                    value: true,
                    text: qsTr("On")
                },
                {
                    value: false,
                    text: qsTr("Off")
                }
            ]
            value: root.field.value
            Accessible.name: root.label
            onChosen: value => root.screen.set(root.field.key, value)
        }
    }
    Component {
        id: number

        Stepper {
            name: root.label
            value: root.field.value ?? root.field.from ?? 0
            from: root.field.from ?? 0
            to: root.field.to ?? 0
            step: root.field.step ?? 1
            unit: root.field.unit ?? ""
            onEdited: value => root.screen.set(root.field.key, value)
        }
    }
    Component {
        id: choices

        Column {
            id: list

            spacing: Theme.gap * 1.5

            Repeater {
                model: root.field.options

                Choice {
                    id: option

                    required property var modelData

                    width: list.width
                    text: option.modelData.text
                    detail: option.modelData.detail
                    checked: option.modelData.value === root.field.value
                    onClicked: root.screen.set(root.field.key, option.modelData.value)
                }
            }
        }
    }
    Component {
        id: languages

        Column {
            id: tongues

            spacing: Theme.gap * 1.5

            Repeater {
                model: root.field.options

                Choice {
                    id: tongue

                    required property var modelData

                    width: tongues.width
                    many: true
                    text: tongue.modelData.text
                    checked: (root.field.value ?? []).includes(tongue.modelData.value)
                    onClicked: root.screen.toggle(root.field.key, tongue.modelData.value)
                }
            }
            Body {
                width: parent.width
                topPadding: Theme.gap * 2
                visible: first.visible
                text: qsTr("The screen begins in")
            }
            Segment {
                id: first

                width: parent.width
                visible: (root.field.value ?? []).length > 1
                options: (root.field.options ?? []).filter(option => (root.field.value ?? []).includes(option.value))
                value: (root.field.value ?? [])[0]
                onChosen: value => root.screen.putFirst(root.field.key, value)
            }
        }
    }
    Component {
        id: days

        Flow {
            id: week

            spacing: Theme.gap * 1.5

            Repeater {
                model: root.field.options

                Chip {
                    id: day

                    required property var modelData

                    text: day.modelData.text
                    checked: (root.field.value ?? []).includes(day.modelData.value)
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: day.checked
                    onClicked: root.screen.toggle(root.field.key, day.modelData.value)
                }
            }
        }
    }
    Component {
        id: time

        TimeField {
            name: root.label
            minutes: root.field.minutes ?? 0
            onEdited: minutes => root.screen.setTime(root.field.key, minutes)
        }
    }
    Component {
        id: printers

        Column {
            id: machines

            spacing: Theme.gap * 1.5

            Repeater {
                model: root.field.options

                Choice {
                    id: machine

                    required property var modelData

                    width: machines.width
                    text: machine.modelData.text
                    checked: machine.modelData.value === root.field.value
                    onClicked: root.screen.set(root.field.key, machine.modelData.value)
                }
            }
            Button {
                iconName: "search"
                text: qsTr("Look for printers")
                onClicked: root.screen.lookForPrinters()
            }
        }
    }
}

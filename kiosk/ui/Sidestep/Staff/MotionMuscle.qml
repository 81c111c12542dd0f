pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How hard the gluteus medius works on the working side, phase by phase, and who measured it.
Page {
    id: root

    required property MotionScreen screen
    property string phase: "hold"
    readonly property var row: root.screen.work.find(one => one.phase === root.phase) ?? null

    margin: Theme.gap * 3

    Flow {
        width: parent.width
        spacing: Theme.gap
        Accessible.role: Accessible.Grouping

        Repeater {
            model: root.screen.phaseChoices

            Chip {
                id: phase

                required property var modelData

                text: phase.modelData.text
                checkable: true
                checked: phase.modelData.value === root.phase
                Accessible.role: Accessible.RadioButton
                onClicked: root.phase = phase.modelData.value
            }
        }
    }
    Repeater {
        model: root.screen.muscleParts

        Field {
            id: part

            required property var modelData

            width: parent?.width ?? 0
            label: part.modelData.text

            Flow {
                width: part.width
                spacing: Theme.gap
                Accessible.role: Accessible.Grouping

                Repeater {
                    model: root.screen.levels

                    Chip {
                        id: level

                        required property var modelData

                        text: level.modelData.text
                        checkable: true
                        checked: root.row !== null && root.row[part.modelData.value] === level.modelData.value
                        Accessible.role: Accessible.RadioButton
                        Accessible.name: qsTr("%1: %2").arg(part.label).arg(level.text)
                        onClicked: root.screen.setWork(root.phase, part.modelData.value, level.modelData.value)
                    }
                }
            }
        }
    }
    Field {
        id: study

        width: parent.width
        label: qsTr("The study it comes from")
        help: qsTr("The list of sources holds all studies.")

        Select {
            width: study.width
            name: study.label
            options: root.screen.sources
            value: root.screen.source
            onChosen: key => root.screen.setSource(key)
        }
    }
}

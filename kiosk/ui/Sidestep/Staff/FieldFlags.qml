pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Answers that close single exercises: each with its rule in a sentence.
FieldBase {
    id: root

    readonly property var names: ["outer_hip_pain", "hip_replacement", "floor", "balance"]

    Column {
        width: root.width
        spacing: Theme.gap * 2

        FieldLabel {
            width: parent.width
            row: Object.assign({}, root.row, {
                optional: false
            })
        }
        Repeater {
            model: root.row.flags

            Column {
                id: flag

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.gap

                Heading {
                    width: parent.width
                    level: 2
                    text: flag.modelData.text
                }
                Body {
                    width: parent.width
                    text: flag.modelData.sentence
                }
                Button {
                    iconName: "edit"
                    text: qsTr("Change when")
                    Accessible.name: qsTr("%1: change").arg(flag.modelData.text)
                    onClicked: root.screen.buildFlag(flag.modelData.name)
                }
            }
        }
    }
}

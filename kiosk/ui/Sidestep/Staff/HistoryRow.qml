pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// One revision in the line of time: who saved it, why, and what became of it.
T.AbstractButton {
    id: root

    required property var revision
    property bool marked: false

    implicitHeight: words.height + Theme.gap * 4
    focusPolicy: Qt.NoFocus
    text: root.revision.title
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.revision.title, root.revision.line, root.revision.badge.text ?? "", root.revision.note, ...root.revision.steps.map(step => step.text + " " + step.comment), root.revision.releases].filter(part => part !== "").join(". ")
    Accessible.selected: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius * 0.6
        color: root.checked || root.down ? Theme.tint : root.hovered ? Theme.surface : "transparent"

        FocusRing {
            anchors.margins: Theme.ring
            visible: root.activeFocus && root.marked
        }
    }
    contentItem: Item {
        // the line of time, with a dot for this revision
        Rectangle {
            x: Theme.gap * 2.5 - width / 2
            width: Theme.stroke
            height: parent.height + 1
            color: Theme.edge
        }
        Rectangle {
            x: Theme.gap * 2.5 - width / 2
            y: Theme.gap * 2 + Theme.body * 0.3
            width: Theme.gap * 2
            height: width
            radius: width / 2
            color: root.checked ? Theme.action : Theme.paper
            border.width: Theme.ring * 0.75
            border.color: Theme.action
        }
        Column {
            id: words

            x: Theme.gap * 6
            y: Theme.gap * 2
            width: parent.width - Theme.gap * 8
            spacing: Theme.gap * 0.75

            Flow {
                width: parent.width
                spacing: Theme.gap * 1.5

                Text {
                    text: root.revision.title
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    font.weight: Theme.strong
                    color: root.checked ? Theme.tintInk : Theme.ink
                    Accessible.ignored: true
                }
                Badge {
                    visible: root.revision.badge.text !== undefined
                    text: root.revision.badge.text ?? ""
                    iconName: root.revision.badge.iconName ?? ""
                    kind: root.revision.badge.kind ?? "note"
                }
            }
            Body {
                width: parent.width
                text: root.revision.line
                small: true
                quiet: true
                Accessible.ignored: true
            }
            Body {
                width: parent.width
                visible: text !== ""
                text: root.revision.note
                small: true
                Accessible.ignored: true
            }
            Repeater {
                model: root.revision.steps

                Finding {
                    required property var modelData

                    width: parent?.width ?? 0
                    kind: modelData.kind
                    text: modelData.comment === "" ? modelData.text : modelData.text + "\n" + modelData.comment
                    Accessible.ignored: true
                }
            }
            Finding {
                width: parent.width
                visible: text !== ""
                kind: "good"
                text: root.revision.releases
                Accessible.ignored: true
            }
        }
    }
}

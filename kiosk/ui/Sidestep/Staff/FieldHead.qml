pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// An entry of fields: a card that tells it in short, and opens.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        T.AbstractButton {
            id: card

            width: parent.width
            focus: true
            implicitHeight: Math.max(Theme.mm(12), words.implicitHeight + Theme.gap * 3)
            focusPolicy: Qt.StrongFocus
            text: qsTr("%1: %2").arg(root.row.label).arg(root.row.value)
            Accessible.role: Accessible.Button
            Accessible.name: card.text
            Accessible.description: root.row.open ? qsTr("Open") : qsTr("Closed")
            Keys.onReturnPressed: card.clicked()
            Keys.onEnterPressed: card.clicked()
            onClicked: root.screen.toggleOpen(root.row.key)

            background: Rectangle {
                radius: Theme.radius * 0.6
                color: card.down || root.row.open ? Theme.tint : Theme.surface
                border.width: Theme.stroke
                border.color: root.row.open ? Theme.action : Theme.line

                FocusRing {
                    visible: card.visualFocus
                }
            }
            contentItem: Item {
                Icon {
                    id: arrow

                    x: Theme.gap * 2
                    y: words.y + Theme.gap * 0.5
                    name: root.row.open ? "up" : "down"
                    color: Theme.action
                    size: Theme.small * 1.2
                }
                Column {
                    id: words

                    anchors.left: arrow.right
                    anchors.leftMargin: Theme.gap * 1.5
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 2
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap * 0.5

                    Text {
                        width: parent.width
                        text: root.row.label
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        color: Theme.quiet
                        Accessible.ignored: true
                    }
                    Text {
                        width: parent.width
                        text: root.row.value !== "" ? root.row.value : qsTr("Not written yet")
                        font.family: Theme.family
                        font.pixelSize: Theme.body
                        font.weight: Theme.strong
                        color: root.row.value !== "" ? Theme.ink : Theme.quiet
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Repeater {
                        model: root.row.lines

                        Text {
                            required property string modelData

                            width: words.width
                            text: "•  " + modelData
                            font.family: Theme.family
                            font.pixelSize: Theme.small
                            color: Theme.ink
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }
                    Text {
                        width: parent.width
                        visible: text !== ""
                        text: root.row.rule
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        color: Theme.action
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
        EntryTools {
            width: parent.width
            visible: root.row.open && !root.row.fixed
            row: root.row
            screen: root.screen
        }
    }
}

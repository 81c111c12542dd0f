pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// An item in one language: where it stands, who saved it last, what patients see.
Rectangle {
    id: root

    required property var tongue

    signal asked(string todo)
    signal historyAsked

    implicitHeight: column.height + Theme.gap * 5
    radius: Theme.radius * 0.6
    color: Theme.surface
    border.width: Theme.stroke
    border.color: root.tongue.stale ? Theme.caution : Theme.line

    Column {
        id: column

        x: Theme.gap * 3
        y: Theme.gap * 2.5
        width: parent.width - Theme.gap * 6
        spacing: Theme.gap * 1.5

        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Text {
                visible: text !== ""
                height: Math.max(implicitHeight, badge.height)
                verticalAlignment: Text.AlignVCenter
                text: root.tongue.name
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Theme.strong
                color: Theme.ink
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Badge {
                id: badge

                text: root.tongue.badge.text
                iconName: root.tongue.badge.iconName
                kind: root.tongue.badge.kind
            }
        }
        Body {
            width: parent.width
            visible: text !== ""
            text: root.tongue.title
        }
        Column {
            width: parent.width
            visible: root.tongue.lines.length > 0

            Repeater {
                model: root.tongue.lines

                Body {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    small: true
                    quiet: true
                }
            }
        }
        Finding {
            width: parent.width
            visible: root.tongue.others !== ""
            kind: "care"
            text: root.tongue.others
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 1.5

            Repeater {
                model: root.tongue.actions

                Button {
                    id: deed

                    required property var modelData

                    textSize: Theme.small
                    iconName: deed.modelData.iconName
                    text: deed.modelData.text
                    Accessible.description: root.tongue.name
                    onClicked: root.asked(deed.modelData.todo)
                }
            }
            Button {
                visible: root.tongue.badge.iconName !== "minus"
                kind: "quiet"
                textSize: Theme.small
                iconName: "history"
                text: qsTr("History")
                Accessible.description: root.tongue.name
                onClicked: root.historyAsked()
            }
        }
    }
}

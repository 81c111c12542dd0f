pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The three things to ask about, as tabs.
Flow {
    id: root

    required property HipScreen screen
    readonly property var topics: [
        {
            value: "parts",
            text: qsTr("Parts")
        },
        {
            value: "hurts",
            text: qsTr("When it hurts")
        },
        {
            value: "move",
            text: qsTr("Move the leg")
        }
    ].filter(topic => topic.value !== "hurts" || root.screen.hurts.length > 0)

    spacing: Theme.gap * 2
    Accessible.role: Accessible.PageTabList

    Repeater {
        model: root.topics

        T.AbstractButton {
            id: tab

            required property var modelData

            text: tab.modelData.text
            checked: tab.modelData.value === root.screen.topic
            implicitWidth: Math.max(Theme.target, label.implicitWidth)
            implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap)
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.PageTab
            Accessible.name: tab.text
            Accessible.selected: tab.checked
            Keys.onReturnPressed: tab.clicked()
            Keys.onEnterPressed: tab.clicked()
            onClicked: root.screen.setTopic(tab.modelData.value)

            background: Item {
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: tab.checked ? Theme.ring : Theme.stroke
                    color: tab.checked ? Theme.action : Theme.line
                }
                FocusRing {
                    visible: tab.visualFocus
                }
            }
            contentItem: Text {
                id: label

                text: tab.text
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: tab.checked ? Theme.heavy : Theme.strong
                color: tab.checked ? Theme.action : Theme.ink
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// One step: its number and name; opened, its words and a short cue to remember.
T.AbstractButton {
    id: root

    property int number: 1
    property string words
    readonly property string thought: root.cue === "" ? "" : root.open ? qsTr("Think: %1").arg(root.cue) : root.cue
    property string cue
    property bool current: false
    property bool open: false
    property bool small: false
    property bool brief: false // only the name
    readonly property real inset: badge.width + Theme.gap * 4 // where its words begin

    implicitHeight: Math.max(Theme.mm(13), column.height + Theme.gap * 3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Step %1: %2").arg(root.number).arg(root.text)
    Accessible.description: (root.words + " " + root.thought).trim()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.current || root.down ? Theme.tint : "transparent"
        border.width: root.current && Theme.schemeName === "contrast" ? Theme.stroke : 0
        border.color: Theme.action

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: badge

            x: root.mirrored ? parent.width - width - Theme.gap * 2 : Theme.gap * 2
            y: Theme.gap * 1.5
            width: Theme.body * 1.6
            height: width
            radius: width / 2
            color: root.current ? Theme.action : "transparent"
            border.width: Theme.stroke
            border.color: root.current ? Theme.action : Theme.edge

            Text {
                anchors.centerIn: parent
                text: root.number
                font.family: Theme.family
                font.pixelSize: Theme.small
                font.weight: Theme.heavy
                color: root.current ? Theme.actionInk : Theme.quiet
                Accessible.ignored: true
            }
        }
        Column {
            id: column

            x: root.mirrored ? Theme.gap * 2 : root.inset
            y: Theme.gap * 1.5
            width: parent.width - badge.width - Theme.gap * 6
            spacing: Theme.gap

            Text {
                width: parent.width
                height: Math.max(implicitHeight, badge.height)
                text: root.text
                font.family: Theme.family
                font.pixelSize: root.open ? Theme.lead : Theme.body
                font.weight: Theme.strong
                color: root.current ? Theme.tintInk : Theme.ink
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.open
                text: root.words
                font.family: Theme.family
                font.pixelSize: root.small ? Theme.body : Theme.lead
                lineHeight: Theme.lineHeight
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.cue !== "" && !root.brief
                text: root.thought
                font.family: Theme.family
                font.pixelSize: root.open ? Theme.body : Theme.small
                font.weight: root.open ? Theme.strong : Theme.regular
                color: root.open ? Theme.tintInk : Theme.quiet
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}

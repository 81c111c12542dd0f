import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// One answer of a quiz. Touched, it opens and says in words what is right about it or not; an
// answer that was tried before keeps its word. Colour and mark only go along.
T.AbstractButton {
    id: root

    property string verdict
    property string why
    property string also
    property bool good: false
    property bool open: false
    property bool tried: root.open
    property real textSize: Theme.body
    readonly property color mark: !root.tried ? Theme.edge : root.good ? Theme.good : Theme.caution
    readonly property string said: root.open ? [root.verdict + ".", root.why, root.also].filter(text => text !== "").join(" ") : root.tried ? root.verdict : ""

    checkable: false
    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap * 4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.said
    Accessible.checkable: true
    Accessible.checked: root.open
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.tint : Theme.surface
        border.width: root.open || root.down ? Theme.ring : Theme.stroke
        border.color: root.down && !root.tried ? Theme.action : root.open ? root.mark : Theme.edge

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: sign

            x: root.mirrored ? parent.width - width - Theme.gap * 3 : Theme.gap * 3
            y: root.open ? words.y + (label.height > height * 2 ? 0 : (label.height - height) / 2) : (parent.height - height) / 2
            width: root.textSize * 1.2
            height: width
            radius: width / 2
            color: root.tried && root.good ? root.mark : "transparent"
            border.width: Theme.ring * 0.75
            border.color: root.mark

            Icon {
                anchors.centerIn: parent
                visible: root.tried
                name: root.good ? "check" : "more"
                color: root.good ? Theme.paper : root.mark
                size: parent.width * 0.8
            }
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? Theme.gap * 3 : sign.width + Theme.gap * 6
            width: parent.width - sign.width - Theme.gap * 9
            spacing: Theme.gap * 0.5

            Text {
                id: label

                width: parent.width
                text: root.text
                font.family: Theme.family
                font.pixelSize: root.textSize
                font.weight: root.open ? Theme.strong : Theme.regular
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                topPadding: root.open ? Theme.gap : 0
                visible: root.tried
                text: root.verdict
                font.family: Theme.family
                font.pixelSize: root.open ? Theme.body : Theme.small
                font.weight: Theme.strong
                color: root.mark
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.open
                text: root.why
                font.family: Theme.family
                font.pixelSize: Theme.body
                lineHeight: Theme.lineHeight
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: root.open && root.also !== ""
                text: root.also
                font.family: Theme.family
                font.pixelSize: Theme.body
                lineHeight: Theme.lineHeight
                color: Theme.quiet
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}

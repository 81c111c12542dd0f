import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// The button. `kind`: "primary" (one a screen), "secondary", "quiet", "stop".
T.Button {
    id: root

    property string kind: "secondary"
    property string iconName
    property bool iconAfter: false
    // its words at the start of a wide button, as in a menu, not in its middle
    property bool leading: false
    property bool large: root.kind === "primary"
    property real textSize: root.large ? Theme.lead : Theme.body

    readonly property color fill: root.kind === "primary" ? Theme.action : root.kind === "stop" ? Theme.stop : root.kind === "quiet" ? "transparent" : root.checked ? Theme.tint : Theme.surface
    readonly property color mark: root.kind === "primary" ? Theme.actionInk : root.kind === "stop" ? Theme.stopInk : root.checked ? Theme.tintInk : Theme.action

    implicitWidth: Math.max(root.large ? Theme.mainTarget * 2 : Theme.target, Math.ceil(label.implicitWidth) + picture.width + row.spacing + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.large ? Theme.mainTarget : Theme.mm(12), label.height + root.topPadding + root.bottomPadding)
    leftPadding: Theme.gap * (root.kind === "quiet" ? 1.5 : 3)
    rightPadding: root.leftPadding
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        border.width: root.kind === "secondary" ? Theme.stroke : 0
        border.color: root.checked ? Theme.action : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.mark
            opacity: root.down ? 0.16 : root.hovered ? 0.06 : 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: root.leading ? (root.mirrored ? parent.width - width : 0) : (parent.width - width) / 2
            spacing: root.iconName ? Theme.gap * 1.5 : 0
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                width: visible ? size : 0
                name: root.iconName
                color: root.mark
                size: root.textSize * 1.2
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(label.implicitWidth), Math.max(1, root.availableWidth - picture.width - row.spacing))
                text: root.text
                font.family: Theme.family
                font.pixelSize: root.textSize
                font.weight: Theme.strong
                color: root.mark
                wrapMode: Text.Wrap
                horizontalAlignment: root.iconName ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}

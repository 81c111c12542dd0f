pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Sidestep.Controls
import Sidestep.Theme

// Says what the figure shows when it is not the exercise itself: by word, icon and frame.
Item {
    id: root

    property string kind: "wrong"
    property string title
    readonly property real headroom: badge.height + Theme.gap * 2
    readonly property color mark: root.kind === "wrong" ? Theme.stop : root.kind === "right" ? Theme.good : Theme.action

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.mark
            strokeWidth: Theme.ring
            strokeStyle: root.kind === "wrong" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [4, 3]

            PathRectangle {
                x: Theme.ring / 2
                y: Theme.ring / 2
                width: Math.max(1, root.width - Theme.ring)
                height: Math.max(1, root.height - Theme.ring)
                radius: Theme.radius
            }
        }
    }
    Rectangle {
        id: badge

        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 1.5
        anchors.horizontalCenter: parent.horizontalCenter
        width: row.width + Theme.gap * 5
        height: row.height + Theme.gap * 2
        radius: Theme.radius
        color: Theme.paper

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap * 1.5

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.kind === "wrong" ? "close" : root.kind === "right" ? "check" : "exercise"
                color: root.mark
                size: Theme.body * 1.2
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - Theme.gap * 16)
                text: root.kind === "wrong" ? qsTr("Not like this: %1").arg(root.title) : root.kind === "right" ? qsTr("Like this") : root.title
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Theme.strong
                color: root.mark
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Sidestep.Theme

// The arc of one angle round its joint, from limit to limit, with the handle to pull.
Item {
    id: root

    // {points, x, y, centreX, centreY, lowX, lowY, highX, highY, edge}
    property var arc: null
    property bool active: false
    property bool held: false
    property string lowText
    property string highText
    property string text
    readonly property color mark: root.active ? Theme.action : Theme.edge

    visible: root.arc !== null
    opacity: root.active ? 1 : 0.6

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.surface
            strokeWidth: (root.active ? Theme.ring * 1.4 : Theme.ring * 0.75) + Theme.stroke * 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.arc?.points ?? []
            }
        }
        ShapePath {
            strokeColor: root.mark
            strokeWidth: root.active ? Theme.ring * 1.4 : Theme.ring * 0.75
            strokeStyle: root.arc?.edge ? ShapePath.DashLine : ShapePath.SolidLine
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.arc?.points ?? []
            }
        }
    }
    // how far the joint goes
    component End: Rectangle {
        id: end

        property real atX
        property real atY
        property string text

        x: end.atX - width / 2
        y: end.atY - height / 2
        width: label.implicitWidth + Theme.gap * 1.5
        height: label.implicitHeight + Theme.gap * 0.5
        radius: height / 2
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.edge
        // not under the handle's own number
        visible: root.active && Math.hypot(end.atX - (root.arc?.x ?? 0), end.atY - (root.arc?.y ?? 0)) > Theme.mm(11)

        Text {
            id: label

            anchors.centerIn: parent
            text: end.text
            font.family: Theme.family
            font.pixelSize: Math.min(Theme.small * 0.9, Theme.dp * 34)
            color: Theme.quiet
        }
    }
    End {
        atX: root.arc?.lowX ?? 0
        atY: root.arc?.lowY ?? 0
        text: root.lowText
    }
    End {
        atX: root.arc?.highX ?? 0
        atY: root.arc?.highY ?? 0
        text: root.highText
    }
    Rectangle {
        id: handle

        x: (root.arc?.x ?? 0) - width / 2
        y: (root.arc?.y ?? 0) - height / 2
        width: Theme.mm(root.active ? 7 : 5)
        height: width
        radius: width / 2
        color: root.active ? Theme.action : Theme.surface
        border.width: Theme.ring * 0.75
        border.color: root.active ? Theme.surface : Theme.edge
        opacity: root.arc?.edge && !root.held ? 0.45 : 1
    }
    Rectangle {
        visible: root.active && root.text !== ""
        // away from the joint, so that it lies beside the limb
        x: (root.arc?.x ?? 0) < (root.arc?.centreX ?? 0) ? handle.x - width - Theme.gap : handle.x + handle.width + Theme.gap
        y: handle.y + (handle.height - height) / 2
        width: value.implicitWidth + Theme.gap * 2
        height: value.implicitHeight + Theme.gap
        radius: Theme.radius * 0.5
        color: Theme.action

        Text {
            id: value

            anchors.centerIn: parent
            text: root.text
            font.family: Theme.family
            font.pixelSize: Math.min(Theme.body, Theme.dp * 44)
            font.weight: Theme.heavy
            color: Theme.actionInk
        }
    }
}

import QtQuick
import QtQuick.Shapes
import Sidestep.Theme

// A frame around what hurts more (broken) or is kinder (whole); the chips above say it in words.
Shape {
    id: root

    property bool good: false

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.good ? Theme.good : Theme.stop
        strokeWidth: Theme.ring
        strokeStyle: root.good ? ShapePath.SolidLine : ShapePath.DashLine
        dashPattern: [4, 3]

        PathRectangle {
            x: Theme.ring
            y: Theme.ring
            width: Math.max(1, root.width - Theme.ring * 2)
            height: Math.max(1, root.height - Theme.ring * 2)
            radius: Theme.radius
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Sidestep.Theme

// A seesaw laid over the hip: its middle on the ball of the hip, the weight on one arm, the muscle
// on the other. Arms and arrows are as long as `places` says; numbers lead to the words below.
Item {
    id: root

    required property var places
    property bool stick: false
    // 1: the muscle pulls as it must; 0: it has let go
    property real effort: 1
    readonly property var pulled: root.stick ? root.places.relief : root.places.pull

    component Arrow: Shape {
        id: arrow

        property point from
        property point to
        property color color
        property real weight: Theme.gap * 1.5
        readonly property real run: Math.max(1e-3, Math.hypot(arrow.to.x - arrow.from.x, arrow.to.y - arrow.from.y))
        readonly property real head: Math.min(arrow.weight * 2.6, arrow.run)
        readonly property point along: Qt.point((arrow.to.x - arrow.from.x) / arrow.run, (arrow.to.y - arrow.from.y) / arrow.run)
        readonly property point neck: Qt.point(arrow.to.x - arrow.along.x * arrow.head, arrow.to.y - arrow.along.y * arrow.head)
        readonly property real wing: arrow.head * 0.55

        preferredRendererType: Shape.CurveRenderer

        // a light edge, so that it stands out from bone and muscle
        ShapePath {
            fillColor: Theme.stage
            strokeColor: Theme.stage
            strokeWidth: Theme.ring * 1.4
            joinStyle: ShapePath.RoundJoin
            startX: arrow.to.x
            startY: arrow.to.y

            PathLine {
                x: arrow.neck.x - arrow.along.y * arrow.wing
                y: arrow.neck.y + arrow.along.x * arrow.wing
            }
            PathLine {
                x: arrow.neck.x + arrow.along.y * arrow.wing
                y: arrow.neck.y - arrow.along.x * arrow.wing
            }
            PathLine {
                x: arrow.to.x
                y: arrow.to.y
            }
        }
        ShapePath {
            strokeColor: Theme.stage
            strokeWidth: arrow.weight + Theme.ring * 1.4
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: arrow.from.x
            startY: arrow.from.y

            PathLine {
                x: arrow.neck.x
                y: arrow.neck.y
            }
        }
        ShapePath {
            strokeColor: arrow.color
            strokeWidth: arrow.weight
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: arrow.from.x
            startY: arrow.from.y

            PathLine {
                x: arrow.neck.x
                y: arrow.neck.y
            }
        }
        ShapePath {
            fillColor: arrow.color
            strokeColor: "transparent"
            startX: arrow.to.x
            startY: arrow.to.y

            PathLine {
                x: arrow.neck.x - arrow.along.y * arrow.wing
                y: arrow.neck.y + arrow.along.x * arrow.wing
            }
            PathLine {
                x: arrow.neck.x + arrow.along.y * arrow.wing
                y: arrow.neck.y - arrow.along.x * arrow.wing
            }
            PathLine {
                x: arrow.to.x
                y: arrow.to.y
            }
        }
    }
    component Beam: Shape {
        id: beam

        property point to

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.stage
            strokeWidth: Theme.gap + Theme.ring
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: root.places.pivot.x
            startY: root.places.pivot.y

            PathLine {
                x: beam.to.x
                y: beam.to.y
            }
        }
        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: Theme.gap
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: root.places.pivot.x
            startY: root.places.pivot.y

            PathLine {
                x: beam.to.x
                y: beam.to.y
            }
        }
    }

    visible: root.places.pivot !== undefined

    Beam {
        to: Qt.point(root.places.middle.x, root.places.middle.y)
    }
    Beam {
        to: Qt.point(root.places.foot.x, root.places.foot.y)
    }
    Arrow {
        id: weight

        from: Qt.point(root.places.middle.x, root.places.middle.y)
        to: Qt.point(root.places.weight.x, root.places.weight.y)
        color: Theme.ink
    }
    Arrow {
        id: muscle

        property real reach: root.effort

        from: Qt.point(root.places.end.x, root.places.end.y)
        to: Qt.point(root.places.end.x + (root.pulled.x - root.places.end.x) * reach, root.places.end.y + (root.pulled.y - root.places.end.y) * reach)
        color: Theme.action
        visible: reach > 0.05
    }
    // the stick itself, down to the foot of the picture
    Rectangle {
        visible: root.stick
        x: root.places.stick.x - width / 2
        y: root.places.stick.y
        width: Theme.gap * 0.75
        height: Math.max(0, root.height - y)
        radius: width / 2
        color: Theme.caution
    }
    Arrow {
        from: Qt.point(root.places.stick.x, root.places.stick.y)
        to: Qt.point(root.places.lift.x, root.places.lift.y)
        color: Theme.caution
        visible: root.stick
    }
    NumberDisc {
        number: 1
        color: Theme.ink
        ink: Theme.stage
        x: root.places.pivot.x - width / 2
        y: root.places.pivot.y - height / 2
    }
    NumberDisc {
        number: 2
        color: Theme.ink
        ink: Theme.stage
        x: root.places.weight.x - width / 2
        y: root.places.weight.y + Theme.gap * 0.5
    }
    NumberDisc {
        number: 3
        color: Theme.action
        ink: Theme.actionInk
        x: Math.min(root.width - width, muscle.to.x + Theme.gap * 2)
        y: muscle.to.y - height / 2
    }
    NumberDisc {
        number: 4
        visible: root.stick
        color: Theme.caution
        ink: Theme.paper
        x: root.places.stick.x - width / 2
        y: root.places.stick.y + Theme.gap * 1.5
    }
}

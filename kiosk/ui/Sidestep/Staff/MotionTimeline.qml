pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The moments of the movement on a line: touch one to stand there, drag it to another time, drag
// the line to look at what lies between.
FocusScope {
    id: root

    required property MotionScreen screen
    readonly property MotionFigure figure: root.screen.figure
    readonly property var frames: root.screen.keyframes
    readonly property real duration: root.frames.length > 0 ? root.frames[root.frames.length - 1].at : 1

    signal chosen

    function along(seconds: real): real {
        return seconds / Math.max(0.1, root.duration) * track.width;
    }

    implicitHeight: Math.max(Theme.mm(30), Theme.mm(13) + Theme.small * 3.4)
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Button {
        id: play

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.figure.playing ? "pause" : "play"
        text: root.figure.playing ? qsTr("Pause") : qsTr("Play")
        enabled: root.figure.canPlay
        onClicked: root.screen.togglePlay()
    }
    Button {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        text: qsTr("Moment")
        Accessible.name: qsTr("Add a moment")
        onClicked: root.screen.addKeyframe()
    }
    Item {
        id: track

        anchors.left: play.right
        anchors.leftMargin: Theme.mm(9)
        anchors.right: add.left
        anchors.rightMargin: Theme.mm(9)
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        readonly property real middle: height * 0.52

        MouseArea {
            anchors.fill: parent
            anchors.leftMargin: -Theme.mm(4)
            anchors.rightMargin: -Theme.mm(4)
            preventStealing: true
            onPressed: mouse => root.screen.scrub(Math.max(0, Math.min(1, (mouse.x - Theme.mm(4)) / track.width)) * root.duration)
            onPositionChanged: mouse => root.screen.scrub(Math.max(0, Math.min(1, (mouse.x - Theme.mm(4)) / track.width)) * root.duration)
        }
        // what goes on between the moments
        Repeater {
            model: Math.max(0, root.frames.length - 1)

            Rectangle {
                id: span

                required property int index
                readonly property var from: root.frames[span.index] ?? null
                readonly property var to: root.frames[span.index + 1] ?? null
                readonly property string phase: span.from?.phase ?? "ready"

                x: root.along(span.from?.at ?? 0)
                y: track.middle - height / 2
                width: root.along((span.to?.at ?? 0) - (span.from?.at ?? 0))
                height: Theme.gap * 1.25
                color: span.phase === "hold" ? Theme.action : span.phase === "ready" ? Theme.line : Qt.tint(Theme.surface, Qt.alpha(Theme.action, 0.45))

                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.top
                    anchors.bottomMargin: Theme.gap * 2.5
                    visible: implicitWidth < span.width
                    text: span.from?.phaseText ?? ""
                    font.family: Theme.family
                    font.pixelSize: Theme.small * 0.9
                    color: Theme.quiet
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            x: root.along(root.figure.seconds) - width / 2
            y: Theme.gap * 1.5
            z: 3
            width: Theme.ring * 0.75
            height: track.middle - y
            radius: width / 2
            color: Theme.ink
            visible: root.figure.canPlay
        }
        Repeater {
            model: root.frames.length

            T.AbstractButton {
                id: mark

                required property int index
                readonly property var row: root.frames[mark.index] ?? null
                readonly property bool taken: mark.index === root.screen.keyframe
                readonly property bool wrong: root.screen.checking.moments.includes(mark.index)

                x: root.along(mark.row?.at ?? 0) - width / 2
                y: track.middle - height / 2
                z: mark.taken ? 2 : 1
                width: Theme.mm(10)
                height: Theme.mm(12)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                text: mark.wrong ? qsTr("Moment %1: %2, at %3. Something is wrong here.").arg(mark.index + 1).arg(mark.row?.phaseText ?? "").arg(mark.row?.atText ?? "") : qsTr("Moment %1: %2, at %3").arg(mark.index + 1).arg(mark.row?.phaseText ?? "").arg(mark.row?.atText ?? "")
                Accessible.name: mark.text
                Accessible.checkable: true
                Accessible.checked: mark.taken
                onClicked: {
                    root.screen.goTo(mark.index);
                    root.chosen();
                }
                Keys.onReturnPressed: mark.clicked()
                Keys.onEnterPressed: mark.clicked()

                background: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.mm(mark.taken ? 7 : 5.4)
                        height: width
                        radius: width * 0.28
                        rotation: 45
                        color: mark.taken ? Theme.action : Theme.surface
                        border.width: mark.wrong ? Theme.ring : Theme.ring * 0.75
                        border.color: mark.wrong ? Theme.caution : mark.taken ? Theme.action : Theme.edge
                    }
                    FocusRing {
                        visible: mark.visualFocus
                        around: Theme.gap
                    }
                }
                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.bottom
                    text: mark.row?.atText ?? ""
                    font.family: Theme.family
                    font.pixelSize: Theme.small * 0.9
                    font.weight: mark.taken ? Theme.heavy : Theme.regular
                    color: mark.taken ? Theme.ink : Theme.quiet
                    // close neighbours would run into each other
                    visible: mark.taken || (root.along((mark.row?.at ?? 0) - (root.frames[mark.index - 1]?.at ?? -9)) > implicitWidth * 1.15 && !(mark.index + 1 === root.screen.keyframe && root.along((root.frames[mark.index + 1]?.at ?? 0) - (mark.row?.at ?? 0)) < implicitWidth * 1.15))
                    Accessible.ignored: true
                }
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.top
                    visible: mark.wrong
                    name: "warning"
                    color: Theme.caution
                    size: Theme.small
                }
                DragHandler {
                    id: drag

                    property real begun: 0

                    target: null
                    enabled: mark.index > 0
                    yAxis.enabled: false
                    onActiveChanged: {
                        if (drag.active)
                            drag.begun = mark.row?.at ?? 0;
                        else
                            root.screen.dropKeyframe();
                    }
                    onActiveTranslationChanged: if (drag.active)
                        root.screen.moveKeyframe(mark.index, Math.round((drag.begun + drag.activeTranslation.x / track.width * root.duration) * 20) / 20, true)
                }
            }
        }
    }
}

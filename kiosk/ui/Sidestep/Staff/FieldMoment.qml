pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// The moment of the movement that a step belongs to: its parts in a line, as long as they take.
FieldBase {
    id: root

    readonly property real seconds: root.row.spans.reduce((sum, span) => sum + span.seconds, 0)

    Column {
        width: root.width
        spacing: Theme.gap
        visible: root.row.spans.length > 0

        FieldLabel {
            width: parent.width
            row: Object.assign({}, root.row, {
                optional: false
            })
        }
        Row {
            id: line

            // each part wide enough to touch, the rest shared by time
            readonly property real least: Math.max(Theme.target, Theme.small * 4.2)
            readonly property real spare: Math.max(0, root.width - line.least * root.row.spans.length)

            width: parent.width

            Repeater {
                model: root.row.spans

                T.AbstractButton {
                    id: span

                    required property var modelData
                    required property int index
                    readonly property var here: root.row.steps.filter(step => step.phase === span.modelData.name)

                    width: line.least + line.spare * span.modelData.seconds / Math.max(0.1, root.seconds)
                    height: Math.max(Theme.mm(14), words.implicitHeight + Theme.gap * 2)
                    focusPolicy: Qt.StrongFocus
                    focus: span.modelData.on
                    text: qsTr("%1, %2 seconds").arg(span.modelData.text).arg(span.modelData.seconds)
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: span.text
                    Accessible.checkable: true
                    Accessible.checked: span.modelData.on
                    Keys.onReturnPressed: span.clicked()
                    Keys.onEnterPressed: span.clicked()
                    onClicked: root.screen.setMoment(root.row.key, span.modelData.name)

                    background: Rectangle {
                        color: span.modelData.on ? Theme.action : span.index % 2 ? Theme.surface : Theme.tint
                        border.width: Theme.stroke
                        border.color: Theme.edge

                        FocusRing {
                            visible: span.visualFocus
                        }
                    }
                    contentItem: Item {
                        Column {
                            id: words

                            anchors.centerIn: parent
                            width: parent.width - Theme.gap

                            Text {
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                text: span.modelData.text
                                font.family: Theme.family
                                font.pixelSize: Theme.small
                                font.weight: Theme.strong
                                color: span.modelData.on ? Theme.actionInk : Theme.ink
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                            Text {
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                text: qsTr("%1 s").arg(span.modelData.seconds)
                                font.family: Theme.family
                                font.pixelSize: Theme.small * 0.9
                                color: span.modelData.on ? Theme.actionInk : Theme.quiet
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
        Image {
            width: Math.min(parent.width, Theme.body * 12)
            height: width * 0.75
            visible: root.row.still !== ""
            source: root.row.still
            fillMode: Image.PreserveAspectFit
            smooth: true
            mipmap: true
            asynchronous: true
            retainWhileLoading: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The figure at this moment")
        }
    }
}

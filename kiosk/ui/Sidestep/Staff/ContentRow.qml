pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Controls
import Sidestep.Theme

// One row of the list of content: what it is called, where it stands, which languages it has, when
// it is to be reviewed, and who changed it last.
T.AbstractButton {
    id: root

    required property string title
    required property string line
    required property string picture
    required property string group
    required property var badge
    required property var languages
    required property string due
    required property string dueMark
    required property string spoken
    property bool marked: false
    readonly property bool wide: root.width > Theme.body * 40
    readonly property color dueColor: root.dueMark === "past" ? Theme.caution : root.dueMark === "soon" ? Theme.ink : Theme.quiet

    implicitHeight: Math.max(Theme.mm(12), words.implicitHeight + Theme.gap * 2.5)
    focusPolicy: Qt.NoFocus
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()

    component Mark: Row {
        id: mark

        property string iconName
        property string text
        property color color: Theme.quiet
        property bool strong: false

        spacing: Theme.gap * 0.75

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: mark.iconName !== ""
            width: visible ? size : 0
            name: mark.iconName
            color: mark.color
            size: Theme.small
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: mark.text
            font.family: Theme.family
            font.pixelSize: Theme.small * 0.92
            font.weight: mark.strong ? Theme.strong : Theme.regular
            color: mark.color
            Accessible.ignored: true
        }
    }
    component Tongues: Row {
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.languages

            Mark {
                required property var modelData

                iconName: modelData.mark === "stale" ? "warning" : modelData.mark === "missing" ? "minus" : "check"
                text: modelData.text
                color: modelData.mark === "present" ? Theme.quiet : Theme.caution
            }
        }
    }
    component Due: Mark {
        visible: root.due !== ""
        iconName: root.dueMark === "past" ? "warning" : "calendar"
        text: root.due
        color: root.dueColor
        strong: root.dueMark !== ""
    }

    background: Rectangle {
        radius: Theme.radius * 0.6
        color: root.down ? Theme.tint : root.hovered ? Theme.surface : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.stroke
            color: Theme.line
        }
        FocusRing {
            anchors.margins: Theme.ring
            visible: root.activeFocus && root.marked
        }
    }
    contentItem: Item {
        Icon {
            id: drawing

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.5
            y: words.y + Theme.body * 0.15
            name: root.picture
            color: Theme.action
            size: Theme.body * 1.1
        }
        Column {
            id: words

            anchors.left: drawing.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: root.wide ? tail.left : next.left
            anchors.rightMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap * 0.5

            Text {
                width: parent.width
                text: root.title
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Theme.strong
                color: Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                text: root.line
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.92
                color: Theme.quiet
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Loader {
                width: parent.width
                active: !root.wide
                visible: active
                sourceComponent: Flow {
                    spacing: Theme.gap * 2

                    Badge {
                        text: root.badge.text
                        iconName: root.badge.iconName
                        kind: root.badge.kind
                    }
                    Tongues {
                        visible: root.languages.length > 0
                        height: implicitHeight + Theme.gap
                    }
                    Due {}
                }
            }
        }
        Loader {
            id: tail

            anchors.right: next.left
            anchors.rightMargin: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            active: root.wide
            width: active ? Theme.small * 31 : 0
            sourceComponent: Item {
                implicitHeight: standing.height

                Tongues {
                    anchors.verticalCenter: parent.verticalCenter
                }
                Badge {
                    id: standing

                    x: Theme.small * 10.5
                    text: root.badge.text
                    iconName: root.badge.iconName
                    kind: root.badge.kind
                }
                Due {
                    x: Theme.small * 18.5
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Icon {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            color: Theme.quiet
            size: Theme.body
        }
    }
}

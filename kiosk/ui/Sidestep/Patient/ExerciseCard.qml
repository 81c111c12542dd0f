pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One exercise in the gallery: the pose first, then its name, one line, and how it is done.
Card {
    id: root

    required property var entry
    property real pictureHeight: Math.round(root.width * 0.56)

    text: root.entry.title
    description: [root.entry.facts, root.entry.text, root.entry.note].filter(part => part !== "").join(". ")
    implicitHeight: root.pictureHeight + words.implicitHeight + Theme.gap * 6

    Item {
        id: picture

        width: parent.width
        height: root.pictureHeight
        opacity: root.entry.closed ? 0.45 : 1

        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap * 1.5
            source: root.entry.still
            fillMode: Image.PreserveAspectFit
            sourceSize.width: Math.ceil(width)
            mipmap: true
            asynchronous: true
            Accessible.ignored: true
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.gap * 1.5
            visible: root.entry.still === ""
            radius: Theme.radius * 0.7
            color: Theme.tint

            Icon {
                anchors.centerIn: parent
                name: root.entry.icon
                color: Theme.action
                size: parent.height * 0.5
            }
        }
    }
    Column {
        id: words

        anchors.top: picture.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 3
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        Text {
            width: parent.width
            text: root.entry.title
            font.family: Theme.family
            font.pixelSize: Theme.lead
            font.weight: Theme.heavy
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            text: root.entry.facts
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            color: Theme.action
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: !root.entry.closed
            text: root.entry.text
            font.family: Theme.family
            font.pixelSize: Theme.small
            lineHeight: Theme.lineHeight
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            visible: root.entry.note !== ""
            spacing: Theme.gap

            Icon {
                id: mark

                name: root.entry.closed ? "stop-hand" : "warning"
                color: root.entry.closed ? Theme.stop : Theme.caution
                size: Theme.small * 1.3
            }
            Text {
                width: parent.width - mark.width - parent.spacing
                text: root.entry.note
                font.family: Theme.family
                font.pixelSize: Theme.small
                lineHeight: Theme.lineHeight
                color: root.entry.closed ? Theme.stop : Theme.caution
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The way to the hip that one can turn and open.
Card {
    id: root

    property string picture
    readonly property real pad: Theme.gap * 2.5
    readonly property real side: Math.min(root.width * 0.36, Theme.mm(70))

    implicitHeight: Math.max(words.height + root.pad * 2, Theme.mm(24))
    text: qsTr("Explore the hip")
    description: detail.text

    Item {
        id: frame

        x: root.mirrored ? root.width - width - Theme.gap : Theme.gap
        y: Theme.gap
        width: root.side
        height: root.height - Theme.gap * 2

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius - Theme.gap
            color: Theme.stage
        }
        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap
            source: root.picture
            sourceSize.height: 540
            fillMode: Image.PreserveAspectFit
            mipmap: true
            asynchronous: true
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        x: root.mirrored ? arrow.width + root.pad * 2 : root.side + root.pad + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - root.side - arrow.width - root.pad * 3 - Theme.gap
        spacing: Theme.gap * 0.5

        Text {
            width: parent.width
            text: root.text
            font.family: Theme.family
            font.pixelSize: Theme.lead
            font.weight: Theme.heavy
            color: Theme.action
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            id: detail

            width: parent.width
            text: qsTr("Turn it. Open it layer by layer. Touch a part to learn its name.")
            font.family: Theme.family
            font.pixelSize: Theme.small
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        x: root.mirrored ? root.pad : root.width - width - root.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        color: Theme.action
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One part of the story: its picture, its number and name, how many pages it has.
Card {
    id: root

    property int number: 1
    property int pages: 1
    property string iconName
    property string picture
    // picture beside the words, where there is little height
    property bool row: false
    readonly property real pad: Theme.gap * 2.5
    readonly property real side: root.width * 0.32

    description: qsTr("%n pages", "", root.pages)
    implicitHeight: words.height + root.pad * 2 + (root.row ? 0 : Theme.mm(20))

    Item {
        id: frame

        x: root.row && root.LayoutMirroring.enabled ? root.width - width - Theme.gap : Theme.gap
        y: Theme.gap
        width: root.row ? root.side : root.width - Theme.gap * 2
        height: root.row ? root.height - Theme.gap * 2 : words.y - Theme.gap * 2

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius - Theme.gap
            color: Theme.stage
        }
        Image {
            anchors.fill: parent
            visible: root.picture !== ""
            source: root.picture
            sourceSize.height: 540
            fillMode: Image.PreserveAspectFit
            mipmap: true
            asynchronous: true
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.picture === ""
            name: root.iconName
            color: Theme.action
            size: Math.min(parent.width, parent.height) * 0.55
        }
    }
    Column {
        id: words

        x: root.row && !root.LayoutMirroring.enabled ? root.side + root.pad + Theme.gap : root.pad
        y: root.row ? (root.height - height) / 2 : root.height - height - root.pad
        width: root.width - root.pad * 2 - (root.row ? root.side + Theme.gap : 0)
        spacing: Theme.gap * 0.5

        Text {
            width: parent.width
            text: qsTr("%1. %2").arg(root.number).arg(root.text)
            font.family: Theme.family
            font.pixelSize: Theme.lead
            font.weight: Theme.heavy
            lineHeight: 1.1
            color: Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            text: root.description
            font.family: Theme.family
            font.pixelSize: Theme.small
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One picture or sound of the library, to touch: small, with its name and a quieter line.
Card {
    id: root

    // address of the small picture; "" while it comes, and for a sound
    property string picture
    property bool sound: false
    property string line
    property string lacks
    property var badge: null
    readonly property real inset: Theme.gap * 1.5

    implicitHeight: frame.height + words.height + Theme.gap * 5 + (standing.visible ? standing.height + Theme.gap * 1.5 : 0)
    description: [root.line, root.badge?.text ?? "", root.lacks].filter(text => text !== "").join(". ")

    Rectangle {
        id: frame

        x: root.inset
        y: root.inset
        width: parent.width - root.inset * 2
        height: width * 0.66
        color: Theme.stage
        radius: Theme.radius * 0.5
        clip: true

        Image {
            id: photo

            anchors.fill: parent
            fillMode: Image.PreserveAspectCrop
            source: root.picture
            asynchronous: true
            mipmap: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.sound || photo.status !== Image.Ready
            name: root.sound ? "sound" : "picture"
            color: Theme.quiet
            size: Theme.display * 0.8
        }
    }
    Column {
        id: words

        anchors.top: frame.bottom
        anchors.topMargin: Theme.gap * 1.5
        x: root.inset * 1.5
        width: parent.width - root.inset * 3
        spacing: Theme.gap * 0.75

        Text {
            width: parent.width
            text: root.text
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
            visible: root.line !== ""
            text: root.line
            font.family: Theme.family
            font.pixelSize: Theme.small * 0.92
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: root.lacks !== ""
            text: root.lacks
            font.family: Theme.family
            font.pixelSize: Theme.small * 0.92
            color: Theme.caution
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Badge {
        id: standing

        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 2
        visible: root.badge !== null
        text: root.badge?.text ?? ""
        iconName: root.badge?.iconName ?? ""
        kind: root.badge?.kind ?? "note"
    }
}

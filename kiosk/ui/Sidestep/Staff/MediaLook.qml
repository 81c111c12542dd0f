pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A picture or sound as the text of its revision names it, with all that is said about it.
Column {
    id: root

    required property Desk desk
    property string text

    spacing: Theme.gap * 3
    onTextChanged: glance.show(root.text)
    Component.onCompleted: glance.show(root.text)
    Component.onDestruction: glance.hush()

    MediaGlance {
        id: glance

        desk: root.desk
    }
    Rectangle {
        width: parent.width
        height: glance.kind === "sound" ? Theme.display * 1.6 : Math.min(width * 0.6, Theme.body * 15)
        visible: glance.kind !== ""
        color: Theme.stage
        radius: Theme.radius * 0.5

        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap
            visible: glance.kind === "picture"
            fillMode: Image.PreserveAspectFit
            source: glance.picture
            sourceSize: Qt.size(1600, 1600)
            asynchronous: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: glance.lines[0]?.text ?? ""
        }
        Button {
            anchors.centerIn: parent
            visible: glance.kind === "sound"
            iconName: glance.playing ? "speaker-off" : "play"
            text: glance.playing ? qsTr("Stop") : qsTr("Hear it")
            onClicked: glance.hear()
        }
    }
    Repeater {
        model: glance.lines

        Column {
            id: line

            required property var modelData

            width: root.width
            spacing: Theme.gap * 0.5

            Body {
                width: parent.width
                small: true
                quiet: true
                text: line.modelData.name
            }
            Body {
                width: parent.width
                text: line.modelData.text
            }
        }
    }
}

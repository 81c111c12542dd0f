pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A picture drawn beforehand, or a few that tell it step by step.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property var frames: root.picture.frames
    // the last one tells what the page is about
    property int index: root.frames.length - 1

    onFramesChanged: root.index = root.frames.length - 1

    Image {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: chips.top
        fillMode: Image.PreserveAspectFit
        source: root.frames[root.index]?.address ?? root.picture.still
        mipmap: true
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.picture.alt
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: chips.implicitHeight > 0 ? Theme.gap * 2 : 0
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.tight ? [] : root.frames

            Chip {
                id: frame

                required property int index
                required property var modelData

                text: frame.modelData.text
                checkable: true
                autoExclusive: true
                checked: root.index === frame.index
                onClicked: root.index = frame.index
            }
        }
        Chip {
            visible: root.tight && root.frames.length > 0
            iconName: "layers"
            text: root.frames[root.index]?.text ?? ""
            onClicked: root.index = (root.index + 1) % root.frames.length
        }
    }
}

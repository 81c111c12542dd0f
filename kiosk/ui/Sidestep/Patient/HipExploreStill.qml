pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The hip as a picture drawn beforehand, of the layer and the side that were asked for. It is named
// and touched like the living one: the program knows from where it was drawn.
FocusScope {
    id: root

    required property HipScreen screen
    property bool moving: false
    readonly property var still: root.screen.picture
    readonly property var frame: ({
            eye: Qt.vector4d(root.still.yaw, root.still.pitch, root.still.distance, 28),
            target: Qt.vector3d(root.still.x, root.still.y, root.still.z),
            width: picture.paintedWidth,
            height: picture.paintedHeight,
            mirrored: root.screen.side === "left",
            shares: root.still.shares
        })

    Image {
        id: picture

        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: root.still.address
        mirror: root.screen.side === "left"
        mipmap: true
        asynchronous: true
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: eventPoint => !root.still.exact ? undefined : root.screen.touch(touch.part(root.frame, eventPoint.position.x - (root.width - picture.paintedWidth) / 2, eventPoint.position.y - (root.height - picture.paintedHeight) / 2, Theme.mm(4.5), root.screen.touchable))
    }
    HipTouch {
        id: touch
    }
    PartLabels {
        y: (root.height - picture.paintedHeight) / 2
        width: root.width
        height: picture.paintedHeight
        visible: root.still.exact && root.width > Theme.small * 18 && picture.status === Image.Ready
        columnWidth: Math.min(root.width * 0.22, Theme.small * 7)
        frame: root.frame
        inset: (root.width - picture.paintedWidth) / 2
        strong: root.screen.part
        labels: root.screen.named.map(part => ({
                    part: part,
                    text: root.screen.words[part] ?? ""
                }))
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The picture of a page on its stage, with its caption: a hip that turns, or the moving figure.
Item {
    id: root

    required property PagePicture picture
    // little room: the picture comes before its caption and the finer controls
    readonly property bool tight: root.height < Theme.small * 14 || root.width < Theme.small * 14

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }
    Loader {
        anchors.fill: parent
        anchors.bottomMargin: caption.visible ? caption.height + Theme.gap * 3 : 0
        asynchronous: true
        sourceComponent: root.picture.kind === "hip" ? hip : root.picture.kind === "motion" ? motion : root.picture.kind === "still" ? still : null
    }
    Component {
        id: hip

        HipPicture {
            picture: root.picture
            tight: root.tight
        }
    }
    Component {
        id: motion

        MotionPicture {
            picture: root.picture
            tight: root.tight
        }
    }
    Component {
        id: still

        StillPicture {
            picture: root.picture
            tight: root.tight
        }
    }
    Body {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        visible: text !== "" && !root.tight
        horizontalAlignment: Text.AlignHCenter
        small: true
        quiet: true
        text: root.picture.caption
    }
}

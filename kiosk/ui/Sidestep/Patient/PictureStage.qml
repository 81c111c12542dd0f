pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The picture of a page on its stage, with its caption. A hip that turns, or the moving figure.
Item {
    id: root

    property var picture: ({})
    property bool live: true
    property bool turnable: true

    Rectangle {
        anchors.fill: parent
        color: Theme.isDark ? Theme.surface : "#EDE7DA"
    }
    Loader {
        id: loader

        anchors.fill: parent
        anchors.bottomMargin: caption.height + Theme.gap * 3
        active: root.picture.kind !== undefined
        sourceComponent: root.picture.kind === "hip" && root.live ? hip : still
    }
    Component {
        id: hip

        HipPicture {
            picture: root.picture
        }
    }
    Component {
        id: still

        StillPicture {
            picture: root.picture
        }
    }
    Body {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        visible: text !== ""
        height: visible ? implicitHeight : 0
        horizontalAlignment: Text.AlignHCenter
        small: true
        quiet: true
        text: root.picture.caption ?? ""
    }
}

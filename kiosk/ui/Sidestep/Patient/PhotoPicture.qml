import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A picture that staff brought in, whole and as large as there is room, with whose it is.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property string still: root.picture.still

    Image {
        id: photo

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: credit.visible ? credit.top : parent.bottom
        anchors.margins: Theme.gap * 2
        fillMode: Image.PreserveAspectFit
        source: root.still
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        mipmap: true
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.picture.alt
    }
    // not here (yet): its words stand for it
    Body {
        anchors.centerIn: parent
        width: parent.width - Theme.gap * 8
        visible: root.still === ""
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        text: root.picture.alt
    }
    Body {
        id: credit

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        visible: text !== "" && (root.tight || root.picture.caption === "")
        horizontalAlignment: Text.AlignHCenter
        small: true
        quiet: true
        font.pixelSize: Theme.small * 0.85
        text: root.picture.credit
    }
}

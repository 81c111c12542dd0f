import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The close of a page: what to keep in mind, in a line or two.
Column {
    id: root

    property var points: []

    visible: root.points.length > 0
    spacing: Theme.gap * 2

    Rectangle {
        width: Theme.gap * 8
        height: Theme.gap * 0.5
        radius: height / 2
        color: Theme.action
        anchors.left: parent.left
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("Good to keep in mind")
    }
    BulletList {
        width: parent.width
        plain: true
        iconName: "check"
        entries: root.points
    }
}

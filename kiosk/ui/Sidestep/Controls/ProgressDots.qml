pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// Where you are: "3 of 9", with a quiet bar.
Item {
    id: root

    property int count: 1
    property int index: 0
    property string name: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)

    implicitWidth: Theme.mm(60)
    implicitHeight: label.implicitHeight + Theme.gap * 2

    Text {
        id: label

        text: root.name
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.gap * 0.75
        radius: height / 2
        color: Theme.line

        Rectangle {
            anchors.left: parent.left
            width: parent.width * (root.index + 1) / Math.max(1, root.count)
            height: parent.height
            radius: height / 2
            color: Theme.action
        }
    }
}

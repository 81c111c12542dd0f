import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A signature as it was recorded: who, as what, when, what it means, and for which words.
Rectangle {
    id: root

    required property var stamp

    implicitHeight: words.implicitHeight + Theme.gap * 4
    color: Theme.surface
    border.width: Theme.ring / 2
    border.color: Theme.good

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 2
        anchors.top: words.top
        name: "approve"
        color: Theme.good
        size: Theme.lead * 1.2
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Approved by %1").arg([root.stamp.name, root.stamp.credential].filter(part => part).join(", "))
        }
        Body {
            width: parent.width
            text: qsTr("“%1”").arg(root.stamp.meaning ?? "")
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("%1 · for the words with the number %2").arg(root.stamp.at ?? "").arg((root.stamp.sha256 ?? "").slice(0, 12))
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Back and on, always in the same place under a step; a hint while there is nothing to go on with.
FocusScope {
    id: root

    property string nextText: qsTr("Next")
    property string hint
    property bool ready: true
    readonly property real room: root.width - Theme.gap * 8
    readonly property bool stacked: backButton.implicitWidth + nextButton.implicitWidth + Theme.gap * 4 > root.room
    readonly property real between: root.room - backButton.width - nextButton.width - Theme.gap * 6
    readonly property bool hintBeside: !root.stacked && hintText.implicitWidth <= root.between

    signal back
    signal next

    implicitHeight: buttons.height + (hintText.visible && !root.hintBeside ? hintText.height + Theme.gap : 0) + Theme.gap * 3

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    Text {
        id: hintText

        anchors.left: root.hintBeside ? undefined : buttons.left
        anchors.right: root.hintBeside ? buttons.right : undefined
        anchors.rightMargin: nextButton.width + Theme.gap * 3
        y: root.hintBeside ? buttons.y + (nextButton.height - height) / 2 : Theme.gap * 1.5
        width: root.hintBeside ? implicitWidth : root.room
        visible: !root.ready && root.hint !== ""
        text: root.hint
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        wrapMode: root.hintBeside ? Text.NoWrap : Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Item {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 4
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 1.5
        height: root.stacked ? nextButton.height + backButton.height + Theme.gap * 1.5 : nextButton.height

        Button {
            id: backButton

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: Math.min(implicitWidth, root.room)
            height: root.stacked ? implicitHeight : nextButton.height
            kind: "quiet"
            iconName: "back"
            text: qsTr("Go back")
            onClicked: root.back()
        }
        Button {
            id: nextButton

            anchors.right: parent.right
            anchors.top: parent.top
            width: root.stacked ? root.room : Math.min(implicitWidth, root.room)
            kind: "primary"
            iconName: "next"
            iconAfter: true
            text: root.nextText
            enabled: root.ready
            onClicked: root.next()
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Back and on, always in the same place under a step. Between them: what is still to see below,
// or a hint while there is nothing to go on with.
FocusScope {
    id: root

    property bool backShown: true
    property string nextText: qsTr("Next")
    property string hint
    property string moreText: qsTr("More below")
    property bool tall: false  // the step does not fit: room is kept for the button that turns it
    property bool more: false
    property bool ready: true
    readonly property real room: root.width - Theme.gap * 8
    readonly property real backWidth: root.backShown ? backButton.implicitWidth : 0
    readonly property bool stacked: root.backShown && root.backWidth + nextButton.implicitWidth + Theme.gap * 4 > root.room
    readonly property real between: root.room - root.backWidth - nextButton.width - Theme.gap * 6
    readonly property real baseHeight: buttons.height + Theme.gap * 3
    readonly property bool hinted: !root.tall && !root.ready && root.hint !== ""
    readonly property bool moreBeside: !root.stacked && moreButton.implicitWidth <= root.between
    readonly property bool hintBeside: !root.stacked && hintText.implicitWidth <= root.between
    readonly property real above: root.tall && !root.moreBeside ? moreButton.height + Theme.gap : root.hinted && !root.hintBeside ? hintText.height + Theme.gap : 0

    signal back
    signal next
    signal down

    implicitHeight: root.baseHeight + root.above

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    Button {
        id: moreButton

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root.moreBeside ? (root.backWidth - nextButton.width) / 2 : 0
        y: root.moreBeside ? buttons.y + (buttons.height - height) / 2 : Theme.gap
        width: Math.min(Math.ceil(implicitWidth) + 1, root.room)
        visible: root.tall
        enabled: root.more
        iconName: "down"
        text: root.moreText
        onClicked: root.down()
    }
    Text {
        id: hintText

        anchors.left: root.hintBeside ? undefined : buttons.left
        anchors.right: root.hintBeside ? buttons.right : undefined
        anchors.rightMargin: nextButton.width + Theme.gap * 3
        y: root.hintBeside ? buttons.y + (buttons.height - height) / 2 : Theme.gap * 1.5
        width: root.hintBeside ? Math.ceil(implicitWidth) : root.room
        visible: root.hinted
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
            width: Math.min(Math.ceil(implicitWidth) + 1, root.room)
            visible: root.backShown
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
            width: root.stacked ? root.room : Math.min(Math.ceil(implicitWidth) + 1, root.room)
            kind: "primary"
            iconName: "next"
            iconAfter: true
            text: root.nextText
            enabled: root.ready
            onClicked: root.next()
        }
    }
}

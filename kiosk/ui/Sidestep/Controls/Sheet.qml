import QtQuick
import Sidestep.Theme

// A sheet over the page, for one short thing. The page behind is switched off while it is open.
FocusScope {
    id: root

    default property alias content: body.content
    property string title
    property bool open: false
    property string closeText: qsTr("Close")
    property bool closable: true

    signal closed

    // the first thing of use has the focus, or the way out
    function begin(): void {
        if (!root.open)
            return;
        body.contentY = 0;
        const first = close.nextItemInFocusChain(true);
        let up = first;
        while (up && up !== body)
            up = up.parent;
        (up ? first : close).forceActiveFocus(Qt.OtherFocusReason);
    }

    anchors.fill: parent
    visible: root.open
    enabled: root.open
    focus: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    onOpenChanged: if (root.open)
        Qt.callLater(root.begin)
    Keys.onEscapePressed: if (root.closable)
        root.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            enabled: root.closable
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.closed()
        }
    }
    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.gap * 4, Theme.measure + Theme.gap * 8)
        height: Math.min(parent.height - Theme.gap * 4, body.flickable.contentHeight + head.height)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.stroke
        border.color: Theme.line

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Item {
            id: head

            width: parent.width
            height: Math.max(heading.implicitHeight, close.implicitHeight) + Theme.gap * 4

            Heading {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 4
                anchors.right: close.left
                anchors.rightMargin: Theme.gap * 2
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
            }
            Button {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 3
                anchors.verticalCenter: parent.verticalCenter
                visible: root.closable
                width: root.closable ? implicitWidth : 0
                kind: "quiet"
                iconName: "close"
                text: root.closeText
                onClicked: root.closed()
            }
        }
        Page {
            id: body

            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            margin: Theme.gap * 4
            bottomRoom: Theme.gap * 4
        }
    }
}

import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A page of the studio: title and way back above, what can be done with it in `actions`, and what
// scrolls below. `fixed: true` leaves out the scrolling: the content gets the whole room.
FocusScope {
    id: root

    default property alias content: page.content
    property alias actions: buttons.data
    property alias spacing: page.spacing
    property alias flickable: page.flickable
    property alias room: stage.data
    property string title
    property string line
    property bool canGoBack: false
    property bool fixed: false
    // a sheet of the page's own is open: what lies under it is switched off
    property bool covered: false
    property real measure: Theme.measure * 1.25

    signal backAsked

    Item {
        id: head

        enabled: !root.covered

        readonly property bool stacked: words.implicitRoom + buttons.natural + Theme.gap * 6 > width - (back.visible ? back.width : 0)

        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 2
        x: Math.max(Theme.gap * 4, (parent.width - width) / 2)
        width: root.fixed ? parent.width - Theme.gap * 8 : Math.min(parent.width - Theme.gap * 8, root.measure)
        height: head.stacked ? words.height + buttons.height + Theme.gap : Math.max(words.height, buttons.height)

        Button {
            id: back

            anchors.left: parent.left
            visible: root.canGoBack
            width: visible ? implicitWidth : 0
            kind: "quiet"
            iconName: "back"
            text: qsTr("Back")
            onClicked: root.backAsked()
        }
        Column {
            id: words

            readonly property real implicitRoom: heading.implicitWidth

            anchors.left: back.right
            anchors.leftMargin: back.visible ? Theme.gap : 0
            width: parent.width - back.width - anchors.leftMargin - (head.stacked ? 0 : buttons.width + Theme.gap * 2)
            spacing: Theme.gap * 0.5

            Heading {
                id: heading

                width: parent.width
                text: root.title
            }
            Body {
                width: parent.width
                // over the keyboard of a small screen every line counts
                visible: root.line !== "" && root.height > Theme.body * 12
                text: root.line
                small: true
                quiet: true
            }
        }
        Flow {
            id: buttons

            // all of them in one row: a flow's own width follows from the width it is given
            readonly property real natural: visibleChildren.reduce((sum, child) => sum + child.implicitWidth + spacing, 1)

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.min(natural, parent.width)
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap * 1.5
        }
    }
    Page {
        id: page

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.fixed
        enabled: visible && !root.covered
        focus: !root.fixed
        measure: root.measure
        margin: Theme.gap * 3
    }
    FocusScope {
        id: stage

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.fixed
        enabled: visible && !root.covered
        focus: root.fixed
    }
}

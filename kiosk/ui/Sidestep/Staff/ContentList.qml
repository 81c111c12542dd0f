pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The rows themselves: as many as there are, only those made that show. Up, down, page keys and
// Return are enough to use it.
ListView {
    id: root

    required property ContentScreen screen
    // the row in hand is marked for who uses keys, not for who touches
    property bool marked: false
    property bool ready: false

    function step(many: int): void {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + many));
    }
    function comeBack(): void {
        root.contentY = Math.max(root.originY, Math.min(root.screen.scroll, root.originY + root.contentHeight - root.height));
    }

    model: root.screen.rows
    activeFocusOnTab: root.count > 0
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    // rows that are made ahead would be in the making when others are asked for
    cacheBuffer: 0
    clip: true
    currentIndex: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n items", "", root.count)
    onMovementEnded: root.screen.scroll = root.contentY
    onCurrentIndexChanged: {
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        root.screen.scroll = root.contentY;
    }
    onActiveFocusChanged: root.marked = root.activeFocus && root.ready
    Component.onCompleted: {
        root.forceLayout();
        root.comeBack();
        Qt.callLater(() => root.ready = true);
    }
    Keys.onPressed: event => {
        root.marked = true;
        const page = Math.max(1, Math.floor(root.height / Math.max(1, root.currentItem?.height ?? 1)) - 1);
        if (event.key === Qt.Key_PageDown)
            root.step(page);
        else if (event.key === Qt.Key_PageUp)
            root.step(-page);
        else if (event.key === Qt.Key_Home)
            root.step(-root.count);
        else if (event.key === Qt.Key_End)
            root.step(root.count);
        else
            return;
        event.accepted = true;
    }

    section.property: "group"
    section.delegate: Item {
        id: head

        required property string section

        width: root.width
        height: head.section === "" ? 0 : heading.implicitHeight + Theme.gap * 4

        Heading {
            id: heading

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 0.5
            x: Theme.gap * 1.5
            width: parent.width - Theme.gap * 3
            visible: head.section !== ""
            level: 2
            text: head.section
        }
    }
    delegate: ContentRow {
        id: row

        required property int index

        width: root.width
        marked: root.marked
        onPressed: root.marked = false
        onClicked: {
            root.currentIndex = row.index;
            root.screen.scroll = root.contentY;
            root.screen.choose(row.index);
        }
    }

    Connections {
        target: root.screen
        function onNarrowed(): void {
            root.currentIndex = 0;
            root.positionViewAtBeginning();
        }
    }
    Rectangle {
        visible: root.contentHeight > root.height + 1
        anchors.right: parent.right
        y: root.height * root.visibleArea.yPosition
        height: Math.max(Theme.gap * 3, root.height * root.visibleArea.heightRatio)
        width: Theme.gap * 0.75
        radius: width / 2
        color: Theme.edge
        opacity: 0.7
    }
}

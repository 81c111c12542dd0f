pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The entries of the log. Tab and the arrows go from row to row; page keys go further.
ListView {
    id: root

    required property LogScreen screen

    signal chosen(int number)

    // only rows that show are made: the one to go to is brought into view first
    function goTo(index: int): bool {
        if (index < 0 || index >= root.count)
            return false;
        root.currentIndex = index;
        root.positionViewAtIndex(index, ListView.Contain);
        root.itemAtIndex(index)?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }
    function page(): int {
        return Math.max(1, Math.floor(root.height / Math.max(1, root.currentItem?.height ?? 1)) - 1);
    }

    model: root.screen.rows
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    cacheBuffer: 0
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n entries", "", root.count)
    onAtYEndChanged: if (root.atYEnd && root.screen.hasMore)
        root.screen.more()
    footer: Item {
        width: root.width
        height: Theme.gap * 3
    }
    delegate: StaffRow {
        id: row

        required property int index
        required property int number
        required property string words
        required property string when
        required property string sign

        width: root.width
        leads: false
        iconName: row.sign
        text: row.words
        line: row.when
        onClicked: root.chosen(row.number)
        Keys.onTabPressed: event => event.accepted = root.goTo(row.index + 1)
        Keys.onBacktabPressed: event => event.accepted = root.goTo(row.index - 1)
        Keys.onDownPressed: event => event.accepted = root.goTo(row.index + 1)
        Keys.onUpPressed: event => event.accepted = root.goTo(row.index - 1)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown)
                root.goTo(Math.min(root.count - 1, row.index + root.page()));
            else if (event.key === Qt.Key_PageUp)
                root.goTo(Math.max(0, row.index - root.page()));
            else if (event.key === Qt.Key_Home)
                root.goTo(0);
            else if (event.key === Qt.Key_End)
                root.goTo(root.count - 1);
            else
                return;
            event.accepted = true;
        }
    }
}

import QtQuick
import Sidestep.Theme

// A page that scrolls: what has focus is always brought into view.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    property alias flickable: flick
    property real measure: Theme.measure
    property real margin: Theme.gap * 4
    property real bottomRoom: Theme.gap * 6
    readonly property bool more: flick.contentHeight - flick.contentY - flick.height > Theme.gap * 2

    // one screenful down, for who does not drag
    function turn(): void {
        glide.to = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8);
        glide.restart();
    }

    function reveal(item: Item): void {
        root.bring(item.mapToItem(column, 0, 0).y + column.y, item.height);
    }

    function bring(top: real, tall: real): void {
        const margin = Theme.gap * 4;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin);
        else if (top + tall + margin > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top + tall + margin - flick.height));
    }

    // what has the focus in here, or null
    function focused(): Item {
        const item = root.Window.activeFocusItem;
        let up = item;
        while (up && up !== column)
            up = up.parent;
        return up === column ? item : null;
    }

    // where somebody types, when a keyboard takes room or the page grows; in long texts, their line
    function follow(): void {
        const item = root.focused();
        const long = item as TextEdit;
        if (long !== null && long.height > flick.height * 0.6)
            root.bring(long.mapToItem(column, 0, long.cursorRectangle.y).y + column.y, long.cursorRectangle.height);
        else if (long !== null || item as TextInput !== null)
            root.reveal(item);
    }

    Flickable {
        id: flick

        objectName: "scroll"

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + root.margin + root.bottomRoom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        flickableDirection: Flickable.VerticalFlick
        onHeightChanged: follower.restart()
        onContentHeightChanged: follower.restart()

        Column {
            id: column

            x: (flick.width - width) / 2
            y: root.margin
            width: Math.min(flick.width - root.margin * 2, root.measure)
            spacing: Theme.gap * 3
        }
    }

    // once the page has its new size; it may well be on its way out instead
    Timer {
        id: follower

        interval: 0
        onTriggered: root.follow()
    }
    NumberAnimation {
        id: glide

        target: flick
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    // there is more below: a soft edge, not a bar to aim at
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.gap * 6
        visible: root.more
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 1
                color: Theme.paper
            }
        }
    }
    Rectangle {
        visible: flick.contentHeight > flick.height + 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 0.5
        y: flick.height * flick.visibleArea.yPosition
        height: flick.height * flick.visibleArea.heightRatio
        width: Theme.gap * 0.75
        radius: width / 2
        color: Theme.edge
        opacity: 0.7
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.focused();
            if (item !== null)
                root.reveal(item);
        }
    }
}

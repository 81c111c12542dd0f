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
        const top = item.mapToItem(column, 0, 0).y + column.y;
        const margin = Theme.gap * 4;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top + item.height + margin - flick.height));
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

        Column {
            id: column

            x: (flick.width - width) / 2
            y: root.margin
            width: Math.min(flick.width - root.margin * 2, root.measure)
            spacing: Theme.gap * 3
        }
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
            const item = root.Window.activeFocusItem;
            let up = item;
            while (up && up !== column)
                up = up.parent;
            if (item && up === column)
                root.reveal(item);
        }
    }
}

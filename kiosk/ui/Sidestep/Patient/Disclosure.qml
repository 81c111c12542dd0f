pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// A heading that opens and closes what is under it.
Column {
    id: root

    default property alias content: holder.data
    property string title
    property bool open: false

    spacing: Theme.gap * 2

    ListRow {
        width: root.width
        strong: true
        text: root.title
        iconName: root.open ? "up" : "down"
        Accessible.description: root.open ? qsTr("Open") : qsTr("Closed")
        onClicked: root.open = !root.open
    }
    Column {
        id: holder

        x: Theme.gap * 3
        width: root.width - Theme.gap * 6
        visible: root.open
        bottomPadding: Theme.gap * 3
        spacing: Theme.gap * 3
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// Pictures and sounds as cards, as many beside each other as there is room; only those made that
// show. `rows` are those of MediaScreen, `pictures` addresses by hash.
GridView {
    id: root

    property var rows: []
    property var pictures: ({})
    property bool badges: true
    readonly property int across: Math.max(1, Math.floor(root.width / (Theme.body * 12)))

    signal looked(string sha256)
    signal chosen(var row)

    model: root.rows
    cellWidth: Math.floor(root.width / root.across)
    cellHeight: root.cellWidth * 0.66 + Theme.body * 2.7 + Theme.small * (root.badges ? 4.4 : 2.6) + Theme.gap * 7
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n pictures and sounds", "", root.count)

    delegate: Item {
        id: cell

        required property var modelData

        width: root.cellWidth
        height: root.cellHeight

        MediaCard {
            anchors.fill: parent
            anchors.margins: Theme.gap
            anchors.bottomMargin: Theme.gap * 2
            text: cell.modelData.title
            line: cell.modelData.line
            lacks: cell.modelData.lacks
            badge: root.badges ? cell.modelData.badge : null
            sound: cell.modelData.kind === "sound"
            picture: root.pictures[cell.modelData.sha256] ?? ""
            onClicked: root.chosen(cell.modelData)
            onActiveFocusChanged: if (activeFocus)
                root.positionViewAtIndex(root.rows.indexOf(cell.modelData), GridView.Contain)
        }
        Component.onCompleted: if (cell.modelData.kind === "picture")
            root.looked(cell.modelData.sha256)
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

import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// A large thing to touch that opens something. Put what it shows inside; `text` is its name.
T.AbstractButton {
    id: root

    default property alias content: holder.data
    property string description
    property bool selected: false
    property color fill: Theme.surface

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        // the one elevation: a paper edge under the card
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.gap * 0.75
            anchors.bottomMargin: -Theme.gap * 0.5
            radius: Theme.radius
            color: Theme.line
            visible: Theme.schemeName === "light"
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.down ? Theme.gap * 0.4 : 0
            anchors.bottomMargin: -anchors.topMargin
            radius: Theme.radius
            color: root.down ? Theme.tint : root.fill
            border.width: root.selected || root.down ? Theme.ring : Theme.stroke
            border.color: root.selected || root.down ? Theme.action : Theme.line
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    Item {
        id: holder

        anchors.fill: parent
    }
}

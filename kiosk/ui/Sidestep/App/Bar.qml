pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What is always there, at the bottom where everybody can reach it.
FocusScope {
    id: root

    required property Kiosk kiosk

    signal sheetAsked(string name)

    readonly property real room: root.width - Theme.gap * 4
    readonly property bool oneRow: ways.naturalWidth + tools.naturalWidth + Theme.gap * 2 <= root.room

    implicitHeight: (root.oneRow ? Math.max(ways.height, tools.height) : ways.height + tools.height) + Theme.gap * 2

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.line
    }
    Flow {
        id: ways

        readonly property real naturalWidth: back.implicitWidth + home.implicitWidth + over.implicitWidth + spacing * 2

        x: root.LayoutMirroring.enabled ? parent.width - width - Theme.gap * 2 : Theme.gap * 2
        y: Theme.gap
        width: Math.min(naturalWidth + 1, root.room)
        spacing: Theme.gap

        BarButton {
            id: back

            iconName: "back"
            text: qsTr("Back")
            enabled: root.kiosk.navigator.canGoBack
            onClicked: root.kiosk.navigator.back()
        }
        BarButton {
            id: home

            iconName: "home"
            text: qsTr("Home")
            enabled: !root.kiosk.navigator.atHome
            onClicked: root.kiosk.navigator.home()
        }
        BarButton {
            id: over

            iconName: "start-over"
            text: qsTr("Start over")
            onClicked: root.kiosk.startOver()
        }
    }
    Flow {
        id: tools

        readonly property real naturalWidth: size.implicitWidth + look.implicitWidth + language.implicitWidth + about.implicitWidth + (staff.visible ? staff.implicitWidth + spacing : 0) + spacing * 3

        x: root.LayoutMirroring.enabled !== root.oneRow ? parent.width - width - Theme.gap * 2 : Theme.gap * 2
        y: root.oneRow ? Theme.gap : ways.y + ways.height
        width: Math.min(naturalWidth + 1, root.room)
        spacing: Theme.gap

        BarButton {
            id: size

            iconName: "text-size"
            text: qsTr("Text size")
            onClicked: root.sheetAsked("text-size")
        }
        BarButton {
            id: look

            iconName: "contrast"
            text: qsTr("Contrast")
            onClicked: root.sheetAsked("look")
        }
        BarButton {
            id: language

            iconName: "language"
            text: qsTr("Language")
            onClicked: root.sheetAsked("language")
        }
        BarButton {
            id: about

            iconName: "info"
            text: qsTr("About")
            Accessible.description: qsTr("About this information")
            onClicked: root.kiosk.navigator.open("about", "")
        }
        BarButton {
            id: staff

            visible: root.kiosk.staffMenu
            iconName: "person"
            text: qsTr("Staff")
            onClicked: root.kiosk.openStaff()
        }
    }
}

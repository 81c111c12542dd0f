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

    implicitHeight: flow.implicitHeight + Theme.gap * 2

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
        id: flow

        readonly property real natural: back.implicitWidth + home.implicitWidth + over.implicitWidth + size.implicitWidth + look.implicitWidth + language.implicitWidth + about.implicitWidth

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: flow.natural < flow.width ? Math.min(Theme.gap * 4, (flow.width - flow.natural) / 7) : 0

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
        Item {
            readonly property real room: flow.width - flow.natural - flow.spacing * 7

            width: Math.max(0, room)
            height: 1
            visible: room > 0
        }
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
    }
}

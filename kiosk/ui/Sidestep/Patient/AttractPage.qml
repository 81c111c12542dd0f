pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Nobody is here: the figure moves, one line invites, one touch starts.
FocusScope {
    id: root

    required property AttractScreen screen
    required property Kiosk kiosk

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TapHandler {
        onTapped: root.kiosk.begin()
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 8
        spacing: Theme.gap * 3

        Repeater {
            model: root.screen.invitations

            Heading {
                required property string modelData
                required property int index

                width: parent?.width ?? 0
                level: index === 0 ? 0 : 1
                color: index === 0 ? Theme.ink : Theme.quiet
                text: modelData
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 3

            Repeater {
                model: root.kiosk.display.languages

                Button {
                    required property var modelData

                    kind: "primary"
                    text: modelData.text
                    onClicked: root.kiosk.beginIn(modelData.value)
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// What the colour of the muscle means, and how hard it works right now.
Item {
    id: root

    property string now

    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap * 0.5

        Text {
            width: parent.width
            text: root.now
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Your side hip muscle now: %1").arg(root.now)
        }
        Row {
            id: ramp

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            Text {
                id: rest

                text: qsTr("Rest")
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.9
                color: Theme.quiet
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(Theme.gap, Math.min(Theme.mm(34), column.width - rest.width - work.width - ramp.spacing * 2))
                height: Theme.gap * 1.25
                radius: height / 2
                gradient: Gradient {
                    orientation: Gradient.Horizontal

                    GradientStop {
                        position: 0
                        color: "#e3b3a4"
                    }
                    GradientStop {
                        position: 1
                        color: "#c4281b"
                    }
                }
            }
            Text {
                id: work

                text: qsTr("Hard work")
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.9
                color: Theme.quiet
                Accessible.ignored: true
            }
        }
    }
}

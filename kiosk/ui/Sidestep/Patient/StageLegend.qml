pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// How hard the muscle works right now, and what its colours mean: by word and bars, never by
// colour alone.
Item {
    id: root

    property string now
    // none, light, medium or strong: how hard its strongest part works
    property string strongest
    readonly property list<string> levels: ["none", "light", "medium", "strong"]
    readonly property list<string> words: [qsTr("Rest"), qsTr("Light"), qsTr("Medium"), qsTr("Strong")]
    readonly property int reached: root.levels.indexOf(root.strongest)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap * 0.75

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

            readonly property real cell: Math.min(Theme.small * 4.4, column.width / 4)

            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: root.levels.length

                Column {
                    id: one

                    required property int index
                    readonly property bool on: one.index === root.reached

                    width: ramp.cell
                    spacing: Theme.gap * 0.25

                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: swatch.width + Theme.gap * 1.5
                        height: swatch.height + Theme.gap
                        radius: Theme.gap
                        color: one.on ? Theme.surface : "transparent"
                        border.width: one.on ? Theme.stroke : 0
                        border.color: Theme.ink

                        Row {
                            id: swatch

                            anchors.centerIn: parent
                            spacing: Theme.gap * 0.75

                            Rectangle {
                                width: Theme.small * 0.9
                                height: width
                                radius: width / 2
                                color: Theme.work[one.index]
                                border.width: Math.max(1, Theme.stroke * 0.75)
                                border.color: Theme.ink
                            }
                            WorkBars {
                                level: one.index
                                size: Theme.small * 0.9
                            }
                        }
                    }
                    Text {
                        width: parent.width
                        text: root.words[one.index]
                        font.family: Theme.family
                        font.pixelSize: Theme.small * 0.9
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.small * 0.7
                        font.weight: one.on ? Theme.heavy : Theme.regular
                        color: one.on ? Theme.ink : Theme.quiet
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The site is closed and nobody is here: dark, but for a dim line that wanders so slowly that
// nobody sees it move, and nothing burns in. Any touch wakes it, wherever it is.
FocusScope {
    id: root

    required property AsleepScreen screen
    required property Kiosk kiosk
    property int seconds: 0

    // once there and back in about half an hour, in both directions at a different pace
    function share(period: real): real {
        return 0.5 + 0.5 * Math.sin(2 * Math.PI * root.seconds / period);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Item {
        id: wake

        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Button
        Accessible.name: root.screen.words[0]
        Accessible.description: root.screen.words[1] ?? ""
        Accessible.focusable: true
        Accessible.onPressAction: root.screen.wake()

        Column {
            id: words

            x: Theme.gap * 4 + (wake.width - words.width - Theme.gap * 8) * root.share(1777)
            y: Theme.gap * 4 + (wake.height - words.height - Theme.gap * 8) * root.share(1301)
            width: Math.min(wake.width - Theme.gap * 8, Theme.small * 18)
            spacing: Theme.gap

            Repeater {
                model: root.screen.words

                Text {
                    required property string modelData

                    width: words.width
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    color: Theme.nightInk
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: root.seconds += 1
    }
}

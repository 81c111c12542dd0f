pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Nobody is here: the figure walks, one line invites, one touch starts.
FocusScope {
    id: root

    required property AttractScreen screen
    required property Kiosk kiosk
    readonly property bool upright: root.height > root.width
    readonly property real margin: Theme.gap * (root.upright ? 7 : 9)
    property bool begun: false

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TapHandler {
        onTapped: root.kiosk.begin()
    }
    Item {
        id: stage

        x: root.upright || root.LayoutMirroring.enabled ? 0 : root.width - width
        width: root.upright ? root.width : root.width * 0.46
        height: root.upright ? root.height - words.height - root.margin * 2 : root.height

        Loader {
            id: figure

            anchors.fill: parent
            anchors.margins: Theme.gap * 3
            // at once: a page that is left while it loads would leave it without a place
            asynchronous: false
            opacity: status === Loader.Ready ? 1 : 0
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap * 3
            source: root.screen.still
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            mipmap: true
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        x: root.LayoutMirroring.enabled ? root.width - width - root.margin : root.margin
        y: root.upright ? root.height - height - root.margin : (root.height - height) / 2
        width: root.upright ? root.width - root.margin * 2 : root.width - stage.width - root.margin * 1.5
        spacing: Theme.gap * 3

        Repeater {
            model: root.screen.invitations

            Heading {
                required property string modelData
                required property int index

                width: parent?.width ?? 0
                level: index === 0 ? 0 : 1
                // large words still leave room for the buttons
                font.pixelSize: index === 0 ? Math.min(Theme.display, words.width / 8, root.height / 9) : Math.min(Theme.title, words.width / 12, root.height / 14)
                color: index === 0 ? Theme.ink : Theme.quiet
                text: modelData
            }
        }
        Item {
            width: 1
            height: Theme.gap
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 2

            Repeater {
                model: root.kiosk.display.languages

                Button {
                    required property var modelData

                    kind: "primary"
                    textSize: Math.min(Theme.lead, words.width / 9)
                    text: modelData.text
                    onClicked: root.kiosk.beginIn(modelData.value)
                }
            }
        }
    }
    // nobody runs this kiosk yet: a quiet way to begin, over the figure, out of the patients' way
    Button {
        x: stage.x + (root.upright || root.LayoutMirroring.enabled ? Theme.gap * 2 : stage.width - width - Theme.gap * 2)
        y: root.upright ? Theme.gap * 2 : root.height - height - Theme.gap * 2
        visible: root.kiosk.fresh
        kind: "quiet"
        textSize: Math.min(Theme.small, root.width / 30)
        iconName: "settings"
        text: qsTr("Set up this kiosk")
        onClicked: root.kiosk.openStaff()
    }
    // the words first: the figure is loaded once they stand on the screen
    FrameAnimation {
        running: !root.begun
        onTriggered: {
            if (currentFrame < 3)
                return;
            root.begun = true;
            if (root.screen.arrive())
                figure.setSource("FigureView.qml", {
                    player: root.screen.player,
                    turnable: false,
                    enabled: false,
                    name: Qt.binding(() => qsTr("A figure that walks; the side hip muscle shows"))
                });
        }
    }
    Component.onDestruction: root.screen.depart()
}

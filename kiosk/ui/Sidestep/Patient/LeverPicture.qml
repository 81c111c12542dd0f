pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Standing on one leg as a seesaw, drawn to scale on the hip, with a key to its numbers.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property var look: Object.assign({}, root.picture.look)
    readonly property bool stick: root.picture.view === "lever-stick"
    readonly property bool drops: root.look.swings
    // with little room the drawing comes before the key to it; the page says the same in words
    readonly property bool roomy: !root.tight && root.height > Theme.small * 28
    property real swing: 0
    readonly property bool moves: root.drops && root.picture.live
    property bool swinging: root.moves && !Theme.reducedMotion
    readonly property real tip: root.look.tip * root.swing
    // The still was drawn at 4:3; a live hip is drawn so that as much of it shows.
    readonly property real shape: 4 / 3

    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt
    onDropsChanged: root.swing = root.drops && !root.swinging ? 1 : 0
    Component.onCompleted: root.swing = root.drops && !root.swinging ? 1 : 0

    Item {
        id: board

        readonly property real wide: Math.min(parent.width, height * root.shape)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: key.top
        width: board.wide

        Loader {
            anchors.centerIn: parent
            width: board.wide
            height: board.wide / root.shape
            // what this machine cannot draw is never loaded
            Component.onCompleted: setSource(root.picture.live ? "LeverHip.qml" : "LeverStill.qml", {
                picture: root.picture,
                tip: Qt.binding(() => root.tip)
            })

            // the bones go on; the picture ends softly
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.gap * 6
                z: 1
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(Theme.stage, 0)
                    }
                    GradientStop {
                        position: 0.9
                        color: Theme.stage
                    }
                }
            }
            LeverArrows {
                anchors.fill: parent
                z: 2
                places: root.picture.lever(Qt.vector4d(root.look.yaw, root.look.pitch, root.look.distance, 28), Qt.vector3d(root.look.x, root.look.y, root.look.z), root.tip, width, height)
                stick: root.stick
                effort: root.drops ? 1 - root.swing : 1
            }
        }
    }
    Column {
        id: key

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: chips.top
        anchors.leftMargin: Theme.gap * 3
        anchors.rightMargin: Theme.gap * 3
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap * 0.75

        Repeater {
            model: [
                {
                    number: 1,
                    text: qsTr("The ball of your hip: the middle of the seesaw"),
                    shows: root.roomy
                },
                {
                    number: 2,
                    text: qsTr("Your weight pulls down here"),
                    shows: root.roomy
                },
                {
                    number: 3,
                    text: root.drops ? qsTr("When the muscle lets go, the other side drops") : root.stick ? qsTr("Now the muscle pulls with less than your body weight: about two thirds of it") : qsTr("The muscle pulls with about one and a half to two times your body weight"),
                    shows: true
                },
                {
                    number: 4,
                    text: qsTr("The stick carries a little: about a sixth of your weight"),
                    shows: root.stick && root.roomy
                }
            ].filter(row => row.shows)

            Item {
                id: row

                required property var modelData

                width: key.width
                height: Math.max(disc.height, words.height)

                NumberDisc {
                    id: disc

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    number: row.modelData.number
                    color: row.modelData.number === 3 ? Theme.action : row.modelData.number === 4 ? Theme.caution : Theme.ink
                    ink: row.modelData.number === 3 ? Theme.actionInk : row.modelData.number === 4 ? Theme.paper : Theme.stage
                }
                Text {
                    id: words

                    anchors.left: disc.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.gap * 1.5
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignLeft
                    text: row.modelData.text
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    font.weight: row.modelData.number === 3 ? Theme.strong : Theme.regular
                    color: Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
        Text {
            width: key.width
            visible: root.roomy
            text: qsTr("Worked out for standing still: 1.6 times, and 0.65 times with a stick. Williams and Lissner 1962")
            font.family: Theme.family
            font.pixelSize: Theme.small * 0.85
            color: Theme.quiet
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    SequentialAnimation on swing {
        loops: Animation.Infinite
        running: root.swinging && root.moves && root.visible

        PauseAnimation {
            duration: 900
        }
        NumberAnimation {
            to: 1
            duration: 1500
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 1200
        }
        NumberAnimation {
            to: 0
            duration: 1800
            easing.type: Easing.InOutSine
        }
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Chip {
            visible: root.moves
            iconName: root.swinging ? "pause" : "play"
            text: root.swinging ? qsTr("Pause") : qsTr("Play")
            onClicked: root.swinging = !root.swinging
        }
        Chip {
            visible: root.picture.explores
            iconName: "hip"
            text: qsTr("Explore")
            onClicked: root.picture.explore()
        }
    }
}

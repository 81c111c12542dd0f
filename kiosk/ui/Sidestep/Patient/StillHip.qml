pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Figure
import Sidestep.Theme

// The hip of a page as a picture drawn beforehand, with the names of its parts; where it moves,
// its start and its end.
FocusScope {
    id: root

    required property PagePicture picture
    property bool tight: false
    readonly property var look: Object.assign({}, root.picture.look)
    readonly property var frames: root.picture.frames
    property int index: root.frames.length - 1
    readonly property bool begins: root.frames.length > 0 && root.index === 0
    readonly property real swing: root.begins ? 0 : 1

    // names are placed once the picture has its size
    property bool settled: false

    Component.onCompleted: Qt.callLater(() => root.settled = true)
    onFramesChanged: root.index = root.frames.length - 1
    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt

    Item {
        id: area

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: chips.top
        anchors.leftMargin: Theme.gap * 2
        anchors.rightMargin: Theme.gap * 2
        clip: true

        Image {
            id: still

            // pictures of the hip are 4:3
            width: Math.min(area.width, area.height * 4 / 3)
            height: width * 3 / 4
            anchors.centerIn: parent
            source: root.begins ? root.picture.start : root.picture.still
            mipmap: true
            asynchronous: true

            // the bones go on; the picture ends softly
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: parent.height * 0.1
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(Theme.stage, 0)
                    }
                    GradientStop {
                        position: 0.95
                        color: Theme.stage
                    }
                }
            }
            Rectangle {
                visible: root.look.close
                width: parent.width
                height: parent.height * 0.1
                gradient: Gradient {
                    GradientStop {
                        position: 0.05
                        color: Theme.stage
                    }
                    GradientStop {
                        position: 1
                        color: Qt.alpha(Theme.stage, 0)
                    }
                }
            }
        }
        PartLabels {
            id: names

            anchors.fill: parent
            visible: names.columnWidth > Theme.small * 5 && still.height > Theme.small * 7
            columnWidth: Math.max(width * 0.3, Math.min(width * 0.48, Theme.small * 7.2))
            inset: still.x
            strong: root.look.highlight
            resting: root.settled
            labels: root.look.named.filter(part => root.picture.words[part] !== undefined).map(part => ({
                        part: part,
                        text: root.picture.words[part],
                        side: root.look.sides[part] ?? ""
                    }))
            frame: ({
                    eye: Qt.vector4d(root.look.yaw, root.look.pitch, root.look.distance, 28),
                    target: Qt.vector3d(root.look.x, root.look.y, root.look.z),
                    bend: Qt.vector3d(root.look.flexion * root.swing, (root.look.abduction - root.look.tip) * root.swing, root.look.rotation * root.swing),
                    list: root.look.tip * root.swing,
                    width: still.width,
                    height: still.height,
                    mirrored: false,
                    shares: null,
                    layers: root.look.layers,
                    ghosts: root.look.ghosts
                })
        }
    }
    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        spacing: Theme.gap * 1.5

        Repeater {
            model: root.frames

            Chip {
                id: frame

                required property int index
                required property var modelData

                text: frame.modelData.text
                checkable: true
                autoExclusive: true
                checked: root.index === frame.index
                onClicked: root.index = frame.index
            }
        }
        Chip {
            visible: root.picture.explores
            iconName: "hip"
            text: qsTr("Explore")
            onClicked: root.picture.explore()
        }
    }
}

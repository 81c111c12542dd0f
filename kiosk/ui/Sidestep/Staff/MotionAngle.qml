import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// One angle of a joint: in words, on a slider between its limits, and as a number to type.
Column {
    id: root

    // {angle, text, back, value, low, high, lowText, highText, note, fixed}
    property var row: null
    property bool edge: false

    signal moved(real degrees, bool pulling)
    signal dropped
    signal turnAsked
    signal taken

    spacing: Theme.gap * 0.5

    Text {
        width: parent.width
        text: root.row?.text ?? ""
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Theme.strong
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Item {
        width: parent.width
        height: stepper.height + (slider.visible ? slider.height + ends.height : 0) + Theme.gap

        Slider {
            id: slider

            anchors.left: parent.left
            anchors.right: parent.right
            name: qsTr("%1, in degrees").arg(root.row?.text ?? "")
            enabled: !(root.row?.fixed ?? false)
            from: root.row?.low ?? 0
            to: root.row?.high ?? 1
            value: root.row?.value ?? 0
            stepSize: 1
            onMoved: {
                root.taken();
                root.moved(Math.round(value), pressed);
            }
            onPressedChanged: {
                root.taken();
                if (!pressed) {
                    root.dropped();
                    slider.value = Qt.binding(() => root.row?.value ?? 0);
                }
            }
            Keys.onReleased: event => {
                if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                    slider.value = Qt.binding(() => root.row?.value ?? 0);
            }
        }
        Item {
            id: ends

            anchors.top: slider.bottom
            width: parent.width
            height: Math.max(lowest.implicitHeight, highest.implicitHeight)

            Text {
                id: lowest

                anchors.left: parent.left
                width: parent.width - highest.width - Theme.gap * 2
                wrapMode: Text.Wrap
                text: root.row?.back ? qsTr("%1 %2").arg(root.row.lowText).arg(root.row.back) : root.row?.lowText ?? ""
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.9
                color: Theme.quiet
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Text {
                id: highest

                anchors.right: parent.right
                text: root.row?.highText ?? ""
                font.family: Theme.family
                font.pixelSize: Theme.small * 0.9
                color: Theme.quiet
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        MotionNumber {
            id: stepper

            anchors.top: ends.bottom
            anchors.topMargin: Theme.gap
            enabled: !(root.row?.fixed ?? false)
            name: root.row?.text ?? ""
            unit: "°"
            value: root.row?.value ?? 0
            onGiven: degrees => {
                root.taken();
                root.moved(degrees, false);
            }
        }
        Chip {
            anchors.right: parent.right
            anchors.verticalCenter: stepper.verticalCenter
            visible: root.edge
            iconName: "eye"
            text: qsTr("Turn to see it")
            onClicked: {
                root.taken();
                root.turnAsked();
            }
        }
    }
    Finding {
        width: parent.width
        visible: text !== ""
        kind: "note"
        text: root.row?.note ?? ""
    }
}

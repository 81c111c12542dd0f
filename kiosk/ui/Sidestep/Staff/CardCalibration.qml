import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// How large is this screen really? A bank card is drawn, and made larger or smaller until a real
// one covers it: every bank card in the world is 85.60 by 53.98 mm (ISO/IEC 7810, ID-1).
Column {
    id: root

    // pixels in a real millimetre, as the drawing has them now
    property real pxPerMm: Theme.pxPerMm
    readonly property real narrowest: 1.4
    readonly property real widest: Math.min(26, (root.width - Theme.gap * 2) / 85.6)

    signal changed(real pxPerMm)

    function scaleTo(wanted: real): void {
        const kept = Math.max(root.narrowest, Math.min(root.widest, wanted));
        if (Math.abs(kept - root.pxPerMm) < 0.0001)
            return;
        root.pxPerMm = kept;
        root.changed(kept);
    }
    // half a pixel of the card's width
    function step(steps: int): void {
        root.scaleTo((Math.round(root.pxPerMm * 85.6 * 2) + steps) / 2 / 85.6);
    }

    spacing: Theme.gap * 2

    // above the card: what is pressed again and again must not move away
    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        Button {
            iconName: "minus"
            text: qsTr("Smaller")
            autoRepeat: true
            enabled: root.pxPerMm > root.narrowest
            onClicked: root.step(-1)
        }
        Button {
            iconName: "plus"
            text: qsTr("Larger")
            autoRepeat: true
            enabled: root.pxPerMm < root.widest
            onClicked: root.step(1)
        }
    }
    FocusScope {
        // what assistive technology asks a slider
        readonly property real value: 85.6 * root.pxPerMm
        readonly property real minimumValue: 85.6 * root.narrowest
        readonly property real maximumValue: 85.6 * root.widest
        readonly property real stepSize: 0.5

        width: parent.width
        height: card.height + Theme.gap * 2
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Width of the card")
        Accessible.description: qsTr("Right makes it wider, left makes it narrower")
        Accessible.onIncreaseAction: root.step(1)
        Accessible.onDecreaseAction: root.step(-1)
        Keys.onLeftPressed: root.step(-1)
        Keys.onRightPressed: root.step(1)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
                root.step(event.key === Qt.Key_PageUp ? 20 : -20);
                event.accepted = true;
            }
        }

        Rectangle {
            id: card

            x: Theme.gap
            y: Theme.gap
            width: 85.6 * root.pxPerMm
            height: 53.98 * root.pxPerMm
            radius: 3.18 * root.pxPerMm
            color: Theme.tint
            border.width: Math.max(1, Theme.stroke)
            border.color: Theme.tintInk

            // the stripe and the chip that tell a card from a box
            Rectangle {
                y: parent.height * 0.1
                x: parent.border.width
                width: parent.width - x * 2
                height: parent.height * 0.17
                color: Theme.tintInk
                opacity: 0.16
            }
            Rectangle {
                x: parent.width * 0.11
                y: parent.height * 0.4
                width: parent.width * 0.14
                height: width * 0.78
                radius: width * 0.14
                color: "transparent"
                border.width: Math.max(1, Theme.stroke)
                border.color: Theme.tintInk
                opacity: 0.6
            }
            Text {
                anchors.left: parent.left
                anchors.leftMargin: parent.width * 0.11
                anchors.right: parent.right
                anchors.rightMargin: parent.width * 0.06
                anchors.bottom: parent.bottom
                anchors.bottomMargin: parent.height * 0.1
                text: qsTr("Hold your card here")
                font.family: Theme.family
                font.pixelSize: Math.min(Theme.body, parent.width * 0.08)
                font.weight: Theme.strong
                color: Theme.tintInk
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            FocusRing {
                visible: card.parent.activeFocus
                around: card.radius
            }
            // the corner to pull
            Rectangle {
                id: corner

                x: parent.width - width / 2
                y: parent.height - height / 2
                width: Theme.mm(10)
                height: width
                radius: width / 2
                color: pull.active ? Theme.tint : Theme.action
                border.width: Theme.ring
                border.color: Theme.paper
                Accessible.ignored: true

                Icon {
                    anchors.centerIn: parent
                    name: "drag"
                    color: pull.active ? Theme.tintInk : Theme.actionInk
                    size: parent.width * 0.55
                }
            }
        }
        DragHandler {
            id: pull

            property real began: 0

            // how much wider, when the corner is pulled along the card's diagonal
            function along(pulled: vector2d): real {
                return (pulled.x * 85.6 + pulled.y * 53.98) * 85.6 / (85.6 * 85.6 + 53.98 * 53.98);
            }

            target: null
            dragThreshold: 2
            onActiveChanged: if (active)
                began = card.width
            onActiveTranslationChanged: if (active)
                root.scaleTo((began + along(activeTranslation)) / 85.6)
        }
    }
}

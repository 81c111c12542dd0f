pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The moving figure, however this machine draws it: turned by a drag, by the arrow keys, or by
// the buttons around it. When the machine takes to another way of drawing, the new picture
// stands before the old one goes.
T.Control {
    id: root

    required property FigurePlayer player
    property string name
    property bool turnable: true
    // pixels at the foot of the picture that the figure keeps out of; the floor may go on there
    property real below: 0
    readonly property bool turns: root.turnable && root.player.tier !== "still"
    readonly property bool held: drag.active
    // which of the two places shows; the other is empty, or on its way out
    property bool second: false

    function take(place: Place): void {
        const files = {
            live: "FigureLive.qml",
            flipbook: "FigureBook.qml",
            still: "FigureStill.qml"
        };
        place.tier = root.player.tier;
        place.setSource(files[root.player.tier], {
            player: root.player,
            below: Qt.binding(() => root.below),
            held: Qt.binding(() => root.held)
        });
    }

    focusPolicy: root.turns ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.focusable: root.turns
    Keys.onLeftPressed: root.player.turnLeft()
    Keys.onRightPressed: root.player.turnRight()
    Keys.onUpPressed: if (root.player.tier === "live")
        root.player.turn(0, -10)
    Keys.onDownPressed: if (root.player.tier === "live")
        root.player.turn(0, 10)
    Keys.onSpacePressed: root.player.toggle()
    Component.onCompleted: root.take(first)

    component Place: Loader {
        property string tier

        anchors.fill: parent
        asynchronous: false // a page that is left while it loads would leave it without a place
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }

    Place {
        id: first

        opacity: root.second ? 0 : 1
    }
    Place {
        id: other

        opacity: root.second ? 1 : 0
    }
    Connections {
        target: root.player
        function onTierChanged(): void {
            if ((root.second ? other : first).tier === root.player.tier)
                return;
            root.take(root.second ? first : other);
            root.second = !root.second;
            gone.restart();
        }
    }
    Timer {
        id: gone

        interval: Theme.calm + 50
        onTriggered: (root.second ? first : other).source = ""
    }
    DragHandler {
        id: drag

        property point last

        target: null
        enabled: root.turns
        onActiveChanged: {
            drag.last = Qt.point(0, 0);
            if (!drag.active)
                root.player.settle();
        }
        onActiveTranslationChanged: {
            if (!drag.active)
                return;
            const now = drag.activeTranslation;
            root.player.turn((drag.last.x - now.x) * 200 / Math.max(1, root.width), (drag.last.y - now.y) * 60 / Math.max(1, root.height));
            drag.last = Qt.point(now.x, now.y);
        }
    }
    FocusRing {
        anchors.margins: Theme.ring
        visible: root.visualFocus
    }
    FrameAnimation {
        running: (root.player.moving || root.player.turning) && root.visible
        onTriggered: root.player.advance(frameTime)
    }
}

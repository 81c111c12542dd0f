pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The picture of a page on its stage, with its caption: a hip that turns, the moving figure, a photo.
Item {
    id: root

    required property PagePicture picture
    property bool begun: false
    // little room: the picture comes before its caption and the finer controls
    readonly property bool tight: Math.min(root.height, root.width) < Theme.small * (Theme.textScale > 1.4 ? 20 : 14)

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }
    // each is a file of its own: what this machine cannot draw is never loaded
    Loader {
        id: slot

        readonly property string kind: root.picture.kind

        function show(): void {
            if (slot.kind === "")
                slot.source = "";
            else
                slot.setSource(slot.kind === "hip" ? "HipPicture.qml" : slot.kind === "lever" ? "LeverPicture.qml" : slot.kind === "hip-still" ? "StillHip.qml" : slot.kind === "motion" ? "MotionPicture.qml" : slot.kind === "photo" ? "PhotoPicture.qml" : "StillPicture.qml", {
                    picture: root.picture,
                    tight: Qt.binding(() => root.tight)
                });
        }

        anchors.fill: parent
        anchors.topMargin: scenes.visible ? scenes.height + Theme.gap * 3 : 0
        anchors.bottomMargin: (caption.visible ? caption.height + Theme.gap * 3 : 0) + (legend.visible ? legend.height + Theme.gap * 2 : 0)
        onKindChanged: if (root.begun)
            slot.show()
    }
    PictureFrame {
        anchors.fill: slot
        visible: root.picture.mark !== ""
        good: root.picture.mark === "kinder"
    }
    SceneChips {
        id: scenes

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 2
        picture: root.picture
    }
    // the words first: the picture is loaded once they stand on the screen
    FrameAnimation {
        running: !root.begun
        onTriggered: {
            if (currentFrame < 2)
                return;
            root.begun = true;
            slot.show();
        }
    }
    StageLegend {
        id: legend

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: caption.visible ? caption.top : parent.bottom
        anchors.margins: Theme.gap * 2
        visible: root.begun && root.picture.kind === "motion" && root.picture.player.showMuscle && !root.tight
        now: (root.picture.player.side === "left" ? qsTr("Left hip: %1") : qsTr("Right hip: %1")).arg(root.picture.workNow)
        strongest: root.picture.player.strongest
    }
    Body {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 2
        visible: text !== "" && !root.tight
        horizontalAlignment: Text.AlignHCenter
        small: true
        quiet: true
        // whose photo it is stands under its caption; without one, the photo says it itself
        text: [root.picture.caption, root.picture.caption === "" ? "" : root.picture.credit].filter(line => line !== "").join("\n")
    }
}

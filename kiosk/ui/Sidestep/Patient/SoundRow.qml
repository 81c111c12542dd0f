pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A sound to hear, and in words what is heard. `sound` is {id, title, words, credit} or empty.
Column {
    id: root

    required property Sounds sounds
    property var sound: ({})
    readonly property string media: root.sound?.id ?? ""
    readonly property bool playing: root.media !== "" && root.sounds?.playing === root.media

    function hush(): void {
        if (root.sounds && root.sounds.playing !== "")
            root.sounds.stop();
    }

    visible: root.media !== "" && root.sounds !== null
    spacing: Theme.gap
    onMediaChanged: root.hush()
    Component.onDestruction: root.hush()

    Button {
        iconName: root.playing ? "speaker-off" : "sound"
        text: root.playing ? qsTr("Stop") : qsTr("Hear it")
        checked: root.playing
        Accessible.checkable: true
        Accessible.checked: root.playing
        Accessible.description: root.sound?.title ?? ""
        onClicked: root.sounds.toggle(root.media)
    }
    Body {
        width: parent.width
        visible: root.sounds?.silent ?? false
        small: true
        text: qsTr("This screen has no sound. Read here what you would hear.")
        Accessible.role: Accessible.AlertMessage
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: root.sound?.words ?? ""
    }
    Body {
        width: parent.width
        visible: text !== ""
        small: true
        quiet: true
        font.pixelSize: Theme.small * 0.85
        text: root.sound?.credit ?? ""
    }
}

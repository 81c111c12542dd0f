import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Reads words aloud, or stops; only where the machine has a voice for the language.
Button {
    id: root

    required property Voice voice
    // what is read
    property string words
    property string offer: qsTr("Hear it")
    readonly property bool reading: root.words !== "" && root.voice?.text === root.words

    visible: root.words !== "" && (root.voice?.ready ?? false)
    iconName: root.reading ? "speaker-off" : "speaker"
    text: root.reading ? qsTr("Stop") : root.offer
    onClicked: root.voice.toggle(root.words)
}

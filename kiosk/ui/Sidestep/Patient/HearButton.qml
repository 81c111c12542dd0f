import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Reads words aloud; pressed again, it stops. Only where the machine has a voice for the language.
Button {
    id: root

    required property Voice voice
    // what is read
    property string words
    property string offer: qsTr("Read aloud")
    // what it has begun to read, until that is over
    property string begun
    readonly property bool reading: root.begun !== "" && root.voice?.text === root.begun

    // when what it stands for changes or goes, nobody wants the rest of the old words
    function hush(): void {
        if (root.reading)
            root.voice.stop();
        root.begun = "";
    }

    visible: root.words !== "" && (root.voice?.ready ?? false)
    checked: root.reading
    iconName: root.reading ? "speaker-off" : "speaker"
    text: root.reading ? qsTr("Stop") : root.offer
    Accessible.checkable: true
    Accessible.checked: root.reading
    Accessible.description: root.reading ? qsTr("Stops reading") : qsTr("Reads the words here")
    onWordsChanged: root.hush()
    Component.onDestruction: root.hush()
    onClicked: {
        root.begun = root.reading ? "" : root.words;
        root.voice.toggle(root.words);
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Sidestep.Backend
import Sidestep.Theme

// The staff's on-screen keyboard: letters, digits and signs. It comes when a field is touched and
// stays away from who types on a real one. It learns nothing and keeps nothing.
Item {
    id: root

    required property string language
    // whether somebody works with a finger; who types on a real keyboard does not need this one
    required property Hands hands
    readonly property bool wanted: root.hands.onGlass
    // how high the screen is
    property real roomMm: 130
    readonly property string locale: root.language.startsWith("es") ? "es_ES" : "en_US"
    readonly property InputPanel panel: holder.item as InputPanel
    readonly property bool open: root.wanted && root.panel !== null && root.panel.active

    implicitHeight: root.open ? root.panel.height : 0

    function prepare(): void {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../../QtQuick/VirtualKeyboard/Styles/sidestep/staff");
        VirtualKeyboardSettings.activeLocales = ["en_US", "es_ES"];
        VirtualKeyboardSettings.locale = root.locale;
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.arrowKeyNavigationEnabled = false;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        holder.active = true;
    }

    onLocaleChanged: if (holder.active)
        VirtualKeyboardSettings.locale = root.locale
    // a field that gets the focus by a key asks for the keyboard, too
    function putAway(): void {
        if (!root.wanted && root.panel !== null && root.panel.active)
            root.hands.putKeysAway();
    }

    onWantedChanged: root.putAway()
    Component.onCompleted: root.prepare()

    Loader {
        id: holder

        width: root.width
        active: false
        sourceComponent: InputPanel {
            id: made

            visible: active && root.wanted
            onActiveChanged: Qt.callLater(root.putAway)

            Binding {
                target: made.keyboard.style
                property: "panelWidth"
                value: Math.max(1, root.width)
            }
            // five rows: every key at least 10 mm high, and more where the screen is tall
            Binding {
                target: made.keyboard.style
                property: "panelHeight"
                value: Theme.mm(Math.max(10.7, Math.min(13, root.roomMm * 0.06))) * 5 / 0.94
            }
        }
    }
}

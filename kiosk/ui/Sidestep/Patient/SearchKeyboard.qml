pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard: letters only. It proposes no words, learns none and keeps none.
Item {
    id: root

    required property string language
    property bool wanted: true
    readonly property string locale: root.language.startsWith("es") ? "es_ES" : "en_US"
    readonly property InputPanel panel: holder.item as InputPanel
    readonly property bool open: root.panel !== null && root.panel.active

    implicitHeight: root.open ? root.panel.height : 0

    // a panel that is made first would begin with Qt's own layouts and throw them away again
    function prepare(): void {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../../QtQuick/VirtualKeyboard/Styles/sidestep/layouts");
        VirtualKeyboardSettings.activeLocales = ["en_US", "es_ES"];
        VirtualKeyboardSettings.locale = root.locale;
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.arrowKeyNavigationEnabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        holder.active = true;
    }

    onLocaleChanged: if (holder.active)
        VirtualKeyboardSettings.locale = root.locale
    Component.onCompleted: if (root.wanted)
        root.prepare()

    Loader {
        id: holder

        width: root.width
        active: false
        sourceComponent: InputPanel {
            id: made

            visible: active

            Binding {
                target: made.keyboard.style
                property: "panelWidth"
                value: Math.max(1, root.width)
            }
        }
    }
}

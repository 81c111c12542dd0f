import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard: letters only. It proposes no words, learns none and keeps none.
Item {
    id: root

    required property string language
    readonly property bool open: panel.active

    implicitHeight: panel.active ? panel.height : 0

    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../../QtQuick/VirtualKeyboard/Styles/sidestep/layouts");
        VirtualKeyboardSettings.activeLocales = ["en_US", "es_ES"];
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.arrowKeyNavigationEnabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.language.startsWith("es") ? "es_ES" : "en_US"
    }
    Binding {
        target: panel.keyboard.style
        property: "panelWidth"
        value: Math.max(1, root.width)
    }
    InputPanel {
        id: panel

        y: 0
        width: root.width
        visible: active
    }
}

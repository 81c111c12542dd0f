pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Choosing from a long list: a word to look for, and what has it.
Sheet {
    id: root

    required property Picker picker

    open: root.picker.open
    title: root.picker.title
    onClosed: root.picker.close()
    onOpenChanged: words.text = ""

    TextField {
        id: words

        width: parent?.width ?? 0
        visible: root.picker.long
        name: qsTr("Look for")
        iconName: "search"
        placeholderText: qsTr("Type a word")
        onTextEdited: root.picker.look(text)
    }
    Body {
        width: parent?.width ?? 0
        visible: root.picker.choices.length === 0
        text: qsTr("There is nothing like that.")
        quiet: true
    }
    Repeater {
        model: root.picker.choices

        StaffRow {
            required property var modelData

            width: parent?.width ?? 0
            leads: false
            text: modelData.text
            line: modelData.detail
            onClicked: root.picker.choose(modelData.value)
        }
    }
    Body {
        width: parent?.width ?? 0
        visible: root.picker.more > 0
        text: qsTr("And %n more. Type a word to find them.", "", root.picker.more)
        small: true
        quiet: true
    }
}

import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Undo, redo, where the words are kept, and the preview where it has no room of its own.
Flow {
    id: root

    required property EditScreen screen
    property bool canPreview: false
    property bool previewing: false

    // whether saving and the rest stand here, too
    property bool whole: false

    signal previewAsked
    signal saveAsked
    signal moreAsked

    spacing: Theme.gap

    Button {
        kind: "quiet"
        iconName: "undo"
        text: qsTr("Undo")
        enabled: root.screen.canUndo
        onClicked: root.screen.undo()
    }
    Button {
        kind: "quiet"
        iconName: "redo"
        text: qsTr("Redo")
        enabled: root.screen.canRedo
        onClicked: root.screen.redo()
    }
    Button {
        visible: root.canPreview
        iconName: "eye"
        text: root.previewing ? qsTr("Back to the form") : qsTr("Preview")
        checked: root.previewing
        onClicked: root.previewAsked()
    }
    Button {
        visible: root.whole
        enabled: root.screen.unsaved
        iconName: "check"
        text: qsTr("Save a version")
        onClicked: root.saveAsked()
    }
    Button {
        visible: root.whole
        iconName: "more"
        text: qsTr("More")
        onClicked: root.moreAsked()
    }
    Text {
        height: Math.max(Theme.mm(12), implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: root.screen.savedLine
        font.family: Theme.family
        font.pixelSize: Theme.small
        color: Theme.quiet
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The settings of one group: what each does, what it is usually, and a way back to that.
StaffPage {
    id: root

    required property SettingsScreen screen
    required property Desk desk

    title: root.screen.title
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 6
    actions: Button {
        visible: root.screen.mayChange
        kind: "primary"
        large: false
        enabled: root.screen.unsaved
        text: qsTr("Save")
        onClicked: root.screen.save()
    }

    Callout {
        width: parent?.width ?? 0
        visible: !root.screen.mayChange
        text: qsTr("You can look at these. An admin can change them.")
    }
    Repeater {
        model: root.screen.fields.map(field => field.key)

        SettingsField {
            required property int index

            width: parent?.width ?? 0
            screen: root.screen
            enabled: root.screen.mayChange
            field: root.screen.fields[index] ?? ({})
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Who should leave this exercise out, and when to stop.
Page {
    id: root

    required property ExerciseScreen screen

    Repeater {
        model: root.screen.notes

        Callout {
            required property string modelData

            width: parent?.width ?? 0
            kind: "care"
            text: modelData
        }
    }
    Heading {
        width: parent.width
        level: 2
        visible: root.screen.notFor.length > 0
        text: qsTr("Leave it out if")
    }
    BulletList {
        width: parent.width
        entries: root.screen.notFor
        iconName: "stop-hand"
        mark: Theme.stop
    }
    Heading {
        width: parent.width
        level: 2
        visible: root.screen.care.length > 0
        text: qsTr("Take care")
    }
    BulletList {
        width: parent.width
        entries: root.screen.care
        iconName: "warning"
        mark: Theme.caution
    }
}

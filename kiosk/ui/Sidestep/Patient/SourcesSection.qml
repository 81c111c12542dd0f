pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Where this comes from, and who has looked at it.
Page {
    id: root

    required property ExerciseScreen screen

    Callout {
        width: parent.width
        visible: root.screen.reviews.length === 0
        kind: "care"
        title: qsTr("Draft: not yet checked by a clinician")
        text: qsTr("We wrote this with care from the sources below. No doctor or physical therapist has signed it yet.")
    }
    Heading {
        width: parent.width
        level: 2
        visible: root.screen.reviews.length > 0
        text: qsTr("Checked by")
    }
    BulletList {
        width: parent.width
        entries: root.screen.reviews
        iconName: "check"
    }
    Repeater {
        model: root.screen.remarks

        CareLine {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    Heading {
        width: parent.width
        level: 2
        text: qsTr("Where this comes from")
    }
    BulletList {
        width: parent.width
        entries: root.screen.sources
    }
    Heading {
        width: parent.width
        level: 2
        visible: root.screen.emg !== ""
        text: qsTr("For clinicians")
    }
    Body {
        width: parent.width
        visible: root.screen.emg !== ""
        small: true
        text: qsTr("Measured muscle activity: %1").arg(root.screen.emg)
    }
}

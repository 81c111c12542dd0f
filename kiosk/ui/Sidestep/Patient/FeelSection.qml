pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// What you should feel, how to breathe, and how hard which part of the muscle works.
Page {
    id: root

    required property ExerciseScreen screen

    Heading {
        width: parent.width
        level: 2
        text: qsTr("What you should feel")
    }
    Body {
        width: parent.width
        text: root.screen.feel
    }
    Heading {
        width: parent.width
        level: 2
        text: qsTr("How to breathe")
    }
    Body {
        width: parent.width
        text: root.screen.breathing
    }
    MuscleWork {
        width: parent.width
        work: root.screen.muscleWork
        parts: root.screen.parts
    }
    Blocks {
        width: parent.width
        blocks: root.screen.blocks
        onFollowed: link => root.screen.follow(link)
    }
}

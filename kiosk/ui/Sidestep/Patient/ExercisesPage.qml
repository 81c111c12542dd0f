pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Every exercise, and a few words to narrow them down.
Page {
    id: root

    required property ExercisesScreen screen
    required property Kiosk kiosk

    contentY: 0
    measure: Theme.gap * 300
    margin: Theme.gap * 5

    Heading {
        width: parent.width
        text: qsTr("Which exercise would you like to see?")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 3

        Repeater {
            model: root.screen.filters

            Flow {
                id: group

                required property var modelData

                spacing: Theme.gap

                Repeater {
                    model: group.modelData

                    Chip {
                        id: chip

                        required property var modelData

                        iconName: chip.modelData.icon
                        text: chip.modelData.text
                        checked: root.screen.wishes.includes(chip.modelData.value)
                        Accessible.role: Accessible.CheckBox
                        Accessible.checkable: true
                        Accessible.checked: checked
                        onClicked: root.screen.toggle(chip.modelData.value)
                    }
                }
            }
        }
        Chip {
            visible: root.screen.filtered
            iconName: "close"
            text: qsTr("Show all")
            onClicked: root.screen.showAll()
        }
    }
    ExerciseGrid {
        width: parent.width
        title: qsTr("Four main exercises")
        entries: root.screen.first
        wanted: root.screen.shown
        tallestPicture: root.height * 0.34
        onChosen: id => root.screen.open("exercise", id)
    }
    Body {
        width: parent.width
        visible: root.screen.shown.length === 0
        text: qsTr("No exercise fits all of these. Try fewer.")
    }
    // on the second frame: these lie under the others
    FrameAnimation {
        running: !more.active
        onTriggered: more.active = currentFrame > 0
    }
    Loader {
        id: more

        width: parent.width
        active: false
        sourceComponent: ExerciseGrid {
            title: qsTr("More exercises")
            entries: root.screen.more
            wanted: root.screen.shown
            tallestPicture: root.height * 0.34
            onChosen: id => root.screen.open("exercise", id)
        }
    }
}

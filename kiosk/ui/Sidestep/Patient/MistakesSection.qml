pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Each mistake, wrong then right. The figure shows the ones it can.
Page {
    id: root

    required property ExerciseScreen screen

    spacing: Theme.gap * 4

    Repeater {
        model: root.screen.mistakes

        Column {
            id: mistake

            required property var modelData
            readonly property bool showsWrong: root.screen.showing === "wrong:" + mistake.modelData.id
            readonly property bool showsRight: root.screen.showing === "right:" + mistake.modelData.id

            width: parent?.width ?? 0
            spacing: Theme.gap * 1.5

            Heading {
                width: parent.width
                level: 2
                text: mistake.modelData.title
            }
            Flow {
                width: parent.width
                visible: mistake.modelData.shown
                spacing: Theme.gap * 1.5

                Button {
                    iconName: "close"
                    text: qsTr("Show it wrong")
                    checked: mistake.showsWrong
                    onClicked: root.screen.showMotion("wrong:" + mistake.modelData.id)
                }
                Button {
                    iconName: "check"
                    text: qsTr("Show it right")
                    checked: mistake.showsRight
                    onClicked: root.screen.showMotion("right:" + mistake.modelData.id)
                }
            }
            WrongRight {
                width: parent.width
                text: mistake.modelData.wrong
            }
            WrongRight {
                width: parent.width
                good: true
                text: mistake.modelData.right
            }
        }
    }
}

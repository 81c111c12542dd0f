pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Sides to look from, and nearer or farther. Left is left in every language.
Flow {
    id: root

    required property HipScreen screen
    property bool tight: false

    signal turned(real around)
    signal zoomed(real factor)

    spacing: Theme.gap * 1.25
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Chip {
        visible: root.screen.live
        iconName: "turn-left"
        text: qsTr("Turn")
        Accessible.name: qsTr("Turn the hip left")
        onClicked: root.turned(-30)
    }
    Chip {
        text: qsTr("Front")
        Accessible.name: qsTr("See it from the front")
        onClicked: root.screen.look("front")
    }
    Chip {
        text: qsTr("Side")
        Accessible.name: qsTr("See it from the side")
        onClicked: root.screen.look("side")
    }
    Chip {
        text: qsTr("Back")
        Accessible.name: qsTr("See it from the back")
        onClicked: root.screen.look("back")
    }
    Chip {
        visible: root.screen.live
        iconName: "turn-right"
        text: qsTr("Turn")
        Accessible.name: qsTr("Turn the hip right")
        onClicked: root.turned(30)
    }
    Chip {
        visible: root.screen.live && !root.tight
        iconName: "plus"
        text: qsTr("Closer")
        onClicked: root.zoomed(0.8)
    }
    Chip {
        visible: root.screen.live && !root.tight
        iconName: "minus"
        text: qsTr("Farther")
        onClicked: root.zoomed(1.25)
    }
    Chip {
        visible: root.screen.live && !root.tight
        iconName: "hip"
        text: qsTr("Whole hip")
        onClicked: root.screen.look("whole")
    }
}

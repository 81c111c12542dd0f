import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The size of the screen, by laying a bank card on it; and how far away people stand.
StaffPage {
    id: root

    required property CalibrateScreen screen
    required property Desk desk

    title: qsTr("Size of the screen")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    spacing: Theme.gap * 4
    actions: Button {
        visible: root.screen.mayChange
        kind: "primary"
        large: false
        enabled: root.screen.unsaved
        text: qsTr("Save")
        onClicked: root.screen.save()
    }

    Body {
        width: parent?.width ?? 0
        text: qsTr("Words and buttons are measured in real millimetres. For that, the kiosk must know how large this screen is.")
    }
    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("1. Lay a bank card on the glass")
        }
        Body {
            width: parent.width
            text: qsTr("Hold it at the upper left corner of the drawing. Then make the drawing smaller or larger, until it is just as large as the card.")
        }
        CardCalibration {
            width: parent.width
            enabled: root.screen.mayChange
            pxPerMm: root.screen.pxPerMm
            onChanged: pxPerMm => root.screen.resize(pxPerMm)
        }
        Body {
            width: parent.width
            quiet: true
            text: root.screen.result
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("2. How far away do people stand?")
        help: qsTr("From the eyes to the glass. About 60 cm at a screen on a stand, 40 cm for a tablet in the hand.")
        enabled: root.screen.mayChange

        Stepper {
            name: qsTr("Distance")
            value: root.screen.distance
            from: root.screen.nearest
            to: root.screen.farthest
            step: 5
            unit: qsTr("cm")
            onEdited: value => root.screen.stand(value)
        }
    }
    Button {
        visible: root.screen.measured && root.screen.mayChange
        kind: "quiet"
        iconName: "undo"
        text: qsTr("Let the machine find it out by itself")
        onClicked: root.screen.forget()
    }
    Callout {
        width: parent?.width ?? 0
        visible: !root.screen.mayChange
        text: qsTr("You can look at this. An admin can change it.")
    }
}

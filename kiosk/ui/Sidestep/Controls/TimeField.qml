import QtQuick
import Sidestep.Theme

// A time of day, by hours and minutes. `minutes` counts from midnight; `edited(minutes)`.
Flow {
    id: root

    property string name
    property int minutes: 0
    property int step: 5

    signal edited(int minutes)

    spacing: Theme.gap * 3

    Column {
        spacing: Theme.gap * 0.5

        Body {
            small: true
            quiet: true
            text: qsTr("Hour")
        }
        Stepper {
            name: qsTr("%1: hour").arg(root.name)
            from: 0
            to: 23
            value: Math.floor(root.minutes / 60)
            onEdited: value => root.edited(value * 60 + root.minutes % 60)
        }
    }
    Column {
        spacing: Theme.gap * 0.5

        Body {
            small: true
            quiet: true
            text: qsTr("Minutes")
        }
        Stepper {
            name: qsTr("%1: minutes").arg(root.name)
            from: 0
            to: 59
            step: root.step
            value: root.minutes % 60
            onEdited: value => root.edited(Math.floor(root.minutes / 60) * 60 + value)
        }
    }
}

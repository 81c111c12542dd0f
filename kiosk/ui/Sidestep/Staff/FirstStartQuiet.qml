pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// When nobody is there, and paper.
FirstStartStep {
    id: root

    title: qsTr("When nobody touches the screen")
    line: qsTr("Sidestep asks if somebody is still there, and waits half a minute. Then it forgets the visit and starts over.")

    Field {
        width: parent?.width ?? 0
        label: qsTr("It asks after so many seconds")

        Stepper {
            name: qsTr("It asks after so many seconds")
            value: root.screen.values["idle.warn_after_s"]
            from: 10
            to: 3600
            step: 10
            unit: qsTr("s")
            onEdited: value => root.screen.put("idle.warn_after_s", value)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("While somebody follows an exercise, after")

        Stepper {
            name: qsTr("While somebody follows an exercise, after")
            value: root.screen.values["idle.walkthrough_after_s"]
            from: 10
            to: 3600
            step: 30
            unit: qsTr("s")
            onEdited: value => root.screen.put("idle.walkthrough_after_s", value)
        }
    }
    Field {
        width: parent?.width ?? 0
        label: qsTr("Printer")
        help: root.screen.printers.length > 0 ? "" : qsTr("No printer is plugged in. Sidestep works without one; you can set one up later.")

        Select {
            width: parent.width
            visible: root.screen.printers.length > 0
            height: visible ? implicitHeight : 0
            name: qsTr("Printer")
            options: [
                {
                    value: "",
                    text: qsTr("The one this machine uses by itself")
                },
                ...root.screen.printers.map(one => ({
                            value: one,
                            text: one
                        }))]
            value: root.screen.values.printer
            onChosen: value => root.screen.put("printer", value)
        }
    }
}

import QtQuick

// Whether somebody is at a place, and for a moment after they left: what shows only there must not
// go away under the finger that touches something below it.
QtObject {
    id: root

    required property bool here
    readonly property bool stays: root.here || moment.running
    readonly property Timer wait: Timer {
        id: moment

        interval: 500
    }

    onHereChanged: if (!root.here)
        moment.start()
}

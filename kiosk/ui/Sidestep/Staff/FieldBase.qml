import QtQuick
import Sidestep.Backend

// What every field of a form has: its row, and the form it belongs to.
FocusScope {
    id: root

    required property var row
    required property EditScreen screen

    implicitWidth: parent?.width ?? 0
    implicitHeight: childrenRect.height
}

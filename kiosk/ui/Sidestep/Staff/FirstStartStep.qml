import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// One question of the first start.
Column {
    required property FirstStartScreen screen
    required property Desk desk
    property string title
    property string line
    property string nextText: qsTr("Next")
    property bool ready: true

    spacing: Theme.gap * 3
}

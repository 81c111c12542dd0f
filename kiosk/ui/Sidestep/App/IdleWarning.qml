import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// "Still there?", before a visit is forgotten.
Sheet {
    id: root

    required property Idle idle

    signal leave

    title: qsTr("Are you still there?")
    closable: false
    onOpenChanged: if (root.open)
        stay.forceActiveFocus(Qt.OtherFocusReason)

    Body {
        width: parent?.width ?? 0
        text: qsTr("We will clear this screen for the next person.")
    }
    Text {
        width: parent?.width ?? 0
        text: root.idle.secondsLeft
        font.family: Theme.family
        font.pixelSize: Theme.display * 1.4
        font.weight: Theme.heavy
        color: Theme.action
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%n seconds left", "", root.idle.secondsLeft)
    }
    Button {
        id: stay

        width: parent?.width ?? 0
        kind: "primary"
        text: root.idle.canExtend ? qsTr("I am still here") : qsTr("Start over now")
        onClicked: root.idle.canExtend ? root.idle.extend() : root.leave()
    }
    Button {
        width: parent?.width ?? 0
        visible: root.idle.canExtend
        text: qsTr("I am done")
        onClicked: root.leave()
    }
}

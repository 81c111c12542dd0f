import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A line over the page shortly before the desk locks: a touch anywhere is enough to stay.
Rectangle {
    id: root

    required property Desk desk
    readonly property string what: root.desk.quiet.what ?? ""
    readonly property int seconds: root.desk.quiet.seconds ?? 0

    visible: root.what !== "" && !root.desk.locked
    implicitHeight: words.implicitHeight + Theme.gap * 3
    color: Theme.ink
    onWhatChanged: if (root.visible)
        words.Accessible.announce(words.text)

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 4
        anchors.verticalCenter: parent.verticalCenter
        name: root.what === "leave" ? "leave" : "lock"
        color: Theme.paper
        size: Theme.body * 1.2
    }
    Text {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 4
        anchors.verticalCenter: parent.verticalCenter
        text: root.what === "end" ? qsTr("Your half hour is over in %n s. Your work is kept: then sign in again.", "", root.seconds) : root.what === "leave" ? qsTr("Back to the patients' screen in %n s: touch to stay", "", root.seconds) : qsTr("Locking in %n s: touch to stay", "", root.seconds)
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Theme.strong
        color: Theme.paper
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}

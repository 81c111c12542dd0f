pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The library of pictures and sounds.
StaffPage {
    id: root

    required property MediaScreen screen
    required property Desk desk

    title: qsTr("Pictures and sounds")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    fixed: true
    covered: root.files.open
    actions: Button {
        kind: "primary"
        large: false
        iconName: "plus"
        text: qsTr("Bring one in")
        onClicked: root.files.begin()
    }
    room: [
        FocusScope {
            anchors.fill: parent
            focus: true

            Segment {
                id: only

                x: Theme.gap * 4
                width: parent.width - Theme.gap * 8
                visible: root.screen.known && !root.screen.empty
                Accessible.name: qsTr("What to show")
                options: [
                    {
                        value: "all",
                        text: qsTr("All")
                    },
                    {
                        value: "picture",
                        text: qsTr("Pictures"),
                        iconName: "picture"
                    },
                    {
                        value: "sound",
                        text: qsTr("Sounds"),
                        iconName: "sound"
                    },
                    {
                        value: "lacks",
                        text: qsTr("Words missing: %1").arg(root.screen.lacking),
                        iconName: "warning"
                    }
                ]
                value: root.screen.only
                onChosen: value => root.screen.show(value)
            }
            MediaGrid {
                anchors.top: only.bottom
                anchors.topMargin: Theme.gap * 2
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 3
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 3
                anchors.bottom: parent.bottom
                focus: true
                rows: root.screen.rows
                pictures: root.screen.pictures
                onLooked: sha256 => root.screen.look(sha256)
                onChosen: row => root.screen.open("media-item", row.id)
            }
            Column {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.gap * 8, Theme.measure * 0.8)
                visible: root.screen.known && root.screen.rows.length === 0
                spacing: Theme.gap * 2

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "picture"
                    color: Theme.quiet
                    size: Theme.display
                }
                Body {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.screen.empty ? qsTr("Nothing was brought in yet. Pictures can be PNG, JPEG or WebP, sounds WAV, on a stick or in a folder of this machine.") : root.screen.only === "lacks" ? qsTr("All of it has words in each language.") : qsTr("There is none of these yet.")
                }
            }
        }
    ]
    property FilePicker files: FilePicker {
        parent: root
        desk: root.desk
        title: qsTr("Which file?")
        onChosen: path => root.screen.bring(path)
    }
}

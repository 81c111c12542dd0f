pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Two people wrote at once: what both changed stands side by side, to choose from.
FocusScope {
    id: root

    required property Conflict conflict

    visible: root.conflict.on
    enabled: visible
    focus: visible
    onVisibleChanged: if (visible)
        root.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.conflict.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Page {
        id: page

        anchors.fill: parent
        focus: true
        measure: Theme.measure * 1.3

        Heading {
            width: parent?.width ?? 0
            text: qsTr("%1 saved this %2").arg(root.conflict.name).arg(root.conflict.when)
        }
        Body {
            width: parent?.width ?? 0
            text: qsTr("Nothing is lost: your words are in your draft, and theirs are saved.")
        }
        Finding {
            width: parent?.width ?? 0
            visible: root.conflict.taken.length > 0
            kind: "good"
            text: qsTr("What only %1 changed is taken over: %2.").arg(root.conflict.name).arg(root.conflict.taken.join(", "))
        }
        Body {
            width: parent?.width ?? 0
            visible: root.conflict.clashes.length > 0
            text: qsTr("You both changed these. Touch the words that should stay.")
        }
        Body {
            width: parent?.width ?? 0
            visible: root.conflict.clashes.length === 0
            text: qsTr("You changed different things, so both fit together.")
        }
        Repeater {
            model: root.conflict.clashes

            Column {
                id: clash

                required property var modelData
                required property int index

                width: parent?.width ?? 0
                spacing: Theme.gap

                Heading {
                    width: parent.width
                    level: 2
                    text: clash.modelData.label
                }
                Grid {
                    id: both

                    readonly property real cell: columns === 1 ? width : (width - spacing) / 2

                    width: parent.width
                    columns: width > Theme.body * 34 ? 2 : 1
                    spacing: Theme.gap * 2

                    Choice {
                        width: both.cell
                        text: clash.modelData.mine
                        detail: qsTr("Yours")
                        checked: !clash.modelData.takeTheirs
                        onClicked: root.conflict.take(clash.index, false)
                    }
                    Choice {
                        width: both.cell
                        text: clash.modelData.theirs
                        detail: root.conflict.name
                        checked: clash.modelData.takeTheirs
                        onClicked: root.conflict.take(clash.index, true)
                    }
                }
            }
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap * 1.5

            Button {
                kind: "primary"
                focus: true
                text: qsTr("Put them together")
                onClicked: root.conflict.finish()
            }
            Button {
                text: qsTr("Keep only mine")
                onClicked: root.conflict.keepMine()
            }
            Button {
                text: qsTr("Take only theirs")
                onClicked: root.conflict.takeAll()
            }
            Button {
                kind: "quiet"
                text: qsTr("Decide later")
                onClicked: root.conflict.close()
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The movement editor: the figure with its joints to take in hand, its moments below, and beside it
// what belongs to the joint, the moment, the things around, the muscle, and what the checks say.
StaffPage {
    id: root

    required property MotionScreen screen
    required property Desk desk
    readonly property bool upright: root.height > root.width
    // letters so large that every row counts
    readonly property bool tight: Theme.textScale > 1.4
    property string tab: "joint"

    title: root.tight || root.upright ? root.screen.shortTitle : root.screen.title
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    fixed: true
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo))
            root.screen.undo();
        else if (event.matches(StandardKey.Redo))
            root.screen.redo();
        else if (event.matches(StandardKey.Save))
            root.screen.keeping.save("");
        else
            return;
        event.accepted = true;
    }
    Component.onCompleted: root.screen.enter()
    Component.onDestruction: root.screen?.leave()

    room: [
        Column {
            id: notices

            x: Theme.gap * 4
            width: parent.width - Theme.gap * 8
            spacing: Theme.gap

            Callout {
                width: parent.width
                visible: root.screen.unreadable !== ""
                kind: "stop"
                title: qsTr("This movement cannot be shown")
                text: root.screen.unreadable
            }
            Callout {
                width: parent.width
                visible: root.screen.keeping.conflict.text !== undefined
                kind: "care"
                title: qsTr("Somebody else saved meanwhile")
                text: root.screen.keeping.conflict.text ?? ""
            }
            Row {
                spacing: Theme.gap * 2
                visible: root.screen.keeping.conflict.text !== undefined

                Button {
                    text: qsTr("Save mine over it")
                    onClicked: root.screen.keeping.saveMine()
                }
                Button {
                    text: qsTr("Take theirs")
                    onClicked: root.screen.keeping.takeTheirs()
                }
            }
            Repeater {
                model: root.screen.keeping.others

                Finding {
                    required property string modelData

                    width: parent?.width ?? 0
                    kind: "care"
                    text: modelData
                }
            }
            Item {
                width: 1
                height: notices.height > 1 ? Theme.gap : 0
                visible: root.screen.keeping.others.length > 0 || root.screen.keeping.conflict.text !== undefined
            }
        },
        MotionStage {
            id: stage

            anchors.left: parent.left
            anchors.top: notices.bottom
            anchors.right: root.upright ? parent.right : panel.left
            height: root.upright ? parent.height * 0.46 : parent.height - notices.height - timeline.height
            visible: root.screen.ready
            screen: root.screen
            onChosen: root.tab = "joint"
        },
        MotionTimeline {
            id: timeline

            anchors.left: parent.left
            anchors.right: root.upright ? parent.right : panel.left
            anchors.top: stage.bottom
            visible: root.screen.ready
            screen: root.screen
            onChosen: if (root.tab !== "joint")
                root.tab = "moment"
        },
        Item {
            id: panel

            anchors.right: parent.right
            anchors.left: root.upright ? parent.left : undefined
            anchors.top: root.upright ? timeline.bottom : notices.bottom
            anchors.bottom: parent.bottom
            width: Math.min(parent.width * 0.46, Math.max(Theme.small * 24, Theme.mm(96)))
            visible: root.screen.ready

            Flow {
                id: tabs

                anchors.top: parent.top
                anchors.topMargin: root.upright ? Theme.gap * 2 : 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 3
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 3
                spacing: Theme.gap
                Accessible.role: Accessible.PageTabList
                Accessible.name: qsTr("What to change")

                // the list stays the same while the checks change, so that no touch is lost
                Repeater {
                    model: ["joint", "moment", "around", "views", "muscle", "about", "checks"]

                    Chip {
                        id: tab

                        required property string modelData
                        readonly property bool checks: tab.modelData === "checks"
                        readonly property int wrong: root.screen.checking.rows.length
                        readonly property var words: ({
                                joint: qsTr("Joint"),
                                moment: qsTr("Moment"),
                                around: qsTr("Contacts"),
                                views: qsTr("Views"),
                                muscle: qsTr("Muscle"),
                                about: qsTr("About"),
                                checks: tab.wrong > 0 ? qsTr("Checks (%1)").arg(tab.wrong) : qsTr("Checks")
                            })

                        text: tab.words[tab.modelData]
                        iconName: !tab.checks ? "" : !root.screen.checking.done ? "clock" : tab.wrong > 0 ? "warning" : "check"
                        checked: root.tab === tab.modelData
                        Accessible.role: Accessible.PageTab
                        onClicked: root.tab = tab.modelData
                    }
                }
            }
            Loader {
                anchors.top: tabs.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: foot.top
                sourceComponent: root.tab === "joint" ? joint : root.tab === "moment" ? moment : root.tab === "around" ? around : root.tab === "views" ? views : root.tab === "muscle" ? muscle : root.tab === "about" ? about : checks
            }
            Rectangle {
                anchors.fill: foot
                color: Theme.surface
            }
            Item {
                id: foot

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: saving.height + Theme.gap * 4

                Flow {
                    id: saving

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 3
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 3
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap * 1.5

                    Button {
                        kind: "primary"
                        large: false
                        iconName: "check"
                        text: root.tight ? qsTr("Save") : qsTr("Save a version")
                        textSize: Theme.small
                        enabled: root.screen.keeping.unsaved
                        onClicked: root.screen.keeping.save("")
                    }
                    Button {
                        iconName: "send"
                        text: qsTr("Send for review")
                        textSize: Theme.small
                        enabled: root.screen.keeping.unsaved || root.screen.keeping.state === "draft"
                        onClicked: root.screen.keeping.send()
                    }
                    Body {
                        height: Theme.mm(12)
                        visible: !root.tight || root.upright
                        text: root.screen.keeping.words
                        small: true
                        quiet: true
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    ]

    Component {
        id: joint

        MotionJoint {
            screen: root.screen
        }
    }
    Component {
        id: moment

        MotionMoment {
            screen: root.screen
        }
    }
    Component {
        id: around

        MotionAround {
            screen: root.screen
        }
    }
    Component {
        id: views

        MotionViews {
            screen: root.screen
        }
    }
    Component {
        id: muscle

        MotionMuscle {
            screen: root.screen
        }
    }
    Component {
        id: about

        MotionAbout {
            screen: root.screen
        }
    }
    Component {
        id: checks

        MotionChecks {
            screen: root.screen
            onGone: root.tab = "joint"
        }
    }
}

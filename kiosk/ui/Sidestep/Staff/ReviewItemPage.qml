pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One text under review: the patient's own screen beside what is different, and what to do about it.
StaffPage {
    id: root

    required property ReviewItemScreen screen
    required property Desk desk
    readonly property bool pictured: root.screen.key !== ""
    readonly property bool wide: width > Theme.body * 44 && width > height
    readonly property bool split: root.wide && root.pictured
    property string side: "changes"
    readonly property var sides: {
        const out = [];
        if (root.pictured && !root.wide)
            out.push({
                "value": "picture",
                "text": qsTr("As patients see it")
            });
        out.push({
            "value": "changes",
            "text": qsTr("What is different")
        });
        if (root.screen.canAsk)
            out.push({
                "value": "comments",
                "text": root.screen.count > 0 ? qsTr("Comments (%1)").arg(root.screen.count) : qsTr("Comments")
            });
        return out;
    }

    Connections {
        target: root.screen
        function onSigned(): void {
            root.side = "changes";
            words.contentY = 0;
        }
        function onSentBack(): void {
            root.side = "changes";
            words.contentY = 0;
        }
    }

    title: root.screen.title
    line: root.wide ? root.screen.line : ""
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    fixed: true
    actions: [
        Grid {
            columns: root.width > Theme.body * 34 ? 4 : 1
            horizontalItemAlignment: Grid.AlignRight
            verticalItemAlignment: Grid.AlignVCenter
            spacing: Theme.gap * 1.5

            Button {
                visible: root.screen.canTakeBack
                kind: "quiet"
                iconName: "undo"
                text: qsTr("Take it back")
                onClicked: root.screen.takeBack()
            }
            Button {
                visible: root.screen.motion !== ""
                kind: "quiet"
                iconName: "play"
                text: qsTr("Watch it")
                onClicked: root.screen.open("motion", root.screen.motion)
            }
            Button {
                visible: root.screen.canAsk && root.side !== "comments"
                iconName: "comment"
                text: qsTr("Ask for changes")
                onClicked: root.side = "comments"
            }
            Button {
                visible: root.screen.waits && root.screen.whyNot === ""
                kind: "primary"
                large: false
                iconName: "approve"
                text: qsTr("Approve")
                onClicked: root.screen.approve()
            }
        }
    ]
    room: [
        Segment {
            id: sides

            x: root.split ? words.x + Theme.gap * 2 : Theme.gap * 4
            width: parent.width - x - Theme.gap * 2
            height: visible ? implicitHeight : 0
            visible: root.sides.length > 1
            options: root.sides
            value: root.side
            onChosen: value => root.side = value
        },
        Loader {
            id: picture

            anchors.top: root.wide ? parent.top : sides.bottom
            anchors.topMargin: root.wide ? 0 : Theme.gap * 1.5
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 2
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 4
            width: root.wide ? (parent.width - Theme.gap * 12) * 0.5 : parent.width - Theme.gap * 8
            active: root.pictured && root.screen.known
            visible: active && (root.wide || root.side === "picture")

            sourceComponent: Preview {
                desk: root.desk
                key: root.screen.key
                language: root.screen.language
                text: root.screen.text
            }
        },
        Page {
            id: words

            anchors.top: sides.bottom
            anchors.bottom: parent.bottom
            anchors.left: root.split ? picture.right : parent.left
            anchors.leftMargin: root.split ? Theme.gap * 2 : 0
            anchors.right: parent.right
            anchors.rightMargin: root.split ? Theme.gap * 2 : 0
            visible: !picture.visible || root.wide
            focus: true
            margin: Theme.gap * (root.split ? 2 : 4)
            measure: Theme.measure * 1.25

            Loader {
                width: parent?.width ?? 0
                active: root.screen.media !== ""
                visible: active
                sourceComponent: MediaLook {
                    desk: root.desk
                    text: root.screen.media
                }
            }
            Body {
                width: parent?.width ?? 0
                visible: !root.wide
                small: true
                quiet: true
                text: root.screen.line
            }
            ReviewStamp {
                width: parent?.width ?? 0
                visible: root.screen.stamp.name !== undefined
                stamp: root.screen.stamp
            }
            Flow {
                width: parent?.width ?? 0
                visible: root.screen.justSigned
                spacing: Theme.gap * 2

                Button {
                    kind: "primary"
                    large: false
                    iconName: root.screen.rest > 0 ? "next" : "list"
                    text: root.screen.rest > 0 ? qsTr("Next one (%n waiting)", "", root.screen.rest) : qsTr("Back to the list")
                    onClicked: root.screen.goOn()
                }
                Button {
                    iconName: "publish"
                    text: qsTr("Publish what is approved")
                    onClicked: root.desk.goTo("publish")
                }
            }
            Callout {
                width: parent?.width ?? 0
                visible: root.screen.waits && root.screen.whyNot !== ""
                kind: "key"
                title: qsTr("You cannot approve this")
                text: root.screen.whyNot
            }
            Repeater {
                model: root.screen.problems

                Finding {
                    required property string modelData

                    width: parent?.width ?? 0
                    kind: "care"
                    text: modelData
                }
            }
            ReviewAsked {
                width: parent?.width ?? 0
                asked: root.screen.asked
            }
            Column {
                width: parent?.width ?? 0
                visible: root.side !== "comments" && root.screen.known
                spacing: Theme.gap * 2

                Heading {
                    width: parent.width
                    level: 2
                    text: root.screen.before === "published" ? qsTr("Different from what patients see now") : root.screen.before === "approved" ? qsTr("Different from what was approved before") : qsTr("This is new")
                }
                Body {
                    width: parent.width
                    visible: root.screen.before === "" || root.screen.rows.length === 0
                    text: root.screen.before === "" ? qsTr("Nothing of it was approved before. Please read all of it.") : qsTr("Nothing is different in its words.")
                }
                DiffView {
                    width: parent.width
                    rows: root.screen.rows
                    beforeTitle: root.screen.before === "published" ? qsTr("What patients see now") : qsTr("Approved before")
                    nowTitle: qsTr("What was sent for review")
                }
            }
            ReviewComments {
                width: parent?.width ?? 0
                visible: root.side === "comments"
                screen: root.screen
            }
        }
    ]
}

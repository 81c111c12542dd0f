pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One item: where it stands, one thing to do next, what patients see, and the rest below.
StaffPage {
    id: root

    required property ItemScreen screen
    required property Desk desk
    covered: retire.open || review.open || folders.open
    readonly property bool wide: root.width > Theme.body * 44 && root.screen.shown
    readonly property real half: (root.wide ? (column.width - Theme.gap * 4) * 0.54 : column.width)

    title: root.screen.title
    line: root.screen.known ? root.screen.kindWord : ""
    measure: Theme.measure * 1.7
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    function next(): void {
        const todo = root.screen.primary.todo;
        if (todo === "renew")
            review.open = true;
        else if (todo === "bring back")
            retire.open = true;
        else
            root.screen.go();
    }

    Column {
        id: column

        width: parent?.width ?? 0
        spacing: Theme.gap * 3

        Callout {
            width: parent.width
            visible: root.screen.gone !== ""
            kind: "care"
            text: root.screen.gone
        }
        Item {
            id: standing

            readonly property bool stacked: width < Theme.body * 28

            width: parent.width
            height: standing.stacked ? says.height + (next.visible ? next.height + Theme.gap * 2 : 0) : Math.max(says.height, next.height)
            visible: root.screen.known

            Callout {
                id: says

                anchors.left: parent.left
                width: standing.stacked || !next.visible ? parent.width : parent.width - next.width - Theme.gap * 3
                kind: root.screen.says.kind ?? "key"
                text: root.screen.says.text ?? ""
            }
            Button {
                id: next

                anchors.right: parent.right
                anchors.bottom: standing.stacked ? parent.bottom : undefined
                anchors.verticalCenter: standing.stacked ? undefined : says.verticalCenter
                width: standing.stacked ? parent.width : implicitWidth
                visible: root.screen.primary.text !== undefined
                kind: "primary"
                focus: true
                iconName: root.screen.primary.iconName ?? ""
                text: root.screen.primary.text ?? ""
                onClicked: root.next()
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 4
            visible: root.screen.known

            Column {
                width: root.half
                spacing: Theme.gap * 3

                Flow {
                    id: cards

                    readonly property int across: width > Theme.body * 21 ? 2 : 1

                    width: parent.width
                    spacing: Theme.gap * 2

                    Repeater {
                        model: root.screen.tongues

                        ItemTongue {
                            required property var modelData

                            width: (cards.width - cards.spacing * (cards.across - 1)) / cards.across
                            tongue: modelData
                            onAsked: todo => root.screen.act(todo, modelData.language)
                            onHistoryAsked: root.screen.openHistory(modelData.language)
                        }
                    }
                }
                ItemMore {
                    width: parent.width
                    screen: root.screen
                    onReviewAsked: review.open = true
                    onSaveAsked: folders.begin()
                    onRetireAsked: retire.open = true
                    onWithdrawAsked: root.desk.open("withdraw", root.screen.key)
                }
            }
            Column {
                width: root.wide ? column.width - root.half - Theme.gap * 4 : column.width
                visible: root.screen.shown
                spacing: Theme.gap * 1.5

                Heading {
                    width: parent.width
                    level: 2
                    text: qsTr("What patients see now")
                }
                Loader {
                    id: preview

                    // the page shows first, the patients' screen in it a moment later; it may not
                    // take the keys when it comes
                    property bool ready: false
                    property bool calm: false

                    width: parent.width
                    height: width * (root.wide ? 0.72 : 0.66) + Theme.target * 2
                    active: root.screen.shown && preview.ready
                    enabled: preview.calm
                    sourceComponent: Preview {
                        desk: root.desk
                        key: root.screen.key
                    }

                    Timer {
                        running: true
                        interval: 120
                        onTriggered: preview.ready = true
                    }
                    Timer {
                        running: preview.status === Loader.Ready
                        interval: 1200
                        onTriggered: preview.calm = true
                    }
                }
            }
        }
    }

    property Item retireSheet: Sheet {
        id: retire

        parent: root
        title: root.screen.retired ? qsTr("Bring it back?") : qsTr("Retire it?")
        closeText: qsTr("Cancel")
        onClosed: retire.open = false
        onOpenChanged: reason.clear()

        Body {
            width: parent?.width ?? 0
            text: root.screen.retired ? qsTr("It comes back into use as it was left. Patients see it with the next release.") : qsTr("Patients no longer see it from the next release on. It stays here with all it ever said, and can come back.")
        }
        Field {
            width: parent?.width ?? 0
            label: qsTr("Why?")
            help: qsTr("A few words. They are kept in the log.")
            optional: root.screen.retired

            TextArea {
                id: reason

                width: parent.width
                name: qsTr("Why?")
            }
        }
        Button {
            width: parent?.width ?? 0
            kind: "primary"
            enabled: root.screen.retired || reason.text.trim() !== ""
            iconName: root.screen.retired ? "restore" : "retire"
            text: root.screen.retired ? qsTr("Bring it back") : qsTr("Retire it")
            onClicked: {
                const why = reason.text;
                retire.open = false;
                if (root.screen.retired)
                    root.screen.bringBack(why);
                else
                    root.screen.retire(why);
            }
        }
    }
    property Item reviewSheet: Sheet {
        id: review

        parent: root
        title: qsTr("When should it be reviewed next?")
        closeText: qsTr("Cancel")
        onClosed: review.open = false

        Body {
            width: parent?.width ?? 0
            text: qsTr("The day changes in every language. As with any change, somebody else approves it.")
        }
        Repeater {
            model: review.open ? root.screen.reviewChoices : []

            Choice {
                id: day

                required property var modelData

                width: parent?.width ?? 0
                text: day.modelData.text
                onClicked: {
                    review.open = false;
                    root.screen.setReview(day.modelData.value);
                }
            }
        }
    }
    property Item folderSheet: FolderSheet {
        id: folders

        parent: root
        desk: root.desk
        title: qsTr("Where to save it?")
        action: qsTr("Save here")
        onChosen: path => root.screen.saveTo(path)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Editing an item: its sections, the form of one section, and the patients' screen beside it.
StaffPage {
    id: root

    required property EditScreen screen
    required property Desk desk
    readonly property bool wide: root.screen.previewable && root.width > Theme.body * 46 && root.width > root.height
    readonly property bool listed: root.width > Theme.body * 56
    readonly property bool roomy: root.wide || (root.width > Theme.body * 42 && root.height > Theme.body * 34)
    readonly property bool over: root.screen.picker.open || root.screen.rule.open || root.screen.trial.on || root.screen.conflict.on || saving.open || more.open || media.open
    property bool previewing: false
    property string wanted: ""

    // rows that were just added are there one turn later
    function begin(): void {
        for (let i = 0; i < list.count; i++) {
            const row = list.itemAt(i) as FieldRow;
            if (row && row.row.key === root.wanted) {
                row.begin();
                return;
            }
        }
    }

    title: root.screen.title
    line: root.screen.line
    canGoBack: root.desk.canGoBack
    fixed: true
    onBackAsked: root.desk.back()
    Keys.forwardTo: [keys]
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Save) && root.screen.unsaved && !root.over) {
            saving.ask(false);
            event.accepted = true;
        }
    }
    // where there is little room, these stand in the bar of the form
    actions: [
        Row {
            spacing: Theme.gap * 1.5
            visible: root.roomy
            enabled: root.screen.ready && !root.over

            Button {
                enabled: root.screen.unsaved
                iconName: "check"
                text: qsTr("Save a version")
                onClicked: saving.ask(false)
            }
            Button {
                iconName: "send"
                text: qsTr("Send for review")
                onClicked: saving.ask(true)
            }
            Button {
                iconName: "more"
                text: qsTr("More")
                onClicked: more.open = true
            }
        }
    ]
    room: [
        FocusScope {
            anchors.fill: parent
            enabled: !root.over
            focus: true

            Finding {
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap * 4
                visible: root.screen.problem !== ""
                text: root.screen.problem
            }
            EditParts {
                id: parts

                x: Theme.gap * 3
                width: root.listed ? Math.max(Theme.body * 9, Theme.mm(40)) : parent.width - Theme.gap * 6
                height: root.listed ? parent.height : implicitHeight
                visible: root.screen.ready
                screen: root.screen
                stacked: root.listed
            }
            EditBar {
                id: bar

                x: root.listed ? parts.x + parts.width + Theme.gap * 3 : Theme.gap * 3
                y: root.listed ? 0 : parts.height + Theme.gap
                width: (root.wide ? stage.x : parent.width) - x - Theme.gap * 3
                visible: root.screen.ready
                screen: root.screen
                canPreview: !root.wide && root.screen.previewable
                previewing: root.previewing
                whole: !root.roomy
                onSaveAsked: saving.ask(false)
                onMoreAsked: more.open = true
                onPreviewAsked: root.previewing = !root.previewing
            }
            Page {
                id: form

                x: bar.x
                y: bar.y + bar.height
                width: bar.width
                height: parent.height - y
                focus: true
                visible: root.screen.ready && !(root.previewing && !root.wide)
                enabled: visible
                margin: Theme.gap * 2
                measure: Theme.measure
                spacing: Theme.gap * 3

                Repeater {
                    model: root.screen.told

                    EditTold {
                        required property var modelData

                        width: parent?.width ?? 0
                        told: modelData
                        screen: root.screen
                    }
                }
                Repeater {
                    model: root.screen.general

                    Finding {
                        required property var modelData

                        width: parent?.width ?? 0
                        kind: modelData.kind
                        text: modelData.text
                    }
                }
                Heading {
                    width: parent?.width ?? 0
                    text: root.screen.partTitle
                }
                Button {
                    visible: root.screen.walkable && (root.screen.part === "questions" || root.screen.part === "outcomes")
                    iconName: "play"
                    text: qsTr("Try the questions")
                    onClicked: root.screen.tryOut()
                }
                Repeater {
                    id: list

                    model: root.screen.rows

                    FieldRow {
                        id: one

                        width: parent?.width ?? 0
                        screen: root.screen
                    }
                }
                Button {
                    visible: root.screen.nextPart !== ""
                    iconName: "next"
                    iconAfter: true
                    text: qsTr("Next: %1").arg(root.screen.nextPart)
                    onClicked: root.screen.turnPart(1)
                }
            }
            Item {
                id: stage

                readonly property real beside: (parent.width - (root.listed ? parts.width : 0)) * 0.46

                x: root.wide ? parent.width - width - Theme.gap * 3 : Theme.gap * 3
                y: root.wide ? 0 : form.y + Theme.gap
                width: root.wide ? stage.beside : parent.width - Theme.gap * 6
                height: parent.height - y - Theme.gap * 2
                visible: loader.active && !root.over

                Loader {
                    id: loader

                    anchors.fill: parent
                    active: root.screen.ready && root.screen.previewable && (root.wide || root.previewing)
                    sourceComponent: Preview {
                        desk: root.desk
                        key: root.screen.previewKey
                        language: root.screen.language
                        text: root.screen.text
                    }
                }
            }
        },
        EditPick {
            picker: root.screen.picker
        },
        MediaPicker {
            id: media

            property string row

            desk: root.desk
            language: root.screen.language
            onChosen: (id, alt) => root.screen.takeMedia(media.row, id, alt)
        },
        EditRule {
            rule: root.screen.rule
        },
        EditTrial {
            anchors.fill: parent
            trial: root.screen.trial
        },
        EditConflict {
            anchors.fill: parent
            conflict: root.screen.conflict
        },
        EditSave {
            id: saving

            screen: root.screen
        },
        EditMore {
            id: more

            screen: root.screen
            onSendAsked: {
                more.open = false;
                saving.ask(true);
            }
        }
    ]

    EditKeys {
        id: keys

        screen: root.screen
    }
    // the preview, which is made at the same moment, must not keep the keys
    Connections {
        target: loader
        function onLoaded(): void {
            Qt.callLater(parts.begin);
        }
    }
    Connections {
        target: root.screen
        function onRevealed(key: string): void {
            root.wanted = key;
            Qt.callLater(root.begin);
        }
        function onMediaAsked(key: string, kind: string): void {
            media.row = key;
            media.kind = kind;
            media.begin();
        }
        function onChanged(): void {
            if (root.screen.scroll === 0 && form.contentY !== 0 && root.wanted === "")
                form.contentY = 0;
            root.wanted = "";
        }
    }
}

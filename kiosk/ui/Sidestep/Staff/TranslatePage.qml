pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// A translation part by part beside its original. What is written is kept at once.
StaffPage {
    id: root

    required property TranslateScreen screen
    required property Desk desk

    title: root.screen.title
    line: root.screen.kept
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    fixed: true
    actions: [
        Button {
            visible: root.screen.known
            kind: "primary"
            large: false
            enabled: root.screen.ready
            iconName: "send"
            text: qsTr("Send for review")
            onClicked: root.screen.submit()
        },
        Button {
            visible: root.screen.known && root.screen.ready
            iconName: "check"
            text: qsTr("Save")
            onClicked: root.screen.save()
        }
    ]
    room: [
        Column {
            id: head

            x: Theme.gap * 4
            width: parent.width - Theme.gap * 8
            spacing: Theme.gap * 1.5

            Callout {
                width: parent.width
                visible: root.screen.problem !== ""
                kind: "care"
                text: root.screen.problem
            }
            Repeater {
                model: root.screen.notes

                Finding {
                    required property var modelData

                    width: head.width
                    kind: modelData.kind
                    text: modelData.text
                }
            }
            Flow {
                width: parent.width
                visible: root.screen.known
                spacing: Theme.gap * 2

                Row {
                    height: only.height
                    spacing: Theme.gap * 2

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.screen.ready ? qsTr("All %1 parts are done").arg(root.screen.allParts) : qsTr("%1 of %2 parts are done").arg(root.screen.doneParts).arg(root.screen.allParts)
                        font.family: Theme.family
                        font.pixelSize: Theme.body
                        font.weight: Theme.strong
                        color: Theme.ink
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.body * 6
                        height: Theme.gap
                        radius: height / 2
                        color: Theme.line

                        Rectangle {
                            width: parent.width * root.screen.doneParts / Math.max(1, root.screen.allParts)
                            height: parent.height
                            radius: height / 2
                            color: Theme.action
                        }
                    }
                }
                Chip {
                    id: only

                    checkable: true
                    checked: root.screen.onlyLeft
                    iconName: "filter"
                    text: qsTr("Only what is left to do")
                    onClicked: {
                        root.screen.showOnlyLeft(checked);
                        checked = Qt.binding(() => root.screen.onlyLeft);
                    }
                }
                Body {
                    height: Math.max(implicitHeight, only.height)
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    small: true
                    quiet: true
                    text: root.screen.grade
                }
            }
            Row {
                visible: root.screen.known && list.sideBySide && list.count > 0
                spacing: Theme.gap * 4

                Repeater {
                    model: [root.screen.left, root.screen.right]

                    Body {
                        required property string modelData

                        width: (head.width - Theme.gap * 4) / 2
                        small: true
                        quiet: true
                        text: modelData
                    }
                }
            }
        },
        ListView {
            id: list

            readonly property bool sideBySide: width > Theme.body * 26

            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            x: Theme.gap * 4
            width: parent.width - Theme.gap * 8
            focus: true
            model: root.screen.rows
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightFollowsCurrentItem: false
            cacheBuffer: 0
            bottomMargin: Theme.gap * 4
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Parts of the text")

            // what has the keys stays in sight, also when the keyboard comes
            function stay(): void {
                const row = list.currentItem;
                if (!row?.activeFocus)
                    return;
                if (row.height < list.height)
                    list.positionViewAtIndex(list.currentIndex, ListView.Contain);
            }
            function turn(from: int, forward: bool): void {
                const to = from + (forward ? 1 : -1);
                if (to < 0 || to >= list.count) {
                    const away = forward ? list.nextItemInFocusChain(true) : only;
                    away?.forceActiveFocus(Qt.TabFocusReason);
                    return;
                }
                list.currentIndex = to;
                list.positionViewAtIndex(to, ListView.Contain);
                (list.currentItem as TranslateRow)?.enter();
            }

            onHeightChanged: Qt.callLater(list.stay)
            delegate: TranslateRow {
                id: row

                width: list.width
                screen: root.screen
                onActiveFocusChanged: if (activeFocus)
                    list.currentIndex = row.index
                onTurned: forward => list.turn(row.index, forward)
            }
        },
        Body {
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap * 6
            x: Theme.gap * 4
            width: parent.width - Theme.gap * 8
            visible: root.screen.known && list.count === 0
            text: qsTr("Nothing is left to do here. You can look at all parts, or send it to review.")
        }
    ]
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The sections of the studio, and who is here.
Page {
    id: root

    required property Desk desk

    signal gone

    readonly property var sections: [
        {
            name: "today",
            icon: "today",
            text: qsTr("Today")
        },
        {
            name: "content",
            icon: "page",
            text: qsTr("Content")
        },
        {
            name: "review",
            icon: "approve",
            text: qsTr("Review")
        },
        {
            name: "publish",
            icon: "publish",
            text: qsTr("Publish")
        },
        {
            name: "media",
            icon: "picture",
            text: qsTr("Pictures and sounds")
        },
        {
            name: "usage",
            icon: "chart",
            text: qsTr("Use")
        },
        {
            name: "machine",
            icon: "machine",
            text: qsTr("This machine")
        },
        {
            name: "people",
            icon: "people",
            text: qsTr("People")
        },
        {
            name: "log",
            icon: "log",
            text: qsTr("Log")
        },
        {
            name: "guide",
            icon: "guide",
            text: qsTr("Guide")
        }
    ]

    margin: Theme.gap * 2
    spacing: Theme.gap * 0.5
    measure: Math.max(1, root.width)

    Repeater {
        model: root.sections

        T.AbstractButton {
            id: row

            required property var modelData

            width: parent?.width ?? 0
            implicitHeight: Math.max(Theme.mm(11), label.implicitHeight + Theme.gap * 2)
            text: row.modelData.text
            checked: root.desk.screen?.section === row.modelData.name
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.PageTab
            Accessible.name: row.text
            Accessible.selected: row.checked
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
            onClicked: {
                root.gone();
                root.desk.goTo(row.modelData.name);
            }

            background: Rectangle {
                radius: Theme.radius * 0.6
                color: row.checked || row.down ? Theme.tint : "transparent"

                Rectangle {
                    visible: row.checked
                    width: Theme.gap * 0.75
                    height: parent.height * 0.5
                    radius: width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                    color: Theme.action
                }
                FocusRing {
                    visible: row.visualFocus
                }
            }
            contentItem: Item {
                Icon {
                    id: picture

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 2
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.modelData.icon
                    color: row.checked ? Theme.tintInk : Theme.quiet
                    size: Theme.body * 1.1
                }
                Text {
                    id: label

                    anchors.left: picture.right
                    anchors.leftMargin: Theme.gap * 1.5
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.text
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                    font.weight: row.checked ? Theme.heavy : Theme.strong
                    color: row.checked ? Theme.tintInk : Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Item {
        width: 1
        height: Theme.gap
    }
    Body {
        width: parent?.width ?? 0
        visible: text !== ""
        leftPadding: Theme.gap * 2
        rightPadding: Theme.gap
        text: root.desk.who.name ?? ""
        small: true
        quiet: true
    }
    Button {
        width: parent?.width ?? 0
        kind: "quiet"
        leading: true
        leftPadding: Theme.gap * 2
        textSize: Theme.small
        iconName: "key"
        text: qsTr("My account")
        onClicked: {
            root.gone();
            root.desk.goTo("account");
        }
    }
    Button {
        width: parent?.width ?? 0
        kind: "quiet"
        leading: true
        leftPadding: Theme.gap * 2
        textSize: Theme.small
        iconName: "lock"
        text: qsTr("Lock")
        onClicked: root.desk.lock()
    }
    Button {
        width: parent?.width ?? 0
        textSize: Theme.small
        iconName: "leave"
        text: qsTr("Leave")
        onClicked: root.desk.leave()
    }
}

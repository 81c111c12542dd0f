pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Everything that can be edited, and the questions people come with.
StaffPage {
    id: root

    required property ContentScreen screen
    required property Desk desk
    covered: kinds.open || orders.open

    title: qsTr("Content")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()
    fixed: true
    actions: [
        Button {
            kind: "primary"
            large: false
            iconName: "plus"
            text: qsTr("Write something new")
            onClicked: root.screen.open("new", "")
        }
    ]
    room: [
        FocusScope {
            anchors.fill: parent
            focus: true

            ContentFilters {
                id: filters

                x: Theme.gap * 4
                width: parent.width - Theme.gap * 8
                screen: root.screen
                onKindsAsked: kinds.open = true
                onOrdersAsked: orders.open = true
                onDone: if (list.count > 0)
                    list.forceActiveFocus(Qt.TabFocusReason)
            }
            ContentList {
                id: list

                anchors.top: filters.bottom
                anchors.topMargin: Theme.gap
                anchors.left: filters.left
                anchors.right: filters.right
                anchors.bottom: parent.bottom
                screen: root.screen
                focus: true
            }
            Column {
                anchors.top: filters.bottom
                anchors.topMargin: Theme.gap * 8
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - Theme.gap * 8, Theme.measure * 0.8)
                visible: root.screen.known && root.screen.count === 0
                spacing: Theme.gap * 2

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: root.screen.words !== "" ? "search" : "check"
                    color: Theme.quiet
                    size: Theme.title
                }
                Body {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.screen.nothing
                }
            }
        }
    ]

    property Item kindSheet: Sheet {
        id: kinds

        parent: root
        title: qsTr("Which kind?")
        onClosed: kinds.open = false

        Repeater {
            model: kinds.open ? root.screen.kindChoices : []

            Choice {
                id: kind

                required property var modelData

                width: parent?.width ?? 0
                text: kind.modelData.text
                detail: kind.modelData.detail
                checked: kind.modelData.value === root.screen.kind
                onClicked: {
                    kinds.open = false;
                    root.screen.askKind(kind.modelData.value);
                }
            }
        }
    }
    property Item orderSheet: Sheet {
        id: orders

        parent: root
        title: qsTr("In which order?")
        onClosed: orders.open = false

        Repeater {
            model: orders.open ? root.screen.orders : []

            Choice {
                id: order

                required property var modelData

                width: parent?.width ?? 0
                text: order.modelData.text
                checked: order.modelData.value === root.screen.order
                onClicked: {
                    orders.open = false;
                    root.screen.sort(order.modelData.value);
                }
            }
        }
    }
}

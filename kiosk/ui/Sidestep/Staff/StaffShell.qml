pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The studio: sections at the side (or behind a button, where the screen is narrow), the page, the
// keyboard below it, and over everything what is asked or said.
FocusScope {
    id: root

    required property Desk desk
    readonly property bool inside: root.desk.who.name !== undefined && !(root.desk.screen?.alone ?? false)
    readonly property bool wide: root.width > Theme.small * 62 && root.width > root.height
    readonly property bool covered: root.desk.locked || root.desk.asking.why !== undefined || menuSheet.open
    readonly property real railWidth: Math.max(Theme.small * 11.5, Theme.mm(48))

    focus: true
    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Down || event.key === Qt.Key_Right;
        const backward = event.key === Qt.Key_Up || event.key === Qt.Key_Left;
        if (forward || backward) {
            const from = root.Window.activeFocusItem ?? root;
            const next = from.nextItemInFocusChain(forward);
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        } else if (event.key === Qt.Key_Back || event.key === Qt.Key_Escape) {
            root.desk.back();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    FocusScope {
        id: desktop

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keys.top
        visible: !root.desk.locked
        enabled: !root.covered
        focus: !root.covered

        Rectangle {
            id: rail

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: root.inside && root.wide ? root.railWidth : 0
            visible: width > 0
            color: Theme.surface

            StaffMenu {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                desk: root.desk
            }
            Rectangle {
                anchors.right: parent.right
                width: Theme.stroke
                height: parent.height
                color: Theme.line
            }
        }
        Item {
            id: strip

            anchors.left: rail.right
            anchors.right: parent.right
            height: visible ? menuButton.implicitHeight + Theme.gap * 2 : 0
            // a small screen whose keyboard is open has no room for it
            visible: root.inside && !root.wide && !(keys.open && desktop.height < Theme.body * 14)

            Button {
                id: menuButton

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 3
                anchors.verticalCenter: parent.verticalCenter
                iconName: "list"
                text: qsTr("Menu")
                onClicked: menuSheet.open = true
            }
            Button {
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 3
                anchors.verticalCenter: parent.verticalCenter
                kind: "quiet"
                iconName: "leave"
                text: qsTr("Leave")
                onClicked: root.desk.leave()
            }
        }
        StaffSaid {
            id: said

            anchors.top: strip.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            desk: root.desk
        }
        Loader {
            id: loader

            anchors.top: said.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            focus: true
            onLoaded: (item as FocusScope)?.forceActiveFocus(Qt.OtherFocusReason)
        }
        // something is on its way: a line that waits a moment before it shows
        Rectangle {
            anchors.left: loader.left
            anchors.right: loader.right
            height: Theme.gap * 0.5
            color: Theme.action
            opacity: root.desk.busy ? 0.7 : 0
            Behavior on opacity {
                enabled: root.desk.busy
                SequentialAnimation {
                    PauseAnimation {
                        duration: root.desk.busy ? 300 : 0
                    }
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }
    Sheet {
        id: menuSheet

        title: qsTr("Menu")
        enabled: menuSheet.open
        onClosed: menuSheet.open = false

        StaffMenu {
            width: parent?.width ?? 0
            height: flickable.contentHeight
            desk: root.desk
            onGone: menuSheet.open = false
        }
    }
    ConfirmSheet {
        anchors.bottomMargin: keys.implicitHeight
        desk: root.desk
        open: root.desk.asking.why !== undefined
        enabled: open
    }
    LockCover {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keys.top
        desk: root.desk
    }
    QuietStrip {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        desk: root.desk
    }
    StaffKeyboard {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        language: root.desk.display.language
        hands: root.desk.hands
        roomMm: root.height / Theme.pxPerMm
    }

    function show(): void {
        const screen = root.desk.screen;
        if (!screen?.page) {
            loader.setSource("");
            return;
        }
        loader.setSource(Qt.resolvedUrl(screen.page + ".qml"), {
            screen: screen,
            desk: root.desk
        });
    }

    Component.onCompleted: root.show()
    Connections {
        target: root.desk
        function onScreenChanged(): void {
            root.show();
        }
        function onLockChanged(): void {
            menuSheet.open = false;
        }
    }
}

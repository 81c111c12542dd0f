pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// The window: the patients' screen, or the staff's.
Window {
    id: root

    required property Kiosk kiosk
    property alias sheet: frame.sheet

    title: qsTr("Sidestep")
    color: Theme.paper
    visible: false

    PatientFrame {
        id: frame

        anchors.fill: parent
        focus: root.kiosk.desk === null
        enabled: root.kiosk.desk === null
        visible: root.kiosk.desk === null
        kiosk: root.kiosk
    }
    Loader {
        id: studio

        anchors.fill: parent
        focus: root.kiosk.desk !== null
        onStatusChanged: {
            if (status === Loader.Error)
                Qt.callLater(root.kiosk.closeStaff);
        }
        LayoutMirroring.enabled: root.kiosk.display.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
    // The on-screen keyboard keeps the words of the field it typed into last, also after that has
    // gone. Let it look at a field with nothing in it, and then again at what had the keys.
    TextInput {
        id: blank

        enabled: false
        width: 0
        height: 0
        clip: true
        Accessible.ignored: true
    }
    function forgetTyped(): void {
        if (root.kiosk.desk !== null)
            return;
        const before = root.activeFocusItem;
        blank.enabled = true;
        blank.forceActiveFocus(Qt.OtherFocusReason);
        blank.enabled = false;
        if (before)
            before.forceActiveFocus(Qt.OtherFocusReason);
        else
            frame.forceActiveFocus(Qt.OtherFocusReason);
    }
    Connections {
        target: root.kiosk
        function onStaffChanged(): void {
            if (root.kiosk.desk === null)
                studio.setSource("");
            else
                studio.setSource(Qt.resolvedUrl("../Staff/StaffShell.qml"), {
                    desk: root.kiosk.desk
                });
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Patient
import Sidestep.Theme

// All that a patient sees: the screen that shows, the bar that is always there, and what lies over
// them. It fills the window, or stands in the studio as a preview, with an engine of its own.
FocusScope {
    id: root

    required property Kiosk kiosk
    property string sheet: ""
    readonly property bool covered: root.sheet !== "" || root.kiosk.idle.warning || root.kiosk.navigator.term.title !== undefined

    LayoutMirroring.enabled: root.kiosk.display.rightToLeft
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Down || event.key === Qt.Key_Right;
        const backward = event.key === Qt.Key_Up || event.key === Qt.Key_Left;
        if (forward || backward) {
            const from = root.Window.activeFocusItem ?? root;
            const next = from.nextItemInFocusChain(forward);
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        } else if (event.key === Qt.Key_Back || event.key === Qt.Key_Backspace) {
            root.kiosk.navigator.back();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ScreenHost {
        id: host

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        kiosk: root.kiosk
        enabled: !root.covered
        focus: true
    }
    Bar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
        enabled: !root.covered
        visible: root.kiosk.navigator.screen?.bar ?? false
        onSheetAsked: name => root.sheet = name
    }
    TextSizeSheet {
        open: root.sheet === "text-size"
        display: root.kiosk.display
        enabled: open && !root.kiosk.idle.warning
        onClosed: root.sheet = ""
    }
    LookSheet {
        open: root.sheet === "look"
        display: root.kiosk.display
        enabled: open && !root.kiosk.idle.warning
        onClosed: root.sheet = ""
    }
    LanguageSheet {
        open: root.sheet === "language"
        kiosk: root.kiosk
        enabled: open && !root.kiosk.idle.warning
        onClosed: root.sheet = ""
    }
    TermSheet {
        navigator: root.kiosk.navigator
        enabled: open && !root.kiosk.idle.warning && root.sheet === ""
    }
    IdleWarning {
        open: root.kiosk.idle.warning
        idle: root.kiosk.idle
        onLeave: root.kiosk.startOver()
    }
    Binding {
        target: Theme
        property: "schemeName"
        value: root.kiosk.display.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.kiosk.display.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.kiosk.display.reducedMotion
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.kiosk.display.pxPerMm
    }
    Binding {
        target: Theme
        property: "viewingDistance"
        value: root.kiosk.display.viewingDistance
    }
    Binding {
        target: Theme
        property: "lean"
        value: root.kiosk.display.lean
    }
    Binding {
        target: Theme
        property: "portrait"
        value: root.height > root.width
    }
    Connections {
        target: root.kiosk
        function onVisitEnded(): void {
            root.sheet = "";
        }
    }
}

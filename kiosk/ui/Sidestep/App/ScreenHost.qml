pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// Shows the page of the navigator's screen; a new page slides in a little way, from the side
// where it came from, and fades.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property Screen screen: root.kiosk.navigator.screen

    clip: true
    onScreenChanged: root.show()
    Component.onCompleted: root.show()

    function show(): void {
        if (root.screen === null)
            return;
        loader.setSource(Qt.resolvedUrl("../Patient/" + root.screen.page + ".qml"), {
            screen: root.screen,
            kiosk: root.kiosk
        });
        if (Theme.calm > 0)
            arrive.restart();
    }

    Loader {
        id: loader

        width: parent.width
        height: parent.height
        focus: true
        onLoaded: (item as FocusScope)?.forceActiveFocus(Qt.OtherFocusReason)
    }
    ParallelAnimation {
        id: arrive

        NumberAnimation {
            target: loader
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: loader
            property: "y"
            from: Theme.gap * 3
            to: 0
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
}

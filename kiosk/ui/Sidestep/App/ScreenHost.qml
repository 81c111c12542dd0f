pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Patient
import Sidestep.Theme

// Shows the page of the navigator's screen; a new page slides in a little way, from the side
// where it came from, and fades.
FocusScope {
    id: root

    required property Kiosk kiosk
    readonly property Screen screen: root.kiosk.navigator.screen

    property Screen before

    clip: true
    onScreenChanged: root.show()
    Component.onCompleted: root.show()

    function show(): void {
        // a screen on its way out has no page any more
        if (!root.screen?.page)
            return;
        const scroller = root.scroller();
        if (root.before !== null && scroller !== null)
            root.before.scroll = scroller.contentY;
        root.before = root.screen;
        loader.setSource(Qt.resolvedUrl("../Patient/" + root.screen.page + ".qml"), {
            screen: root.screen,
            kiosk: root.kiosk
        });
        if (Theme.calm > 0)
            arrive.restart();
    }

    function scroller(): Flickable {
        const page = loader.item as Page;
        const split = loader.item as SplitPage;
        return page?.flickable ?? split?.flickable ?? null;
    }

    // not from who writes beside a preview of this screen
    function mayTakeFocus(): bool {
        const now = root.Window.activeFocusItem;
        const above = item => {
            for (let up = root.parent; up; up = up.parent)
                if (up === item)
                    return true;
            return false;
        };
        let up = now;
        while (up && up !== root.parent)
            up = up.parent;
        return !now || up !== null || above(now);
    }

    // where the person was reading, when they come back to a page
    function restore(): void {
        const scroller = root.scroller();
        if (scroller !== null)
            scroller.contentY = root.screen.scroll;
    }

    Loader {
        id: loader

        width: parent.width
        height: parent.height
        focus: true
        onStatusChanged: {
            if (status === Loader.Error)
                Qt.callLater(root.kiosk.pageFailed);
        }
        onLoaded: {
            if (root.mayTakeFocus())
                (item as FocusScope)?.forceActiveFocus(Qt.OtherFocusReason);
            if (root.screen.scroll > 0)
                Qt.callLater(root.restore);
        }
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

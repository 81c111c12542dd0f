import QtQuick

// Fingers, mouse and wheel on a picture of the hip: a drag turns, two fingers or the wheel zoom.
Item {
    id: root

    property bool turnable: false
    property bool zoomable: false
    // Held since the last touch: what is turned by hand follows at once, without gliding.
    property bool hold: false
    readonly property bool active: drag.active || pinch.active || rolling.running

    signal turned(real x, real y)
    signal zoomed(real factor, real x, real y)
    signal tapped(real x, real y)

    DragHandler {
        id: drag

        property point last

        enabled: root.turnable
        target: null
        onActiveChanged: {
            drag.last = Qt.point(0, 0);
            if (drag.active)
                root.hold = true;
        }
        onActiveTranslationChanged: {
            if (!drag.active)
                return;
            const now = drag.activeTranslation;
            root.turned(now.x - drag.last.x, now.y - drag.last.y);
            drag.last = Qt.point(now.x, now.y);
        }
    }
    PinchHandler {
        id: pinch

        property real last: 1

        enabled: root.zoomable
        target: null
        onActiveChanged: {
            pinch.last = 1;
            if (pinch.active)
                root.hold = true;
        }
        onActiveScaleChanged: {
            if (!pinch.active || pinch.activeScale <= 0)
                return;
            root.zoomed(pinch.last / pinch.activeScale, pinch.centroid.position.x, pinch.centroid.position.y);
            pinch.last = pinch.activeScale;
        }
    }
    WheelHandler {
        enabled: root.zoomable
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            root.hold = true;
            rolling.restart();
            root.zoomed(Math.pow(0.999, event.angleDelta.y), event.x, event.y);
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onTapped: eventPoint => root.tapped(eventPoint.position.x, eventPoint.position.y)
    }
    Timer {
        id: rolling

        interval: 180
    }
}

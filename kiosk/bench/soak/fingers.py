"""Ten fingers on a touch screen and two hands on a keyboard, through Qt's own event path."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QWindow
from PySide6.QtTest import QTest

from kiosk.bench.soak.watch import Watch

Place = tuple[float, float]


class Fingers:
    """Each finger has a number from 0 to 9. Places are pixels of the window."""

    def __init__(self, window: QWindow, watch: Watch) -> None:
        self._window = window
        self._watch = watch
        caps = QInputDevice.Capability
        self._device = QTest.createTouchDevice(
            QInputDevice.DeviceType.TouchScreen, caps.Position | caps.NormalizedPosition
        )
        self._at: dict[int, QPoint] = {}

    def down(self, places: dict[int, Place]) -> None:
        """These fingers come down at once."""
        event = self._event(set(places))
        for finger, place in places.items():
            self._at[finger] = self._inside(place)
            event.press(finger, self._at[finger], self._window)
        self._watch.touches += len(places)
        self._watch.touched()
        event.commit(False)

    def move(self, places: dict[int, Place]) -> None:
        """These fingers, which are down, slide to other places."""
        event = self._event(set(places))
        for finger, place in places.items():
            self._at[finger] = self._inside(place)
            event.move(finger, self._at[finger], self._window)
        event.commit(False)

    def up(self, fingers: set[int] | None = None) -> None:
        """These fingers are lifted; all of them when none are named."""
        lifted = set(self._at) if fingers is None else fingers & set(self._at)
        if not lifted:
            return
        event = self._event(lifted)
        for finger in lifted:
            event.release(finger, self._at.pop(finger), self._window)
        event.commit(False)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key and let it go."""
        self._watch.keys += 1
        self._watch.touched()
        QTest.keyClick(self._window, key, held)

    def _event(self, but: set[int]) -> QTest.QTouchEventSequence:
        event = QTest.touchEvent(self._window, self._device, False)
        for finger in set(self._at) - but:
            event.stationary(finger)
        return event

    def _inside(self, place: Place) -> QPoint:
        x = min(max(place[0], 0), self._window.width() - 1)
        y = min(max(place[1], 0), self._window.height() - 1)
        return QPoint(int(x), int(y))

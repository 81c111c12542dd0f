"""The dark screen outside opening hours: when it comes, and the touch that ends it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.device.hours import is_open
from kiosk.device.settings import HoursSettings
from kiosk.device.sleeping import SleepClock
from kiosk.viewmodels.navigator import Navigator

LOOK_MS = 5000
ASLEEP = "asleep"
"""The name of the screen that shows meanwhile."""
Type = QEvent.Type
MOUSE = {Type.MouseButtonPress, Type.MouseButtonDblClick}
MOUSE_ON = {Type.MouseMove, Type.MouseButtonRelease}
TOUCH_ON = {Type.TouchUpdate, Type.TouchEnd, Type.TouchCancel}
KEY_ON = {Type.KeyRelease, Type.ShortcutOverride}
WAKES = MOUSE | {Type.TouchBegin, Type.KeyPress, Type.Wheel}
INPUT = WAKES | MOUSE_ON | TOUCH_ON | KEY_ON


class Night(QObject):
    """Watches a window. `present` says whether somebody is there, `hours` when it is open, `since`
    a moment that has certainly passed (UTC, as "2026-03-01T08:00:00+00:00"; "" for none).

    While `asleep` the navigator shows the dark screen. The touch or key that wakes it does nothing
    else: all of it is taken away, down to the finger's leaving.
    """

    changed = Signal()

    def __init__(
        self,
        navigator: Navigator,
        hours: Callable[[], HoursSettings],
        present: Callable[[], bool],
        since: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._hours = hours
        self._present = present
        self._since = since
        self.now: Callable[[], float] = time.monotonic
        self.wall: Callable[[], datetime] = datetime.now
        self._clock = SleepClock.begun(self.now())
        self._asleep = False
        self._taken: frozenset[QEvent.Type] = frozenset()
        navigator.screenChanged.connect(self._follow)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def asleep(self) -> bool:
        """Whether the screen is dark and may be switched off."""
        return self._asleep

    def begin(self) -> None:
        """Look at the clock from now on."""
        self._timer.start()
        self.look()

    def end(self) -> None:
        """The program ends."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Fall asleep, or wake up, if it is time to."""
        if self._present() or self._open():
            self._clock.needed(self.now())
            self.wake()
        elif not self._asleep and self._clock.due(self.now()):
            self._asleep = True
            self._navigator.reset(ASLEEP)
            self.changed.emit()

    def wake(self) -> None:
        """Show the first screen, and stay awake for a while."""
        if not self._asleep:
            return
        self._asleep = False
        self._clock.needed(self.now())
        if self._shows_dark():
            self._navigator.reset()
        self.changed.emit()

    def _open(self) -> bool:
        """Open by the clock; and by a clock that cannot be right, always."""
        now = self.wall()
        utc = now.astimezone(UTC).isoformat(timespec="seconds")
        return is_open(self._hours(), now) or utc < self._since()

    def _shows_dark(self) -> bool:
        screen = self._navigator.screen
        return screen is not None and screen.route.name == ASLEEP

    @Slot()
    def _follow(self) -> None:
        """Something else shows another screen: staff came in, or the dark one was left."""
        if self._asleep and not self._shows_dark():
            self.wake()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in INPUT:
            return False
        if self._asleep:
            if kind in WAKES:
                self._taken = _rest_of(kind)
                self._clock.needed(self.now())
                self.wake()
            event.accept()
            return True
        if kind in WAKES:
            if isinstance(event, QKeyEvent) and kind in self._taken:
                event.accept()
                return True  # it repeats, or another key goes with it
            self._taken = frozenset()  # the finger that woke it has gone, unseen
            if not self._present():
                self._clock.needed(self.now())
            return False
        if kind not in self._taken:
            return False
        if _ends(event):
            self._taken = frozenset()
        event.accept()
        return True


def _rest_of(kind: QEvent.Type) -> frozenset[QEvent.Type]:
    """What follows a press until it ends."""
    if kind in MOUSE:
        return frozenset(MOUSE_ON)
    if kind is Type.TouchBegin:
        return frozenset(TOUCH_ON)
    return frozenset(KEY_ON | {Type.KeyPress}) if kind is Type.KeyPress else frozenset()


def _ends(event: QEvent) -> bool:
    """Whether the press is over."""
    if isinstance(event, QMouseEvent):
        released = event.type() is Type.MouseButtonRelease
        return released and event.buttons() == Qt.MouseButton.NoButton
    if isinstance(event, QKeyEvent):
        return event.type() is Type.KeyRelease and not event.isAutoRepeat()
    return event.type() in (Type.TouchEnd, Type.TouchCancel)

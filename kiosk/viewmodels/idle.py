"""The idle warning as QML sees it, and the watch over touches and keys."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.idle import IdleClock, IdlePhase
from kiosk.device.settings import IdleSettings

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
}
PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
HELD_S = 60.0
"""A finger that rests on the glass for longer is a bag, a stain or a broken panel: it keeps
nobody's visit open, and neither does a key that is held down."""


@QmlElement
@QmlUncreatable("The application makes it.")
class Idle(QObject):
    """Warns when nobody has touched the screen for a while, then says that the visit is over."""

    changed = Signal()
    expired = Signal()

    def __init__(
        self,
        clock: IdleClock,
        playing: Callable[[], bool],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._playing = playing
        self._now = now
        self._shown = (False, 0)
        self._pressed_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        return self._shown[0]

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._shown[1]

    @Property(bool, notify=changed)
    def canExtend(self) -> bool:
        return self._clock.extensions_left > 0

    @property
    def resting(self) -> bool:
        """Whether nobody is at the screen."""
        return self._clock.phase is IdlePhase.RESTING

    @Slot()
    def extend(self) -> None:
        """I am still here."""
        self._clock.extend(self._now())
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock; called four times a second."""
        now = self._now()
        phase = self._clock.tick(now, playing=self._playing())
        if phase is IdlePhase.EXPIRED:
            self._clock.rest()
            self.expired.emit()
        shown = (phase is IdlePhase.WARNING, self._clock.seconds_left(now))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def warn(self) -> None:
        """Show the warning now, as if nobody had touched the screen for long enough."""
        self._clock.start(self._now())
        self._clock.quiet_since -= self._clock.settings.walkthrough_after_s
        self.check()

    def follow(self, settings: IdleSettings) -> None:
        """Use other times from now on."""
        self._clock.settings = settings

    def begin(self) -> None:
        """A visit begins."""
        self._clock.start(self._now())

    def rest(self) -> None:
        """The visit is over."""
        self._clock.rest()
        self.check()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            now = self._now()
            if kind in PRESSES:
                self._pressed_at = now
            elif kind == QEvent.Type.KeyPress and _repeats(event):
                return False
            self._clock.touch(now)
        elif kind == QEvent.Type.TouchUpdate:
            now = self._now()
            if now - self._pressed_at <= HELD_S:
                self._clock.touch(now)
        return False


def _repeats(event: QEvent) -> bool:
    """Whether a key event comes from a key that is held down."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()

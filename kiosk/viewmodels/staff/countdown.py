"""A wait that counts down on the screen, so that nobody has to guess when to try again."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio.tries import Clock, since_boot

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens that wait make it.")
class Countdown(QObject):
    """Seconds that are left, told once a second until none is. `clock` counts seconds."""

    changed = Signal()

    def __init__(self, clock: Clock = since_boot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ends = -math.inf
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.look)
        self._shown = 0

    @Property(int, notify=changed)
    def left(self) -> int:
        """Whole seconds that are left, 0 when there is nothing to wait for."""
        return self._shown

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is left as people say it, never shorter than it is."""
        if self._shown < 120:
            return QCoreApplication.translate("Countdown", "%n seconds", None, self._shown)
        minutes = math.ceil(self._shown / 60)
        return QCoreApplication.translate("Countdown", "%n minutes", None, minutes)

    def start(self, seconds: float) -> None:
        """Count down from here; from nothing, nothing is left."""
        self._ends = self._clock() + seconds
        self._timer.start()
        self.look()

    @Slot()
    def stop(self) -> None:
        """There is nothing to wait for any more."""
        self._ends = -math.inf
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at the clock; called four times a second while it runs."""
        left = max(0, math.ceil(self._ends - self._clock())) if math.isfinite(self._ends) else 0
        if left == 0:
            self._timer.stop()
        if left != self._shown:
            self._shown = left
            self.changed.emit()

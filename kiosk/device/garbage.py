"""Python's garbage, collected on the main thread alone.

Reference cycles may hold Qt objects, and Qt objects die on the thread that made them: a collection
that happens to start on a worker thread would take them down under the screens' feet.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device.made_by_qml import let_go

LOOK_MS = 500
WHOLE_EVERY = 120
"""Looks between two collections of everything: those are felt as a jerk."""


class MainThreadCollector(QObject):
    """Takes over from the automatic collector from `begin` to `end`; same thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._was_on = gc.isenabled()
        self._may_set_aside = False
        self._looks = 0

    def begin(self) -> None:
        """No collection starts by itself any more."""
        self._was_on = gc.isenabled()
        # what was set aside before could not be told from ours, and would come back with it
        self._may_set_aside = gc.get_freeze_count() == 0
        gc.disable()
        self._timer.start()

    def set_aside(self) -> None:
        """Much was loaded that stays: never look at it again, which makes collections short."""
        if self._may_set_aside:
            gc.freeze()

    def end(self) -> None:
        """As it was before."""
        self._timer.stop()
        if self._may_set_aside:
            gc.unfreeze()
        if self._was_on:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        let_go()
        self._looks += 1
        counts, most = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            due = counts[generation] > most[generation]
            if due and (generation < 2 or self._looks >= WHOLE_EVERY):
                self._looks = 0 if generation == 2 else self._looks
                gc.collect(generation)
                return

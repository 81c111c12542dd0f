"""Python's garbage is collected on the thread of the screens only, while others work.

A collection runs on whatever thread fills the bucket. On a worker of the studio it would take
screens that are gone apart there, which Qt does not survive: objects die on their own thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 200
WHOLE_EVERY = 300
"""Looks between two collections of everything: those are felt as a jerk."""
_at_work: set[int] = set()
"""Those who collect now: Python does it by itself again when the last one has stopped."""


class Garbage(QObject):
    """Collects as Python would, by the same thresholds, but on the thread that made it.

    What is there when it begins, the program itself, is set aside and never looked at again: it
    makes a collection of everything a hundred times quicker.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        _at_work.add(id(self))
        self._looks = 0
        gc.disable()
        gc.freeze()
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        self._looks += 1
        counts = gc.get_count()
        for generation in (2, 1, 0):
            due = counts[generation] > self._thresholds[generation]
            if due and (generation < 2 or self._looks >= WHOLE_EVERY):
                self._looks = 0 if generation == 2 else self._looks
                gc.collect(generation)
                return

    def close(self) -> None:
        """No other thread works for it any more."""
        self._timer.stop()
        _at_work.discard(id(self))
        if not _at_work:
            gc.unfreeze()
            gc.enable()

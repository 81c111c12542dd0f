"""Python's garbage, collected on the main thread alone.

Reference cycles may hold Qt objects, and Qt objects die on the thread that made them: a collection
that happens to start on a worker thread would take them down under the screens' feet.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 500


class MainThreadCollector(QObject):
    """Takes over from the automatic collector from `begin` to `end`; same thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._was_on = gc.isenabled()

    def begin(self) -> None:
        """No collection starts by itself any more."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """As it was before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the generations that are full."""
        for generation, (count, most) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > most:
                gc.collect(generation)
                return

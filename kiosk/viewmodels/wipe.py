"""After a visit: overwrite what the memory of the program still holds of it.

A reset lets go of a visit at once. What it let go of is still to be read in free memory, in
caches and in statements of the database, until they are used again: that is put right here, a
moment later, while nobody is there, in steps too short to be seen.
"""

from __future__ import annotations

import gc
import re

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.device.environment import give_back_free_memory
from kiosk.device.process import memory_mb
from kiosk.device.scrub import overwrite_free_memory
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.services import Services

AFTER_MS = 1500
"""How long after the reset: by then the first screen stands, and what it moved out has gone."""
GROWN_MB = 120.0
"""More than after the first visit: what was kept to draw faster has become too much."""
STEP_MS = 30
"""Between two steps: about two frames."""


class Wipe(QObject):
    """Begins with each `after_visit`; waits while somebody is there. `done` when all is wiped."""

    done = Signal()

    def __init__(
        self,
        services: Services,
        idle: Idle,
        engine: QQmlEngine,
        window: QQuickWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._idle = idle
        self._engine = engine
        self._window = window
        self._steps = [
            lambda: QMetaObject.invokeMethod(self._window, "forgetTyped"),
            lambda: self._services.reader.forget(),
            re.purge,  # patterns made of what was searched for
            gc.collect,
            self._engine.collectGarbage,
            self._engine.collectGarbage,  # what went with the deferred deletions of the first
            self._overwrite,
            self._release,
            give_back_free_memory,
        ]
        self._usual_mb = 0.0
        self._next = 0
        self._stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)

    @Slot()
    def after_visit(self) -> None:
        """A visit has ended: wipe in a moment."""
        if self._stopped:
            return
        self._next = 0
        self._timer.start(AFTER_MS)

    @property
    def pending(self) -> bool:
        """Whether a visit has ended and is not wiped yet."""
        return self._timer.isActive()

    def stop(self) -> None:
        """The program ends; its last visit may do so after this, and its window is going."""
        self._stopped = True
        self._timer.stop()

    @Slot()
    def _step(self) -> None:
        if not self._idle.resting:  # the end of this visit begins it again
            return
        self._steps[self._next]()
        self._next += 1
        if self._next < len(self._steps):
            self._timer.start(STEP_MS)
        else:
            self.done.emit()

    def _overwrite(self) -> None:
        overwrite_free_memory()

    def _release(self) -> None:
        """What draws keeps every program it ever made for a scene, and each visit asks for others:
        let go of them once they have become many. (The next 3D picture then comes a little later.)
        """
        now = memory_mb()
        self._usual_mb = self._usual_mb or now
        if now > self._usual_mb + GROWN_MB:
            self._window.releaseResources()

"""The kiosk's side of being supervised: says once a second that it lives, and that frames come."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.device.process import memory_mb
from kiosk.device.supervise.beat import EVERY_S, Beat, encode

MOVING = 5
"""More frames a second than this: something moves, and its rate tells how well."""
MEMORY_EVERY = 10
"""Beats between two looks at the memory, which costs the system some work."""
MINUTE = 60


class Heartbeat(QObject):
    """Asks for a frame with every beat, so that a screen that no longer changes is told from a
    quiet one. `look` gives the beat without what is measured here; `gone` is called when nobody
    listens any more.
    """

    def __init__(
        self,
        window: QQuickWindow,
        look: Callable[[], Beat],
        send: Callable[[str], bool],
        gone: Callable[[], None],
    ) -> None:
        super().__init__()
        self._window = window
        self._look = look
        self._send = send
        self._gone = gone
        self._frames = 0
        self._last = 0
        self._asked: float | None = None
        self._rates: deque[int] = deque(maxlen=MINUTE)
        self._waits: deque[float] = deque(maxlen=MINUTE)
        self._memory = 0.0
        self._beats = 0
        self._trouble = ""
        window.frameSwapped.connect(self._swapped)
        window.sceneGraphError.connect(self._lost)
        self._timer = QTimer(self, interval=int(EVERY_S * 1000))
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        QTimer.singleShot(0, self, self.beat)

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._swapped)

    def measured(self) -> Beat:
        """The beat as it would be sent now."""
        if self._beats % MEMORY_EVERY == 0:
            self._memory = round(memory_mb(), 1)
        return replace(
            self._look(),
            frames=self._frames,
            fps=_middle(self._rates),
            slowest_ms=round(max(self._waits, default=0.0), 1),
            memory_mb=self._memory,
            trouble=self._trouble,
        )

    @Slot()
    def beat(self) -> None:
        """Say that all is well, and ask for a frame."""
        moved, self._last = self._frames - self._last, self._frames
        if moved > MOVING:
            self._rates.append(moved)
        if not self._send(encode(self.measured())):
            self._timer.stop()
            self._gone()
            return
        self._beats += 1
        if self._asked is None:
            self._asked = time.perf_counter()
        self._window.update()

    @Slot()
    def _swapped(self) -> None:
        self._frames += 1
        if self._asked is not None:
            self._waits.append((time.perf_counter() - self._asked) * 1000)
            self._asked = None

    @Slot("QQuickWindow::SceneGraphError", str)
    def _lost(self, error: object, message: str) -> None:
        """What draws is lost and does not come back: another process must draw."""
        self._trouble = "graphics"
        print(f"sidestep: graphics lost: {message}", file=sys.stderr)
        self.beat()


def _middle(rates: deque[int]) -> float:
    """The upper median; 0 where there is none. (Importing `statistics` costs every start.)"""
    return float(sorted(rates)[len(rates) // 2]) if rates else 0.0

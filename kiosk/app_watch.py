"""The composition root's way to whoever watches over it: the lock, the heartbeat, the record."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device import health
from kiosk.device.follow import follow_the_supervisor, supervised, to_supervisor
from kiosk.device.health import Now, State
from kiosk.device.heartbeat import Heartbeat
from kiosk.device.lock import Lock
from kiosk.device.process import milliseconds_since_start
from kiosk.device.supervise.beat import Beat

if TYPE_CHECKING:
    from kiosk.app import Application
    from kiosk.device.health_writer import HealthWriter

RECORD_MS = 60_000
SIZED_MS = 100
ASKED_TO_END = 128 + 15
"""The exit code after SIGTERM: whoever supervises must know that nobody here chose to leave."""


class Watch(QObject):
    """What a running kiosk says about itself, and what it does not let happen."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._app = application
        self._heart: Heartbeat | None = None
        self._writer: HealthWriter | None = None
        self._since: tuple[State, str] = ("starting", health.utc())
        self._rested_at = milliseconds_since_start()
        self.code = 0
        self.lock = Lock(application.window, self.may_leave, self._staff)
        self._pulse = QTimer(self, interval=500)
        self._pulse.timeout.connect(self._listen)
        self._minute = QTimer(self, interval=RECORD_MS)
        self._minute.timeout.connect(self._record)
        self._sized = QTimer(self, interval=SIZED_MS, singleShot=True)
        self._sized.timeout.connect(self._resized)
        if application.options.windowed is None:  # a panel was turned, or changed for another
            application.window.widthChanged.connect(self._sized.start)
            application.window.heightChanged.connect(self._sized.start)

    def may_leave(self) -> bool:
        """Whether closing the window ends the program: on a laptop with the staff's way in the
        bar, and before anybody has set the kiosk up, so that nobody is trapped.
        """
        return self._app.kiosk.staffMenu or self._app.kiosk.fresh

    def begin(self) -> None:
        """The event loop is about to run."""
        if threading_allows_signals():
            for name in ("SIGTERM", "SIGINT"):
                signal.signal(getattr(signal, name), self._asked)
            self._pulse.start()  # Python looks for signals only when it is run at all
        if supervised():
            follow_the_supervisor()
            self._heart = Heartbeat(self._app.window, self.beat, to_supervisor, self._app.gui.quit)
        else:
            QTimer.singleShot(0, self, self._begin_record)

    def end(self) -> None:
        """The kiosk is taken down."""
        self.lock.open()
        self._pulse.stop()
        self._minute.stop()
        self._sized.stop()
        if self._heart is not None:
            self._heart.stop()
            self._heart = None
        if self._writer is not None:
            self._writer.put(replace(self._health, now=None))
            self._writer.close()
            self._writer = None

    def beat(self) -> Beat:
        """What is on the screen; frames and memory are added by the heart."""
        app = self._app
        state = self.state()
        now = milliseconds_since_start()
        if state in ("visit", "staff"):
            self._rested_at = now
        release = app.services.reader.release
        ready = app.times.get("interactive", 0.0)
        return Beat(
            state,
            frames=0,
            ready=ready > 0,
            resting_s=round((now - self._rested_at) / 1000, 1),
            release=release.number,
            sha256=release.sha256,
            tier=app.services.tier.value,
            ready_ms=round(ready, 1),
        )

    def state(self) -> State:
        """What the screen is."""
        if self._staff():
            return "staff"
        return "attract" if self._app.idle.resting else "visit"

    def _staff(self) -> bool:
        return self._app.kiosk.desk is not None

    @Slot()
    def _resized(self) -> None:
        self._app.fit_again()

    @Slot()
    def _listen(self) -> None:
        """Nothing but a moment for Python to notice a signal."""

    def _asked(self, number: int, frame: FrameType | None) -> None:
        self.code = ASKED_TO_END
        self._app.gui.quit()

    @Slot()
    def _begin_record(self) -> None:
        from kiosk.device.health_writer import HealthWriter

        data = self._app.options.data
        if not data.is_dir():  # nothing is kept yet: looking at a kiosk makes no folder
            return
        self._health, line = health.begin(data, supervised=False, now=health.utc())
        if line:
            self._app.tell_staff(line)
        self._writer = HealthWriter(data)
        self._heart = Heartbeat(self._app.window, self.beat, lambda line: True, self._app.gui.quit)
        self._minute.start()
        self._record()

    @Slot()
    def _record(self) -> None:
        if self._writer is None or self._heart is None:
            return
        beat, at = self._heart.measured(), health.utc()
        if beat.state != self._since[0]:
            self._since = (beat.state, at)
        began = datetime.now(UTC) - timedelta(milliseconds=milliseconds_since_start())
        now = Now(
            at,
            beat.state,
            self._since[1],
            os.getpid(),
            beat.release,
            beat.sha256,
            beat.tier,
            "normal",
            beat.fps,
            beat.slowest_ms,
            beat.memory_mb,
            beat.ready_ms,
            health.utc(began),
        )
        self._health = replace(self._health, now=now)
        self._writer.put(self._health)


def threading_allows_signals() -> bool:
    """Whether signals can be listened to here."""
    return threading.current_thread() is threading.main_thread()

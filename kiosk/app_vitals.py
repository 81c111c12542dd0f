"""What a running kiosk says about itself: to its supervisor, or, without one, to the record."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device import health
from kiosk.device.follow import supervised, to_supervisor
from kiosk.device.health import Now, State
from kiosk.device.health_writer import HealthWriter
from kiosk.device.heartbeat import Heartbeat
from kiosk.device.process import milliseconds_since_start
from kiosk.device.supervise.beat import Beat

if TYPE_CHECKING:
    from kiosk.app import Application

RECORD_MS = 60_000


class Vitals(QObject):
    """Made once the first page stands, so that no start waits for it."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._app = application
        self._writer: HealthWriter | None = None
        self._health = health.Health()
        self._since: tuple[State, str] = ("starting", health.utc())
        self._rested_at = milliseconds_since_start()
        self._minute = QTimer(self, interval=RECORD_MS)
        self._minute.timeout.connect(self._record)
        send = to_supervisor if supervised() else _to_nobody
        self._heart = Heartbeat(application.window, self.beat, send, self._alone)
        if not supervised():
            self._begin_record()

    def end(self) -> None:
        """The kiosk is taken down."""
        self._minute.stop()
        self._heart.stop()
        if self._writer is not None:
            self._writer.put(replace(self._health, now=None))
            self._writer.close()
            self._writer = None

    def _alone(self) -> None:
        """Whoever supervised is gone: so must we be, for another one comes with its own kiosk."""
        self._app.gui.exit(1)

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
        if self._app.kiosk.desk is not None:
            return "staff"
        if self._app.nights.asleep:
            return "asleep"
        return "attract" if self._app.idle.resting else "visit"

    def _begin_record(self) -> None:
        data = self._app.options.data
        if not data.is_dir():  # nothing is kept yet: looking at a kiosk makes no folder
            return
        self._health, line = health.begin(data, supervised=False, now=health.utc())
        if line:
            self._app.tell_staff(line)
        self._writer = HealthWriter(data)
        self._minute.start()
        self._record()

    @Slot()
    def _record(self) -> None:
        if self._writer is None:
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


def _to_nobody(line: str) -> bool:
    return True

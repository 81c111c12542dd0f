"""The studio's store as the screens reach it: on worker threads, one job after the other.

Two lanes: a quick one for what people wait for with a finger on the glass, and a slow one for
publishing, backups and imports, so that an autosave never stands behind a build.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.content.shelf import Shelf
from kiosk.studio.sign_in import MachineSession
from kiosk.studio.start import open_studio
from kiosk.studio.store import Store, utc_now
from kiosk.studio.tries import Clock, since_boot

_opening = Lock()
"""Held while a lane opens the store: two at once would both make the tables of a new one."""


@dataclass
class Office:
    """What a job works with. Belongs to the thread of its lane: nothing of it leaves a job."""

    data: Path
    store: Store
    shelf: Shelf
    machine: MachineSession
    lines: list[str] = field(default_factory=list)
    """What had to be put right when the store was opened, in words for staff."""


class Lane:
    """One thread with its own open store. Opens it with the first job; `close` waits for the last.

    A job may raise what opening the store raises: StudioError, OSError, ReleaseError.
    """

    def __init__(
        self,
        data: Path,
        name: str,
        now: Callable[[], datetime] = utc_now,
        clock: Clock = since_boot,
    ) -> None:
        self._data = data
        self._now = now
        self._clock = clock
        self._office: Office | None = None
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)

    def submit(self, work: Callable[[Office], Any]) -> Future[Any]:
        """Do this when its turn comes."""
        return self._pool.submit(self._do, work)

    def reopen(self) -> Future[Any]:
        """Let go of the store, so that the next job opens what lies in the folder by then."""
        return self._pool.submit(self._let_go)

    def alone(self, work: Callable[[], Any]) -> Future[Any]:
        """Let go of the store and do this while it is closed: its files may be exchanged."""
        return self._pool.submit(self._closed, work)

    def close(self) -> None:
        """Finish what was begun, and let go of the store."""
        self._pool.submit(self._let_go)
        self._pool.shutdown(wait=True)

    def _do(self, work: Callable[[Office], Any]) -> Any:
        if self._office is None:
            with _opening:
                store, shelf, lines = open_studio(self._data, self._now)
            machine = MachineSession(store, clock=self._clock)
            self._office = Office(self._data, store, shelf, machine, lines)
        return work(self._office)

    def _closed(self, work: Callable[[], Any]) -> Any:
        self._let_go()
        return work()

    def _let_go(self) -> None:
        if self._office is not None:
            self._office.store.close()
            self._office = None

"""The composition root's way to the studio: loaded when somebody asks, tended while nobody does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from kiosk.device.settings import Settings
from kiosk.viewmodels.services import Services

if TYPE_CHECKING:
    from kiosk.viewmodels.staff.desk import Desk

TEND_MS = 60_000


class Staff(QObject):
    """The desk, made once; and the chores that come due: planned releases and backups.

    `quiet` says whether nobody is at the screen, so that nobody waits for what is loaded; `loaded`
    is called when it has been.
    """

    def __init__(
        self,
        data: Path,
        services: Services,
        *,
        apply: Callable[[Settings], None],
        leave: Callable[[], None],
        end: Callable[[], None],
        quiet: Callable[[], bool],
        loaded: Callable[[], None],
    ) -> None:
        super().__init__()
        self._data = data
        self._services = services
        self._apply = apply
        self._leave = leave
        self._end = end
        self._quiet = quiet
        self._loaded = loaded
        self._set_up = False
        self.desk: Desk | None = None
        self._closed = False
        self._clock = QTimer(self, interval=TEND_MS)
        self._clock.timeout.connect(self.tend)

    def open(self) -> QObject:
        """The desk, with the question who is there."""
        desk = self._made()
        desk.arrive()
        return desk

    def fresh(self) -> bool:
        """Whether nobody has an account here yet."""
        self._set_up = self._set_up or _has_people(self._data / "studio.db")
        return not self._set_up

    def begin(self) -> None:
        """The kiosk stands: look after what is due from now on."""
        if not self._closed:
            self._clock.start()

    @Slot()
    def tend(self) -> None:
        """Do what is due, on the slow lane. Called once a minute."""
        if self.fresh() or (self.desk is None and not self._quiet()):
            return
        from kiosk.viewmodels.staff.chores import do_chores

        desk = self._made()
        desk.ask(desk, do_chores(self._services.settings, desk.now), desk.heard, slow=True)

    def close(self) -> None:
        """Keep what is unsaved and let go of the store."""
        self._closed = True
        self._clock.stop()
        if self.desk is not None:
            _program().removeEventFilter(self.desk)
            self.desk.close()

    def _made(self) -> Desk:
        if self.desk is None:
            from kiosk.viewmodels.staff.desk import Desk

            self.desk = Desk(
                *(self._data, self._services),
                apply=self._apply,
                leave=self._leave,
                end=self._end,
            )
            _program().installEventFilter(self.desk)
            self._loaded()
        return self.desk


def _has_people(studio: Path) -> bool:
    """Whether a studio file has anybody in it; asked at every start, so without the studio."""
    try:
        if not studio.exists():
            return False
        # not "ro": what a power cut left half done is undone by whoever opens the file next
        with closing(sqlite3.connect(f"{studio.as_uri()}?mode=rw", uri=True)) as db:
            if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'people'").fetchone():
                return False  # cut off before anybody was added
            return db.execute("SELECT 1 FROM people LIMIT 1").fetchone() is not None
    except (OSError, sqlite3.Error):  # nobody can tell from here; whoever signs in sees why
        return True


def _program() -> QCoreApplication:
    program = QCoreApplication.instance()
    assert program is not None
    return program

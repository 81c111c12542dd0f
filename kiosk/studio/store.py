"""The studio's file: opened, checked, and written to in steps that happen whole or not at all.

Every write goes through `Store.write`, which notes in the log who did what in the same
transaction. Rollback journal and `synchronous=EXTRA`: what was committed survives a power cut
(see "SQLite reliability" in the project's notes on standards: WAL is broken before 3.51.3).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from kiosk.content.disk import make_folder
from kiosk.studio import audit
from kiosk.studio.schema import foreign, migrations, strange

FILE = "studio.db"
APPLICATION_ID = 0x53445355
FORM = 4
"""`user_version` of the files this program writes: how many migrations there are. It refuses to
open a higher one. Files of the first programs say 1, whichever of the first four they have had."""
PATIENCE_MS = 5000


class StudioError(Exception):
    """What was asked cannot be done; the message says why and what to do, in words for staff."""


class StudioDamaged(StudioError):
    """The studio's file is not as it was written."""


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


class Store:
    """One open studio file. `now` is the clock, for tests.

    A file of an older program is brought to today's form; before that, all of its folder is saved
    (kiosk/studio/upgrade.py) unless `keep` is off, for copies.

    Raises:
        StudioDamaged: the file is no studio file, is damaged, or its log was tampered with.
        StudioError: it cannot be opened or saved, or was made by a newer program.
    """

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = utc_now, *, keep: bool = True
    ) -> None:
        self.folder = folder
        self.path = folder / FILE
        self._now = now
        with _plainly(self.path):
            make_folder(folder)
            new = not self.path.exists() or self.path.stat().st_size == 0
            if not new and _undo_half(self.path):
                new = self.path.stat().st_size == 0
            if not new:
                _look_at_header(self.path)
            self.connection = sqlite3.connect(
                self.path, timeout=PATIENCE_MS / 1000, isolation_level=None
            )
            self.connection.row_factory = sqlite3.Row
            try:
                self._prepare(new, keep)
            except BaseException:
                self.connection.close()
                raise

    def _prepare(self, new: bool, keep: bool) -> None:
        for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "synchronous=EXTRA"):
            self.connection.execute(f"PRAGMA {pragma}")
        if not new:
            self._refuse(foreign(self.connection))
            found = [row[0] for row in self.connection.execute("PRAGMA quick_check(1)")]
            if found != ["ok"]:
                raise StudioDamaged(_DAMAGED.format(path=self.path))
        db = Database(self.connection, execute_plugins=False)
        done = {one.name for one in migrations.applied(db)}
        if unknown := sorted(done - _known()):
            raise StudioError(_NEWER.format(path=self.path, what=", ".join(unknown)))
        if new or migrations.pending(db):  # nothing is written to a file that is up to date
            if keep and done:
                self._keep()
            migrations.apply(db)
            self.connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            self.connection.execute(f"PRAGMA user_version={FORM}")
        self._refuse(strange(self.connection))
        if (number := audit.broken(self.connection)) is not None:
            raise StudioDamaged(
                f"The log of {self.path} was changed from outside at entry {number}. Keep a copy "
                "of the file for whoever looks into it, and restore the last backup."
            )

    def _keep(self) -> None:
        from kiosk.studio.upgrade import keep_before_upgrade

        try:
            keep_before_upgrade(self)
        except (StudioError, OSError) as error:
            raise StudioError(_NOT_KEPT.format(why=error)) from error

    def _refuse(self, wrong: str) -> None:
        if wrong:
            raise StudioDamaged(
                f"The file {self.path} was changed from outside ({wrong}). Keep a copy of it for "
                "whoever looks into it, and restore the last backup."
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def moment(self) -> datetime:
        """The time on this store's clock."""
        return self._now()

    def now(self) -> str:
        """The time to write down: UTC, to the second, as ISO 8601."""
        return self._now().astimezone(UTC).isoformat(timespec="seconds")

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """All rows of a query."""
        with _plainly(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, *values)), None)

    @contextmanager
    def write(
        self, person: int | None, what: str, subject: str, **details: Any
    ) -> Iterator[sqlite3.Connection]:
        """A transaction that is noted in the log; nothing is kept when the block raises.

        Raises StudioError when the file cannot be written.
        """
        with _plainly(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                audit.append(self.connection, self.now(), person, what, subject, details)
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def scribble(self) -> Iterator[sqlite3.Connection]:
        """A transaction that the log does not note: autosaves, failed sign-ins, who is editing."""
        with _plainly(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def setting(self, key: str, default: str = "") -> str:
        """One of the site's own settings of the studio."""
        row = self.row("SELECT value FROM site WHERE key = ?", key)
        return str(row["value"]) if row else default


_NEWER = (
    "The file {path} was made by a newer version of Sidestep ({what}). Nothing was changed. "
    "Install that version; or close the kiosk and restore a backup of this version, such as the "
    "newest in backups-before-upgrade: sidestep restore FILE."
)
_NOT_KEPT = (
    "This version of Sidestep keeps the studio's file in another form. It saves everything before "
    "it changes that, and this could not be done: {why} Nothing was changed. Patients are shown "
    "what they were. Mend that, then open the studio again."
)
_DAMAGED = "The file {path} is damaged. Restore the last backup: sidestep restore FILE."


def _undo_half(path: Path) -> bool:
    """Let SQLite put back what a power cut left half done: before that, the file proves nothing."""
    if not path.with_name(f"{path.name}-journal").exists():
        return False
    with closing(sqlite3.connect(path, timeout=PATIENCE_MS / 1000)) as db:
        db.execute("SELECT 1 FROM sqlite_schema").fetchone()
    return True


@cache
def _known() -> frozenset[str]:
    """The names of all migrations of this program."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        return frozenset(one.name for one in migrations.pending(empty))
    finally:
        empty.close()


def _look_at_header(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(100)
    if len(start) < 100 or not start.startswith(b"SQLite format 3\x00"):
        raise StudioDamaged(_DAMAGED.format(path=path))
    form, application = (int.from_bytes(start[at : at + 4], "big") for at in (60, 68))
    if application not in (0, APPLICATION_ID):
        raise StudioDamaged(f"The file {path} is not a studio file. Move it away, or restore one.")
    if form > FORM:
        what = f"form {form}, this program knows up to {FORM}"
        raise StudioError(_NEWER.format(path=path, what=what))


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    """Errors of the disk and of SQLite in words."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise StudioError(f"That is not allowed: {error}.") from error
    except sqlite3.DatabaseError as error:
        raise _in_words(error, path) from error
    except OSError as error:
        raise StudioError(f"The file {path} cannot be used ({error.strerror}).") from error


def _in_words(error: sqlite3.DatabaseError, path: Path) -> StudioError:
    text = str(error)
    if "locked" in text:
        return StudioError(
            "Another program is writing to the studio just now. Close it, or try again."
        )
    if "full" in text:
        return StudioError("The disk is full. Nothing was changed. Make room and try again.")
    if "readonly" in text or "unable to open" in text:
        return StudioError(
            f"The file {path} cannot be written. Nothing was changed. Look at the rights of the "
            "folder, and whether the disk is read-only."
        )
    if "malformed" in text or "not a database" in text:
        return StudioDamaged(_DAMAGED.format(path=path))
    return StudioError(f"The studio's file answered: {text}. Nothing was changed.")

"""The file of daily counts: `usage.db` in the data folder.

Rows are kept in the order of their names, and what is overwritten is wiped, so that the file says
nothing about the order in which things were counted. A damaged file is set aside and begun anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.disk import make_folder

FILE = "usage.db"
DAMAGED = "usage.db.damaged"
"""Not `….db`: a backup takes every database of the data folder, and this one is none any more."""
APPLICATION_ID = 0x53445543
FORM = 1
MONTHS = 13
"""Days are kept so long; then they are added up to months."""
PATIENCE_S = 2.0

_TABLE = """
CREATE TABLE counts (
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  which TEXT NOT NULL,
  many INTEGER NOT NULL CHECK (many > 0),
  PRIMARY KEY (day, what, which)
) STRICT, WITHOUT ROWID
"""
_PARTS = "SELECT type, sql FROM sqlite_schema"
_ADD = (
    "INSERT INTO counts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET many = many + excluded.many"
)
_OLD = "length(day) = 10 AND day < ?"
_TO_MONTHS = (
    "INSERT INTO counts SELECT substr(day, 1, 7), what, which, SUM(many) FROM counts"
    f" WHERE {_OLD} GROUP BY 1, 2, 3 ON CONFLICT DO UPDATE SET many = many + excluded.many"
)


class UsageError(Exception):
    """The counts cannot be read or written now; the message says why, in words for staff."""


class _Damaged(Exception):
    """The file is not one of ours any more."""


@dataclass(frozen=True, slots=True)
class Count:
    """In how many visits something happened on a day, or in a month that is long past.

    `day` is `2026-11-28` or `2026-11`. `what` is visits, language, page, exercise, questions,
    search, left (the last page) or ended; `which` says which one.
    """

    day: str
    what: str
    which: str
    many: int


def add(folder: Path, day: date, batch: Mapping[tuple[str, str], int]) -> str:
    """Add a batch to a day; a line for staff when the file had to be begun anew.

    Raises UsageError; then nothing is added.
    """
    line = ""
    try:
        _add(folder / FILE, day, batch)
    except _Damaged:
        line = _set_aside(folder)
        try:
            _add(folder / FILE, day, batch)
        except _Damaged as error:
            raise UsageError(f"The counts of use cannot be written ({error}).") from None
    return line


def read(folder: Path) -> list[Count]:
    """Every count, by day and name. Raises UsageError."""
    path = folder / FILE
    if not path.exists():
        return []
    try:
        # not "ro": what a power cut left half done is undone by whoever opens the file next
        with _opened(f"{path.resolve().as_uri()}?mode=rw") as db:
            if not db.execute("SELECT 1 FROM sqlite_schema").fetchone():
                return []
            rows = db.execute("SELECT day, what, which, many FROM counts ORDER BY 1, 2, 3")
            return [Count(*row) for row in rows]
    except _Damaged:
        raise UsageError(
            "The file of the counts is damaged. It is set aside and begun anew by itself."
        ) from None


def oldest_day(today: date) -> str:
    """The first day that is still kept as a day."""
    months = today.year * 12 + today.month - 1 - MONTHS
    return date(months // 12, months % 12 + 1, 1).isoformat()


def _add(path: Path, day: date, batch: Mapping[tuple[str, str], int]) -> None:
    make_folder(path.parent)
    name = day.isoformat()
    with _opened(path.resolve().as_uri()) as db:
        db.execute("BEGIN IMMEDIATE")
        if not db.execute("SELECT 1 FROM sqlite_schema").fetchone():
            db.execute(_TABLE)
            db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            db.execute(f"PRAGMA user_version={FORM}")
        rows = [(name, what, which, many) for (what, which), many in sorted(batch.items())]
        db.executemany(_ADD, rows)
        old = oldest_day(day)
        if db.execute(f"SELECT 1 FROM counts WHERE {_OLD} LIMIT 1", [old]).fetchone():
            db.execute(_TO_MONTHS, [old])
            db.execute(f"DELETE FROM counts WHERE {_OLD}", [old])
        db.execute("COMMIT")


@contextmanager
def _opened(uri: str) -> Iterator[sqlite3.Connection]:
    try:
        with closing(
            sqlite3.connect(uri, uri=True, timeout=PATIENCE_S, isolation_level=None)
        ) as db:
            for pragma in ("trusted_schema=OFF", "secure_delete=ON", "synchronous=EXTRA"):
                db.execute(f"PRAGMA {pragma}")
            _look_at(db)
            yield db
    except sqlite3.OperationalError as error:
        raise UsageError(f"The counts of use cannot be kept just now ({error}).") from error
    except sqlite3.DatabaseError as error:
        raise _Damaged(str(error)) from error
    except OSError as error:
        raise UsageError(f"The counts of use cannot be kept ({error.strerror}).") from error


def _look_at(db: sqlite3.Connection) -> None:
    """Raises _Damaged, or UsageError for a file of a newer program."""
    if not db.execute("SELECT 1 FROM sqlite_schema").fetchone():
        return  # a new file
    # a trigger or a view would have its own way with what is counted
    found = [(row[0], " ".join(str(row[1]).split())) for row in db.execute(_PARTS)]
    if any(kind != "table" or sql != " ".join(_TABLE.split()) for kind, sql in found):
        raise _Damaged("it is not built as it was")
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _Damaged("it is another file")
    if db.execute("PRAGMA user_version").fetchone()[0] > FORM:
        raise UsageError("The counts of use were begun by a newer Sidestep. Install that version.")
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _Damaged("it is damaged")


def _set_aside(folder: Path) -> str:
    try:
        # the journal first: it must never meet another file than its own
        for end in ("-journal", "-wal", "-shm", ""):
            path = folder / f"{FILE}{end}"
            if path.exists():
                path.replace(folder / f"{DAMAGED}{end}")
    except OSError as error:
        raise UsageError(f"{FILE} is damaged and cannot be set aside ({error.strerror}).") from None
    return f"The counts of use were damaged. They are in {DAMAGED}; counting began anew."

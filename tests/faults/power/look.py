"""Opening a folder as a start of the program does, and seeing all that anybody could see of it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal
from unittest.mock import patch

from kiosk import paths
from kiosk.app_staff import _has_people
from kiosk.content.library import Library
from kiosk.content.shelf import Shelf
from kiosk.device import health
from kiosk.device.settings import FILE_NAME, Settings, load_settings
from kiosk.device.usage_file import DAMAGED, FILE, add, read
from kiosk.studio import audit
from kiosk.studio.backup import make_backup, verify
from kiosk.studio.publish import INTENT
from kiosk.studio.restore import BEFORE, JOURNAL, finish_restore
from kiosk.studio.start import open_studio
from kiosk.studio.store import FILE as STUDIO
from kiosk.studio.store import Store

Way = Literal["kiosk", "command"]
WAYS: tuple[Way, ...] = ("kiosk", "command")
DAY = date(2026, 11, 28)
_UNSEEN = {"audit", "_sqlite_migrations", "attempts", "sqlite_sequence"}
"""Looked at in another way, or of no weight."""


@dataclass(frozen=True)
class View:
    """What there is to see. Two are equal when nobody can tell the folders apart."""

    settings: Any
    shown: tuple[int, str]
    """Number and content of the release that patients see."""
    studio: Any = None
    log: Any = None
    counts: Any = None
    backups: Any = None
    media: Any = None
    kept: Any = None
    """What is set aside of the time before a restore."""
    health: Any = None
    people: bool = field(default=False)


class Fault(AssertionError):
    """The folder does not open, or not as it should."""


def look(base: Path, came: Path, way: Way = "kiosk") -> View:
    """Open the data folder below `base` whole. Raises Fault, or what the program raises.

    `way` is what is done with it first: the kiosk starts, or somebody gives a command such as
    `backup`. `came` is the release that came with the program.
    """
    data = base / "data"
    with patch.object(paths, "shipped_release", lambda: came):
        return _look(base, data, way)


def _look(base: Path, data: Path, way: Way) -> View:
    finish_restore(data)
    settings, line = _settings(data)
    _must(not line, line)
    if way == "kiosk":
        has_people = _has_people(data / STUDIO)
        _shown(data)
    studio = log = None
    people = False
    if (data / STUDIO).exists():
        store, shelf, _ = open_studio(data)
        if way == "command":
            left_out = make_backup(data, base / "probe.zip").left_out
            _must(not left_out, str(left_out))
        with store:
            studio, log = _studio(store), _log(store)
            people = bool(studio["people"])
            _agree(store, shelf)
        if not people:  # nobody can tell an empty studio from none
            studio = log = None
    shown = _shown(data)  # what was cut off is finished by now
    if way == "kiosk":
        _must(has_people == people, "whether somebody has an account cannot be told at the start")
    _must(not (data / JOURNAL).exists(), "the restore was not finished")
    view = View(
        asdict(settings),
        shown,
        studio,
        log,
        sorted((c.day, c.what, c.which, c.many) for c in read(data)),
        _backups(base / "stick"),
        _files(data / "media"),
        [_files(old) for old in sorted(data.glob(f"{BEFORE}*"))],
        health.read(data),
        people,
    )
    _goes_on(data, view)
    return view


_read: dict[bytes, tuple[Settings, str]] = {}


def _settings(data: Path) -> tuple[Settings, str]:
    """As `load_settings`, which says the same of the same bytes each time."""
    path = data / FILE_NAME
    said = path.read_bytes() if path.exists() else b""
    if said not in _read:
        _read[said] = load_settings(data)
    return _read[said]


def _must(good: bool, words: str) -> None:
    if not good:
        raise Fault(words)


def _shown(data: Path) -> tuple[int, str]:
    library = Library(data)
    with library.reader as reader:
        release = reader.release
        _must(bool(reader.cards("page", "en")), "there is nothing to read")
    current = next((kept for kept in library.shelf.releases() if kept.current), None)
    if current is not None:  # what is named to be shown is shown, without a word
        _must(not library.staff_lines, str(library.staff_lines))
        for path in library.shelf._candidates()[: len(library.shelf._shown() or ())]:
            library.shelf.verify(path)
    return release.number, release.sha256


def _studio(store: Store) -> dict[str, Any]:
    tables = [
        row["name"]
        for row in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
        if row["name"] not in _UNSEEN
    ]
    return {
        name: sorted(repr(tuple(row)) for row in store.rows(f"SELECT * FROM {name}"))
        for name in tables
    }


def _log(store: Store) -> list[tuple[Any, ...]]:
    """Entries without when they were written: what was cut off is finished later."""
    _must(audit.broken(store.connection) is None, "the log is broken")
    return [
        (one.id, one.name, one.what, one.subject,
         json.dumps({k: v for k, v in one.details.items() if k != "finished_at"}, sort_keys=True))
        for one in audit.entries(store.connection)
    ]  # fmt: skip


def _agree(store: Store, shelf: Shelf) -> None:
    _must(store.setting(INTENT) == "", "something is still being published")
    current = next((kept for kept in shelf.releases() if kept.current), None)
    if current is None:
        return
    release = shelf.verify(current.path)
    row = store.row("SELECT sha256 FROM releases WHERE number = ?", release.number)
    _must(row is None or row["sha256"] == release.sha256, "store and shelf differ")


def _backups(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    found = sorted(folder.glob("*.zip"))
    for path in found:
        verify(path)
    return [path.name for path in found]


def _files(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _goes_on(data: Path, view: View) -> None:
    """Whoever starts here can work: counts are added to, the log takes an entry."""
    _must(add(data, DAY, {("visits", ""): 7}) == "", "the counts were begun anew")
    _must(not (data / DAMAGED).exists(), "the counts were damaged")
    with closing(sqlite3.connect(data / FILE)) as db:
        (many,) = db.execute("SELECT SUM(many) FROM counts WHERE what = 'visits'").fetchone()
    _must(many == 7 + sum(n for _, what, _, n in view.counts if what == "visits"), "a count is off")
    if view.studio is not None:
        with Store(data) as store:
            with store.write(None, "went on", "test"):
                pass
            _must(audit.broken(store.connection) is None, "the log cannot go on")

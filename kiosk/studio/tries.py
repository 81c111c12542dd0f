"""Trying a secret: counted on disk before it is looked at, with waits that grow.

A power cut resets nothing, and a clock that is set does not shorten a wait while the program
runs. Whoever is unknown is counted and made to wait like somebody known, so that neither words
nor time tell who has an account. Each account waits by itself: pressing buttons on one name keeps
nobody else out.
"""

from __future__ import annotations

import hashlib
import json
import math
import sqlite3
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NoReturn
from weakref import WeakKeyDictionary

from kiosk.studio import secrets
from kiosk.studio.blocklist import fold
from kiosk.studio.store import Store, StudioError

FREE = 2
"""So many failures in a row cost no wait; the next costs a second, and each after it doubles."""
LONGEST_WAIT_S = 3600
Clock = Callable[[], float]


def since_boot() -> float:
    """Seconds that pass whatever the clock on the wall is set to, and while a laptop sleeps."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # macOS counts sleep in the second
        if (clock := getattr(time, name, None)) is not None:
            return time.clock_gettime(clock)
    return time.monotonic()


class Refused(StudioError):
    """A try was wrong, or comes too early. `seconds` is how long to wait before the next.

    `early`: nobody has looked whether it was right.
    """

    def __init__(self, message: str, seconds: float = 0, *, early: bool = False) -> None:
        super().__init__(message)
        self.seconds = seconds
        self.early = early


class Closed(StudioError):
    """There were too many wrong tries in a row: this way in is closed."""


@dataclass(frozen=True)
class Way:
    """A way to prove who one is. It closes after `most` failures in a row; 0: never."""

    name: str
    most: int
    wrong: str
    closed: str = ""


PASSPHRASE = Way(
    "passphrase",
    100,
    "The name or the passphrase is not right.",
    "“{name}” is closed after 100 wrong tries. An admin can enable it again, or a recovery code.",
)
PIN = Way(
    "pin",
    10,
    "The PIN is not right.",
    "The PIN of “{name}” was wrong 10 times. Sign in with the passphrase.",
)
# A code has 70 bits: nobody guesses it, and whoever is locked out must not be locked out of it.
CODE = Way("code", 0, "The name or the recovery code is not right.")


_Place = int | str
"""A person's row of `attempts`, or a key of `site` for everything else that is counted."""


@dataclass(frozen=True)
class _Count:
    failures: int
    last_at: datetime
    wait_until: datetime


# What the clock on the wall cannot shorten: when each wait of this program's run ends.
_ends: WeakKeyDictionary[Store, dict[_Place, float]] = WeakKeyDictionary()
_NAME_SHOWN = 80


def wait_after(failures: int) -> int:
    """Seconds to wait after so many failures in a row."""
    if failures <= FREE:
        return 0
    return int(min(2 ** min(failures - FREE - 1, 32), LONGEST_WAIT_S))


def in_words(seconds: float) -> str:
    """A wait as people say it, never shorter than it is."""
    whole = max(1, math.ceil(seconds))
    number, unit = (whole, "second") if whole < 60 else (math.ceil(whole / 60), "minute")
    if number >= 60:
        number, unit = (math.ceil(number / 60), "hour")
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def failures(store: Store, way: Way, person: int) -> int:
    """How often in a row somebody was wrong."""
    count = _read(store.connection, _place(way, person, ""))
    return count.failures if count else 0


def begin(store: Store, way: Way, person: int | None, name: str, clock: Clock = since_boot) -> int:
    """Write down that a try begins; which of a row it is, should it be wrong.

    `person` is None for a name that nobody has. Whoever calls forgives when it was right.
    Raises Refused or Closed.
    """
    place = _place(way, person, name)
    ends = _ends.setdefault(store, {})
    with store.scribble() as db:
        now = datetime.fromisoformat(store.now())
        count = _read(db, place) or _waiting(0, now)
        closed = 0 < way.most <= count.failures
        if now < count.last_at:  # set back: nobody knows what is left of the wait, so it restarts
            count = _waiting(count.failures, now)
            _write(db, place, count)
        left = max((count.wait_until - now).total_seconds(), ends.get(place, -math.inf) - clock())
        if left <= 0 and not closed:
            count = _waiting(count.failures + 1, now)
            _write(db, place, count)
    name = name[:_NAME_SHOWN]
    if closed:
        raise Closed(way.closed.format(name=name))
    if left > 0:
        raise Refused(f"Wait {in_words(left)} before you try “{name}” again.", left, early=True)
    ends[place] = clock() + wait_after(count.failures)
    return count.failures


def prove(
    store: Store,
    way: Way,
    person: int | None,
    name: str,
    kept: str | None,
    secret: str,
    clock: Clock = since_boot,
) -> None:
    """Count a try, then look whether a secret is the one that was kept as a hash.

    Takes as long when there is none. Raises Refused or Closed.
    """
    count = begin(store, way, person, name, clock)
    if not secrets.matches(kept, secret):
        fail(store, way, person, name, count)


def fail(store: Store, way: Way, person: int | None, name: str, count: int) -> NoReturn:
    """Say that a try was wrong, the `count`th of a row. Raises Refused or Closed."""
    if count == way.most and person is not None:
        with store.write(None, "closed", name, way=way.name, wrong_tries=count):
            pass
    if 0 < way.most <= count:
        raise Closed(way.closed.format(name=name[:_NAME_SHOWN]))
    if not (seconds := wait_after(count)):
        raise Refused(way.wrong)
    _note(store, way, person, name, count)
    raise Refused(f"{way.wrong} Wait {in_words(seconds)} before you try again.", seconds)


def _note(store: Store, way: Way, person: int | None, name: str, count: int) -> None:
    """Have the log say that somebody is kept out: from the first wait on, ever more seldom.

    What was typed for a name that nobody has is not written down: it may be a passphrase.
    """
    # as seldom for everybody: what it costs must tell nobody apart
    if count == FREE + 1 or count & (count - 1) == 0:
        with store.write(
            None, "kept out", name if person is not None else "?", way=way.name, wrong_tries=count
        ):
            pass


def forgive(db: sqlite3.Connection, store: Store, person: int, *ways: Way) -> None:
    """Start counting from nothing, in the caller's transaction."""
    for way in ways:
        place = _place(way, person, "")
        if isinstance(place, int):
            db.execute("DELETE FROM attempts WHERE person = ?", [place])
        else:
            db.execute("DELETE FROM site WHERE key = ?", [place])
        _ends.get(store, {}).pop(place, None)


def _waiting(failures: int, now: datetime) -> _Count:
    return _Count(failures, now, now + timedelta(seconds=wait_after(failures)))


def _place(way: Way, person: int | None, name: str) -> _Place:
    """Where tries are counted.

    Names that nobody has share 256 counts: a passphrase typed into the field for the name must
    leave nothing that gives it away.
    """
    if person is None:
        digest = hashlib.sha256(fold(name).encode("utf-8", "surrogatepass")).hexdigest()
        return f"tries {way.name} unknown {digest[:2]}"
    return person if way is PASSPHRASE else f"tries {way.name} {person}"


def _read(db: sqlite3.Connection, place: _Place) -> _Count | None:
    found: Mapping[str, Any]
    if isinstance(place, int):
        row = db.execute("SELECT * FROM attempts WHERE person = ?", [place]).fetchone()
        if row is None:
            return None
        found = row
    else:
        row = db.execute("SELECT value FROM site WHERE key = ?", [place]).fetchone()
        if row is None:
            return None
        found = json.loads(row["value"])
    at, until = (datetime.fromisoformat(found[name]) for name in ("last_at", "wait_until"))
    return _Count(found["failures"], at, until)


def _write(db: sqlite3.Connection, place: _Place, count: _Count) -> None:
    at, until = count.last_at.isoformat(), count.wait_until.isoformat()
    if isinstance(place, int):
        db.execute(
            "INSERT OR REPLACE INTO attempts VALUES (?, ?, ?, ?)",
            [place, count.failures, at, until],
        )
    else:
        value = {"failures": count.failures, "last_at": at, "wait_until": until}
        db.execute("INSERT OR REPLACE INTO site VALUES (?, ?)", [place, json.dumps(value)])

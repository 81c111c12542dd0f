"""Who has which item open just now, so that two people do not write the same words twice.

A notice, not a lock: saving refuses by itself what somebody else overtook. Whoever was not seen
for two minutes has gone, with or without saying so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.studio import items
from kiosk.studio.items import Key
from kiosk.studio.store import Store

TIME_OUT_MINUTES = 2.0


@dataclass(frozen=True, slots=True)
class Editing:
    """Somebody else who has a text open."""

    key: Key
    person: int
    name: str
    since: str
    minutes: int

    @property
    def words(self) -> str:
        """What the screen says about it."""
        if self.minutes < 1:
            return f"{self.name} has just opened this"
        many = "1 minute" if self.minutes == 1 else f"{self.minutes} minutes"
        return f"{self.name} has had this open for {many}"


def _minutes(one: str, two: str) -> float:
    """Minutes from one written-down time to another."""
    passed = datetime.fromisoformat(two) - datetime.fromisoformat(one)
    return passed.total_seconds() / 60


def _here(seen: str, now: str) -> bool:
    # a clock that was set back must not leave somebody there for hours
    return abs(_minutes(seen, now)) <= TIME_OUT_MINUTES


def begin(store: Store, person_id: int, key: Key) -> None:
    """This person has opened this text."""
    gone = datetime.fromisoformat(store.now()) - timedelta(minutes=TIME_OUT_MINUTES)
    with store.scribble() as db:
        db.execute("DELETE FROM editing WHERE seen < ?", [gone.isoformat(timespec="seconds")])
    seen(store, person_id, key)


def seen(store: Store, person_id: int, key: Key) -> None:
    """This person still has it open: call it at least once a minute."""
    items.person(store, person_id)
    now = store.now()
    with store.scribble() as db:
        row = db.execute(
            "SELECT since, seen FROM editing"
            " WHERE kind = ? AND item = ? AND language = ? AND person = ?",
            [key.kind, key.id, key.language, person_id],
        ).fetchone()
        since = row["since"] if row is not None and _here(row["seen"], now) else now
        db.execute(
            "INSERT OR REPLACE INTO editing (kind, item, language, person, since, seen)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [key.kind, key.id, key.language, person_id, since, now],
        )


def end(store: Store, person_id: int, key: Key) -> None:
    """This person has closed it."""
    with store.scribble() as db:
        db.execute(
            "DELETE FROM editing WHERE kind = ? AND item = ? AND language = ? AND person = ?",
            [key.kind, key.id, key.language, person_id],
        )


def others_editing(store: Store, key: Key, me: int) -> list[Editing]:
    """Everybody else who has this text open, the longest first."""
    now = store.now()
    rows = store.rows(
        "SELECT e.person, e.since, e.seen, p.name FROM editing AS e"
        " JOIN people AS p ON p.id = e.person"
        " WHERE e.kind = ? AND e.item = ? AND e.language = ? AND e.person <> ?"
        " ORDER BY e.since, p.name",
        *(key.kind, key.id, key.language, me),
    )
    return [
        Editing(
            key,
            row["person"],
            row["name"],
            row["since"],
            max(0, int(_minutes(row["since"], now))),
        )
        for row in rows
        if _here(row["seen"], now)
    ]

"""Items taken out of use or off the screens, and back: the marks that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.studio import items
from kiosk.studio.items import SOURCES, Key
from kiosk.studio.people import Person
from kiosk.studio.store import Store, StudioError


@dataclass(frozen=True, slots=True)
class Mark:
    """An item taken out of use or off the screens, or back; in every language at once."""

    what: Literal["retired", "back", "withdrawn", "returned"]
    person: int
    name: str
    at: str
    reason: str


def marks(store: Store, key: Key) -> list[Mark]:
    """Every mark of an item, in order."""
    rows = store.rows(
        "SELECT m.*, p.name FROM marks AS m JOIN people AS p ON p.id = m.person"
        " WHERE m.kind = ? AND m.item = ? ORDER BY m.id",
        key.kind,
        key.id,
    )
    return [Mark(r["what"], r["person"], r["name"], r["at"], r["reason"]) for r in rows]


def standing_marks(store: Store, key: Key) -> tuple[Mark | None, Mark | None]:
    """The mark that keeps an item out of use, and the one that keeps it off the screens."""
    retired = withdrawn = None
    for mark in marks(store, key):
        if mark.what in ("retired", "back"):
            retired = mark if mark.what == "retired" else None
        else:
            withdrawn = mark if mark.what == "withdrawn" else None
    return retired, withdrawn


def retire(store: Store, person_id: int, key: Key, reason: str) -> None:
    """Take an item out of use, in every language. Reviewers and admins."""
    who = items.reviewer(store, person_id)
    if standing_marks(store, key)[0] is not None:
        raise StudioError(f"This {key.noun} is retired already.")
    _mark(store, who, key, "retired", "retired", reason)


def bring_back(store: Store, person_id: int, key: Key, reason: str = "") -> None:
    """Take a retired item into use again, where its revisions left it. Reviewers and admins."""
    who = items.reviewer(store, person_id)
    if standing_marks(store, key)[0] is None:
        raise StudioError(f"This {key.noun} is not retired.")
    _mark(store, who, key, "back", "brought back", reason, must_say=False)


def withdraw(store: Store, person_id: int, key: Key, reason: str) -> None:
    """Say that an item must not be shown, because it is wrong. Anybody: safety comes first."""
    who = items.person(store, person_id)
    if standing_marks(store, key)[1] is not None:
        raise StudioError(f"This {key.noun} is withdrawn already.")
    _mark(store, who, key, "withdrawn", "withdrawn", reason)


def put_back(store: Store, person_id: int, key: Key, reason: str) -> None:
    """Say that a withdrawn item may be shown again, and why. Reviewers and admins."""
    who = items.reviewer(store, person_id)
    if standing_marks(store, key)[1] is None:
        raise StudioError(f"This {key.noun} is not withdrawn.")
    _mark(store, who, key, "returned", "put back", reason)


def _mark(
    store: Store, who: Person, key: Key, what: str, log: str, reason: str, must_say: bool = True
) -> None:
    if key.kind == SOURCES:
        raise StudioError("The bibliography is always in use. Remove single entries instead.")
    if store.row("SELECT 1 FROM revisions WHERE kind = ? AND item = ?", key.kind, key.id) is None:
        raise StudioError(f"There is no {key.noun} “{key.id}”.")
    reason = items.clean(reason).strip()
    if must_say and not reason:
        raise StudioError("Say in a few words why.")
    with store.write(who.id, log, f"{key.kind} {key.id}", reason=reason) as db:
        db.execute(
            "INSERT INTO marks (kind, item, what, person, at, reason) VALUES (?, ?, ?, ?, ?, ?)",
            [key.kind, key.id, what, who.id, store.now(), reason],
        )

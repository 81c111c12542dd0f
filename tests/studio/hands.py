"""A clock of one's own, and short ways to put people and words into a studio."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.studio import review, sign_in
from kiosk.studio.items import Revision
from kiosk.studio.sign_in import Confirmed
from kiosk.studio.store import Store


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


def add_person(store: Store, name: str, role: str) -> int:
    """A person who cannot sign in, straight into the file."""
    with store.scribble() as db:
        found = db.execute(
            "INSERT INTO people (name, role, passphrase, made_at) VALUES (?, ?, '!', ?)",
            [name, role, store.now()],
        )
    return int(found.lastrowid or 0)


def add_revision(
    store: Store, author: int, *, number: int = 1, text: str = "words", item: str = "clamshell"
) -> int:
    """A revision, straight into the file."""
    with store.scribble() as db:
        found = db.execute(
            "INSERT INTO revisions (kind, item, language, number, author, at, text, sha256)"
            " VALUES ('exercise', ?, 'en', ?, ?, ?, ?, ?)",
            [item, number, author, store.now(), text, hashlib.sha256(text.encode()).hexdigest()],
        )
    return int(found.lastrowid or 0)


def add_step(
    store: Store, revision: int, person: int, what: str, *, sha256: str | None = None
) -> None:
    """A review step, straight into the file."""
    with store.scribble() as db:
        if sha256 is None:
            (sha256,) = db.execute(
                "SELECT sha256 FROM revisions WHERE id = ?", [revision]
            ).fetchone()
        db.execute(
            "INSERT INTO steps (revision, what, person, at, name, sha256)"
            " VALUES (?, ?, ?, ?, 'x', ?)",
            [revision, what, person, store.now(), sha256],
        )


def staff(store: Store, name: str, role: str, credential: str = "PT") -> int:
    """Somebody with a credential."""
    id = add_person(store, name, role)
    with store.scribble() as db:
        db.execute("UPDATE people SET credential = ? WHERE id = ?", [credential, id])
    return id


def sure(store: Store, person: int) -> Confirmed:
    """What `sign_in.confirm` gives, for people who have no passphrase."""
    return sign_in._give(person, datetime.fromisoformat(store.now()))


def sign(store: Store, person: int, revision: Revision, **more: Any) -> review.Step:
    """Approve, confirmed just now."""
    return review.approve(store, person, revision.id, confirmed=sure(store, person), **more)


def publish(store: Store, number: int, *revisions: Revision) -> None:
    """A release of these revisions, straight into the file, by whoever may publish."""
    with store.scribble() as db:
        db.execute(
            "INSERT INTO releases (number, sha256, parent, person, made_at)"
            " SELECT ?, '', '', MAX(id * (role <> 'editor')), ? FROM people",
            [number, store.now()],
        )
        for one in revisions:
            db.execute("INSERT INTO release_items VALUES (?, ?)", [number, one.id])

"""What a text was before: its revisions and what became of them, and going back to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.studio import drafts, items, review
from kiosk.studio.items import Key, Revision
from kiosk.studio.store import Store, StudioError


@dataclass(frozen=True, slots=True)
class Past:
    """One revision in the history of a text. `releases` are those in which patients saw it."""

    revision: Revision
    state: review.State
    note: Literal["", "changes asked"]
    steps: tuple[review.Step, ...]
    releases: tuple[int, ...]


def history(store: Store, key: Key) -> list[Past]:
    """Every revision of a text, newest first."""
    retired = (now := review.standing(store, key)) is not None and now.retired is not None
    shown = review.shown_release(store)
    out: list[Past] = []
    for revision in items.revisions(store, key):
        steps = tuple(review.steps(store, revision.id))
        rows = store.rows(
            "SELECT release FROM release_items WHERE revision = ? ORDER BY release", revision.id
        )
        releases = tuple(row["release"] for row in rows)
        last = steps[-1] if steps else None
        what = last.what if last else None
        if out and what == "submitted":
            what = None  # what a later revision overtook is in review no more
        released_at = shown.made_at if shown is not None and shown.number in releases else None
        state, note = review.derive(what, last.at if last else "", released_at, retired and not out)
        out.append(Past(revision, state, note, steps, releases))
    return out


def restore(store: Store, person_id: int, key: Key, revision_id: int, note: str = "") -> Revision:
    """Make a new revision with the words of an old one; a draft of the person's own stays.

    Raises StudioConflict, and StudioUnreadable when this program cannot read the old words.
    """
    old, newest = items.revision(store, revision_id), items.newest(store, key)
    if old.key != key or newest is None:
        raise StudioError(f"That is a revision of another item, not of this {key.noun}.")
    note = note or f"Restored revision {old.number}"
    return drafts.revise(store, person_id, key, old.text, newest.id, note, what="restored")

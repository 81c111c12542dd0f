"""What somebody is writing: kept as a draft of their own, then saved as a revision.

Nothing that was written is lost: a save that is refused leaves the words in the person's draft.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.findings import Finding
from kiosk.studio import items
from kiosk.studio.items import Key, Revision
from kiosk.studio.store import Store, StudioError


@dataclass(frozen=True, slots=True)
class Draft:
    """Words nobody else sees. `base` is the revision they began from, None for a new item."""

    key: Key
    person: int
    base: int | None
    text: str
    at: str


class StudioConflict(StudioError):
    """Somebody saved in between. `mine` and `theirs.text` are the two texts, `base` the one both
    began from; to save what was made of them, name `theirs.id` as the base."""

    def __init__(self, mine: str, theirs: Revision, base: Revision | None) -> None:
        super().__init__(
            f"{theirs.author_name} saved this {theirs.key.noun} while you had it open. Your words "
            "are kept in your draft. Compare the two, put what you need together, and save again."
        )
        self.mine = mine
        self.theirs = theirs
        self.base = base


class StudioUnreadable(StudioError):
    """The words cannot be shown to anybody yet; `findings` say where and why."""

    def __init__(self, key: Key, findings: tuple[Finding, ...]) -> None:
        first = findings[0]
        more = f" ({len(findings) - 1} more)" if len(findings) > 1 else ""
        super().__init__(
            f"This {key.noun} cannot be saved yet: {first.message} {first.remedy}{more} Your "
            "words are kept in your draft."
        )
        self.findings = findings


def autosave(store: Store, person_id: int, key: Key, text: str, base: int | None) -> Draft:
    """Keep what somebody has written so far, whatever it is; replaces their own draft."""
    items.person(store, person_id)
    if base is not None and items.revision(store, base).key != key:
        raise StudioError(f"That is a revision of another item, not of this {key.noun}.")
    draft = Draft(key, person_id, base, items.clean(text), store.now())
    with store.scribble() as db:
        db.execute(
            "INSERT INTO drafts (kind, item, language, person, base, text, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET base = excluded.base, text = excluded.text, at = excluded.at",
            [key.kind, key.id, key.language, person_id, base, draft.text, draft.at],
        )
    return draft


def draft_of(store: Store, person_id: int, key: Key) -> Draft | None:
    """What this person has not saved yet of this text."""
    row = store.row(
        "SELECT * FROM drafts WHERE kind = ? AND item = ? AND language = ? AND person = ?",
        *(key.kind, key.id, key.language, person_id),
    )
    return None if row is None else _draft(row)


def drafts_of_person(store: Store, person_id: int) -> list[Draft]:
    """Everything this person has not saved yet, the newest first."""
    rows = store.rows(
        "SELECT * FROM drafts WHERE person = ? ORDER BY at DESC, kind, item, language", person_id
    )
    return [_draft(row) for row in rows]


def _draft(row: sqlite3.Row) -> Draft:
    key = Key(row["kind"], row["item"], row["language"])
    return Draft(key, row["person"], row["base"], row["text"], row["at"])


def discard(store: Store, person_id: int, key: Key) -> bool:
    """Throw the person's own draft away; whether there was one."""
    with store.scribble() as db:
        return _forget(db, person_id, key)


def _forget(db: sqlite3.Connection, person_id: int, key: Key) -> bool:
    found = db.execute(
        "DELETE FROM drafts WHERE kind = ? AND item = ? AND language = ? AND person = ?",
        [key.kind, key.id, key.language, person_id],
    )
    return found.rowcount > 0


def save(
    store: Store, person_id: int, key: Key, text: str, base: int | None, note: str = ""
) -> Revision:
    """Make a revision of what somebody wrote, and let go of their draft.

    The text's own `revision:` is raised when need be, so that translations show as behind. The
    same words again make no second revision.

    Raises:
        StudioConflict: `base` is not the newest revision (any more).
        StudioUnreadable: the text is no item of this kind.
    """
    try:
        return revise(store, person_id, key, text, base, note, clear_draft=True)
    except (StudioConflict, StudioUnreadable):
        autosave(store, person_id, key, text, base)
        raise


def revise(
    store: Store,
    person_id: int,
    key: Key,
    text: str,
    base: int | None,
    note: str = "",
    *,
    what: str = "saved",
    clear_draft: bool = False,
    also: Callable[[sqlite3.Connection], None] | None = None,
) -> Revision:
    """Make a revision of words that come from elsewhere than the person's draft, as `save` does.

    `what` is the log's word for it; `also` is done before it in the same transaction.
    """
    items.person(store, person_id)
    text, note = items.canonical(text), " ".join(items.clean(note).split())
    newest = items.newest(store, key)
    if newest is not None and _is(newest, text):
        if clear_draft and draft_of(store, person_id, key) is not None:
            discard(store, person_id, key)
        return newest
    _agree(store, newest, base, text)
    read = items.read(store, key, text)
    if not read.whole:
        raise StudioUnreadable(key, read.findings)
    text = _raised(key, text, newest)
    number = 1 if newest is None else newest.number + 1
    sha256 = items.sha256(text)
    with store.write(person_id, what, str(key), revision=number, sha256=sha256, note=note) as db:
        _agree(store, items.newest(store, key), base, text)  # another program may have saved
        if also is not None:
            also(db)
        added = db.execute(
            "INSERT INTO revisions"
            " (kind, item, language, number, parent, author, at, note, text, sha256)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                *(key.kind, key.id, key.language, number, base),
                *(person_id, store.now(), note, text, sha256),
            ],
        )
        if clear_draft:
            _forget(db, person_id, key)
    return items.revision(store, int(added.lastrowid or 0))


def _agree(store: Store, newest: Revision | None, base: int | None, text: str) -> None:
    """Raises StudioConflict when `base` is not the newest revision."""
    if newest is None:
        if base is not None:
            raise StudioError("What you began from is not there any more. Open the item again.")
    elif newest.id != base:
        begun = None if base is None else items.revision(store, base)
        raise StudioConflict(text, newest, begun)


def _is(newest: Revision, text: str) -> bool:
    """Whether a text says what the newest revision says.

    A screen may still hold the number of the revision before; a higher one came from elsewhere.
    """
    higher = items.facts(text).revision > items.facts(newest.text).revision
    return items.same_words(newest.text, text) and not higher


def _raised(key: Key, text: str, newest: Revision | None) -> str:
    """The text with a revision number of its own above that of the newest revision."""
    if newest is None:
        return text
    last = items.facts(newest.text).revision
    if not last or items.facts(text).revision > last:
        return text
    raised = items.numbered(text, last + 1)
    if raised is None:
        remedy = f"Write revision: {last + 1} on a line of its own."
        message = "The number of its revision cannot be raised."
        raise StudioUnreadable(key, (Finding(key.file, 1, "revision", message, remedy),))
    return raised

"""What will change for patients: the release shown against the next one, item by item."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from kiosk.content.model import AnyItem, Review
from kiosk.content.shelf import Shelf
from kiosk.content.source import SourceTree
from kiosk.studio import assemble, items
from kiosk.studio.assemble import Choice, Chosen
from kiosk.studio.items import SOURCES, SPEECHLESS, AnyKind, Key, Revision
from kiosk.studio.publish import open_shown
from kiosk.studio.store import Store

What = Literal["new", "changed", "removed"]
_NOT_SHOWN = frozenset({"blocks", "revision", "translation_of", "next_review", "id", "kind"})
_WORDS = {
    "body": "text",
    "key_points": "key points",
    "sources": "sources",
    "reviewed_by": "who reviewed it",
    "related": "related items",
    "dose": "how much and how often",
    "mistakes": "common mistakes",
    "easier": "easier ways",
    "harder": "harder ways",
    "not_for": "who should not do it",
    "sore_side": "sore side",
    "muscle_work": "muscle work",
    "needs_band": "band",
    "show_from": "the first day it is shown",
    "show_until": "the last day it is shown",
}
_LANGUAGES = {"en": "English", "es": "Spanish"}


@dataclass(frozen=True)
class FieldChange:
    """One field that patients see otherwise than before; values as they are written."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Change:
    """What happens to one item in one language; motions, media and bibliography have none."""

    what: What
    kind: AnyKind
    id: str
    language: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    texts: tuple[str, str] = ("", "")
    """The source texts before and after, to tell every difference; "" where there is none."""

    @property
    def key(self) -> Key:
        """Which text it is."""
        return Key(self.kind, self.id, self.language)


def changes(store: Store, shelf: Shelf) -> tuple[Change, ...]:
    """Every change, new ones first, then by kind, id and language. Raises ReleaseError."""
    choice = assemble.choose(store)
    with TemporaryDirectory() as folder:
        together = assemble.put_together(store, choice, Path(folder))
        after = _by_key(together.tree)
    before = _shown(store, shelf)
    found = []
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            shown = new or old
            assert shown is not None
            what: What = "new" if new is not None else "removed"
            found.append(Change(what, key.kind, key.id, key.language, shown.title))
        elif fields := _fields(old, new):
            title = new.title
            found.append(Change("changed", key.kind, key.id, key.language, title, fields))
    found += _unspoken(store, shelf, choice)
    was = _texts(
        store, "SELECT revision FROM release_items WHERE release = ?", assemble.base(store)
    )
    will = _texts(store, "SELECT value FROM json_each(?)", json.dumps(together.revisions))
    order = {"new": 0, "changed": 1, "removed": 2}
    return tuple(
        replace(change, texts=(was.get(change.key, ""), will.get(change.key, "")))
        for change in sorted(found, key=lambda c: (order[c.what], c.kind, c.id, c.language))
    )


def _texts(store: Store, which: str, value: Any) -> dict[Key, str]:
    rows = store.rows(
        f"SELECT kind, item, language, text FROM revisions WHERE id IN ({which})", value
    )
    return {Key(r["kind"], r["item"], r["language"]): r["text"] for r in rows}


def last_agreed(
    store: Store, revision: Revision
) -> tuple[Literal["published", "approved", ""], str]:
    """The text that a revision is compared with when somebody judges it, and what that is.

    What patients see; else the newest that was ever approved before; else nothing.
    """
    key = revision.key
    row = store.row(
        "SELECT r.text FROM release_items AS i JOIN revisions AS r ON r.id = i.revision"
        " WHERE i.release = ? AND r.kind = ? AND r.item = ? AND r.language = ? AND r.id <> ?",
        *(assemble.base(store), key.kind, key.id, key.language, revision.id),
    )
    if row is not None:
        return "published", row["text"]
    row = store.row(
        "SELECT r.text FROM revisions AS r WHERE r.kind = ? AND r.item = ? AND r.language = ?"
        " AND r.number < ? AND EXISTS"
        " (SELECT 1 FROM steps WHERE revision = r.id AND what = 'approved')"
        " ORDER BY r.number DESC LIMIT 1",
        *(key.kind, key.id, key.language, revision.number),
    )
    return ("approved", row["text"]) if row is not None else ("", "")


def in_words(change: Change) -> str:
    """One line for a person."""
    noun = Key(change.kind, change.id, change.language).noun
    language = _LANGUAGES.get(change.language, change.language)
    where = f"{noun}, {language}" if language else noun
    name = f"{change.title} ({where})" if change.title else noun.capitalize()
    if change.what == "changed":
        fields = ", ".join(field_words(change))
        return f"Changed: {name}{': ' if fields else ''}{fields}"
    return f"{change.what.capitalize()}: {name}"


def _items(choice: Choice) -> dict[Key, AnyItem]:
    with TemporaryDirectory() as folder:
        return _by_key(assemble.read_chosen(choice, Path(folder)))


def field_words(change: Change) -> list[str]:
    """What of an item patients see otherwise, field by field."""
    return [_WORDS.get(field.name, field.name.replace("_", " ")) for field in change.fields]


def _by_key(tree: SourceTree) -> dict[Key, AnyItem]:
    return {Key(e.item.kind, e.item.id, e.language): e.item for e in tree.items}


def _shown(store: Store, shelf: Shelf) -> dict[Key, AnyItem]:
    shown = open_shown(store, shelf)
    if shown is None:  # what came with the program, as it was written down
        rows = store.rows(
            "SELECT id, kind, item, language, text FROM revisions"
            " JOIN release_items ON revision = id WHERE release = ?",
            assemble.base(store),
        )
        keyed = [(r["id"], Key(r["kind"], r["item"], r["language"]), r["text"]) for r in rows]
        none: tuple[Review, ...] | None = None
        return _items(Choice(tuple(Chosen(*row, none) for row in keyed), frozenset()))
    with shown:
        return {
            Key(item.kind, item.id, language): item
            for language in shown.languages
            for item in shown.items(language)
        }


def _fields(old: AnyItem, new: AnyItem) -> tuple[FieldChange, ...]:
    one, two = (item.model_dump(mode="json", exclude=set(_NOT_SHOWN)) for item in (old, new))
    return tuple(
        FieldChange(name, one.get(name), two.get(name))
        for name in _in_order(one, two)
        if one.get(name) != two.get(name)
    )


def _in_order(one: Mapping[str, Any], two: Mapping[str, Any]) -> Sequence[str]:
    return list(dict.fromkeys([*two, *one]))


def _unspoken(store: Store, shelf: Shelf, choice: Choice) -> list[Change]:
    """Motions, media and bibliography, told by their revisions."""
    rows = store.rows(
        "SELECT r.id, r.kind, r.item, r.text FROM revisions AS r"
        " JOIN release_items AS i ON i.revision = r.id"
        " WHERE i.release = ? AND r.kind IN (?, ?, ?)",
        *(assemble.base(store), *SPEECHLESS),
    )
    before = {(row["kind"], row["item"]): row for row in rows}
    found = []
    after = {(c.key.kind, c.key.id): c for c in choice.chosen if c.key.kind in SPEECHLESS}
    for kind, id in sorted(before.keys() | after.keys()):
        old, new = before.get((kind, id)), after.get((kind, id))
        if old is not None and new is not None and old["id"] == new.revision:
            continue
        what: What = "new" if old is None else "removed" if new is None else "changed"
        text = new.text if new is not None else old["text"] if old is not None else ""
        title = "" if kind == SOURCES else items.facts(text).title or id
        found.append(Change(what, kind, id, "", title))
    return found

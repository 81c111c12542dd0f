"""Two people changed the same item: what each changed, put together field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.studio.forms.document import BODY, Document

_COUNTED = frozenset({"revision"})
"""Fields that the store counts itself."""


@dataclass(frozen=True)
class Clash:
    """One field that both changed, each in another way. None is a field that is not there."""

    at: Location
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """`document` has all that only one side changed; where both did, it has mine.

    `taken` are the fields that came from them, `clashes` those to choose for.
    """

    document: Document
    taken: tuple[Location, ...]
    clashes: tuple[Clash, ...]


def merge(base: Document, mine: Document, theirs: Document) -> Merged:
    """Put two texts together that began from a third."""
    taken: list[Location] = []
    clashes: list[Clash] = []
    merged = mine
    fields = _changes(base.front.data, mine.front.data, theirs.front.data, ())
    for at, (b, m, t) in fields:
        if at[0] in _COUNTED or t == b or m == t:
            continue
        if m == b:
            merged = _put(merged, at, t)
            taken.append(at)
        else:
            clashes.append(Clash(at, b, m, t))
    merged, more = _bodies(base, merged, theirs, taken)
    clashes += more
    revision = theirs.get(("revision",))
    if isinstance(revision, int):
        merged = merged.set(("revision",), revision)
    return Merged(merged, tuple(taken), tuple(clashes))


def choose(merged: Document, theirs: Document, clashes: Collection[Clash]) -> Document:
    """Take theirs for these clashes."""
    for clash in clashes:
        if clash.at == (BODY,):
            merged = Document(merged.kind, merged.head, merged.front, merged.fence, theirs.body)
        elif clash.at[0] == BODY:
            merged = merged.set(clash.at, clash.theirs)
        else:
            merged = _put(merged, clash.at, clash.theirs)
    return merged


def _put(document: Document, at: Location, value: Any) -> Document:
    return document.remove(at) if value is None else document.set(at, value)


def _changes(
    b: Any, m: Any, t: Any, at: Location
) -> Iterator[tuple[Location, tuple[Any, Any, Any]]]:
    """The smallest fields that differ between three values."""
    if b == m == t:
        return
    if isinstance(b, dict) and isinstance(m, dict) and isinstance(t, dict):
        for name in dict.fromkeys((*m, *t, *b)):
            yield from _changes(b.get(name), m.get(name), t.get(name), (*at, str(name)))
        return
    lists = isinstance(b, list) and isinstance(m, list) and isinstance(t, list)
    if lists and len(b) == len(m) == len(t) and _same_entries(b, m, t):
        for i, (one, two, three) in enumerate(zip(b, m, t, strict=True)):
            yield from _changes(one, two, three, (*at, i))
        return
    yield at, (b, m, t)


def _same_entries(*lists: list[Any]) -> bool:
    """Whether the entries of lists are the same things, perhaps with other words."""
    for entries in zip(*lists, strict=True):
        ids = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
        if len(set(map(str, ids))) > 1:
            return False
    return True


def _bodies(
    base: Document, mine: Document, theirs: Document, taken: list[Location]
) -> tuple[Document, list[Clash]]:
    b, m, t = base.body, mine.body, theirs.body
    if t.text == b.text or m.text == t.text:
        return mine, []
    if m.text == b.text:
        taken.append((BODY,))
        return Document(mine.kind, mine.head, mine.front, mine.fence, t), []
    if len(b.parts) == len(m.parts) == len(t.parts):
        clashes = []
        for i, (one, two, three) in enumerate(zip(b.parts, m.parts, t.parts, strict=True)):
            if three == one or two == three:
                continue
            if two == one:
                mine = mine.set((BODY, i), three)
                taken.append((BODY, i))
            else:
                clashes.append(Clash((BODY, i), one, two, three))
        return mine, clashes
    return mine, [Clash((BODY,), b.text, m.text, t.text)]


def said(value: Any) -> str:
    """A value in words, to compare two of them."""
    if value is None:
        return ""
    if isinstance(value, Part):
        return value.plain
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{said(inner)}" for inner in value.values() if said(inner))
    if isinstance(value, list):
        return "\n".join(said(one) for one in value)
    return str(value)

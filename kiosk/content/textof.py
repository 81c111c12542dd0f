"""Every piece of prose of an item with its place, for search, speech and the checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.findings import Location
from kiosk.content.markdown import inline
from kiosk.content.model import AnyItem


@dataclass(frozen=True)
class Piece:
    """Words of one field or one block; `at` is a field's location or ("blocks", index)."""

    at: Location
    plain: str


# not prose: names for machines, links, numbers
_NAMES = """
id kind sources source source_note reviewed_by next_review show_from
show_until revision translation_of related keywords
body blocks section part order code motion media sound mark position effort equipment needs_band
movement knee sore_side muscle_work emg parts at phase gates version view layers place purpose level
when ask_if flags number expires address provider say aliases question taught_in
"""
NOT_PROSE = frozenset(_NAMES.split())


def pieces(item: AnyItem) -> Iterator[Piece]:
    """All prose of an item, in the order it is written."""
    data = item.model_dump(mode="python", exclude={"body", "blocks"})
    yield from _fields(data, ())
    for i, block in enumerate(item.blocks):
        yield Piece(("blocks", i), block.plain)


def _fields(value: object, at: Location) -> Iterator[Piece]:
    if isinstance(value, str):
        yield Piece(at, inline(value).plain)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in NOT_PROSE:
                yield from _fields(inner, (*at, str(key)))
    elif isinstance(value, list | tuple):
        for i, inner in enumerate(value):
            yield from _fields(inner, (*at, i))


def searchable(item: AnyItem) -> str:
    """The words search shows a snippet of: everything but title and summary."""
    skipped = {("title",), ("summary",)}
    return "\n".join(p.plain for p in pieces(item) if p.at not in skipped and p.plain)

"""A section of a form as the rows of a screen, from what the document says now."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.content.runs import plain
from kiosk.studio.forms.bibliography import NEW
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.kinds import FormField, Section

Shape = Literal["field", "head", "entry", "add", "title", "block"]


@dataclass(frozen=True)
class Row:
    """One row.

    `field`: something to fill in. `entry`: a line of a list. `head`: an entry of fields, which
    opens. `block`: a part of the body. `title`: fields that belong together follow. `add`: a place
    to add an entry to the list at `at`. `place` and `many` say where an entry stands in its list.
    """

    shape: Shape
    at: Location
    form: FormField
    value: Any = None
    depth: int = 0
    place: int = 0
    many: int = 0
    open: bool = False
    fixed: bool = False
    """Entries are as in the original, in number and order: it is a translation."""

    @property
    def key(self) -> str:
        """Names the row: its place in the document."""
        end = f"+{self.shape}" if self.shape in ("add", "title") else ""
        return key_of(self.at) + end


def key_of(at: Location) -> str:
    """A location as one word: `steps.0.text`."""
    return ".".join(map(str, at))


def location(key: str) -> Location:
    """The location that a row's key names."""
    parts = key.partition("+")[0].split(".")
    return tuple(int(part) if part.isdigit() else part for part in parts)


def rows(
    document: Document,
    section: Section,
    *,
    opened: Collection[str] = (),
    translation: bool = False,
) -> list[Row]:
    """The rows of a section. `opened` holds the keys of the entries that show their fields."""
    return [*_Reading(document, frozenset(opened), translation).fields(section.fields, (), 0)]


class _Reading:
    def __init__(self, document: Document, opened: frozenset[str], translation: bool) -> None:
        self.document = document
        self.opened = opened
        self.translation = translation

    def fields(self, fields: Sequence[FormField], at: Location, depth: int) -> Iterator[Row]:
        for form in fields:
            if self._means_something(form, at):
                yield from self.field(form, (*at, form.key), depth)

    def _means_something(self, form: FormField, at: Location) -> bool:
        if form.when is None:
            return True
        name, values = form.when
        parent = at
        if name.startswith("picture.") and "picture" in at:  # also of the scenes within
            parent = at[: at.index("picture") + 1]
        return self.document.get((*parent, name.rpartition(".")[2])) in values

    def field(self, form: FormField, at: Location, depth: int) -> Iterator[Row]:
        value = self.document.get(at) if at != (BODY,) else None
        match form.editor:
            case "blocks":
                yield from self._blocks(form, depth)
            case "lines":
                yield from self._lines(form, at, depth, value)
            case "entries":
                yield from self._entries(form, at, depth, value)
            case "bibliography":
                yield from self._sources(form, depth)
            case "group":
                if self.translation and value is None:
                    return
                there = isinstance(value, dict)
                yield Row("title", at, form, there, depth, fixed=self.translation)
                if there:
                    yield from self.fields(form.fields, at, depth)
            case _:
                if self.translation and value is None and not form.required:
                    original_has_none = form.editor not in ("commas", "line", "prose", "sound")
                    if original_has_none:
                        return
                yield Row("field", at, form, value, depth)

    def _lines(self, form: FormField, at: Location, depth: int, value: Any) -> Iterator[Row]:
        entries = value if isinstance(value, list) else []
        if self.translation and not entries:
            return
        yield Row("title", at, form, None, depth, many=len(entries), fixed=self.translation)
        for i, entry in enumerate(entries):
            yield Row(
                *("entry", (*at, i), form, entry, depth),
                place=i,
                many=len(entries),
                fixed=self.translation,
            )
        if not self.translation:
            yield Row("add", at, form, None, depth, many=len(entries))

    def _entries(self, form: FormField, at: Location, depth: int, value: Any) -> Iterator[Row]:
        entries = value if isinstance(value, list) else []
        if self.translation and not entries:
            return
        yield Row("title", at, form, None, depth, many=len(entries), fixed=self.translation)
        for i, entry in enumerate(entries):
            here = (*at, i)
            is_open = key_of(here) in self.opened
            said = entry.get(form.titled) if isinstance(entry, dict) else None
            yield Row(
                *("head", here, form, "" if said is None else str(said), depth),
                place=i,
                many=len(entries),
                open=is_open,
                fixed=self.translation,
            )
            if is_open:
                yield from self.fields(form.fields, here, depth + 1)
        if not self.translation:
            yield Row("add", at, form, None, depth, many=len(entries))

    def _sources(self, form: FormField, depth: int) -> Iterator[Row]:
        entries = self.document.front.data
        yield Row("add", (form.name,), form, None, depth, many=len(entries))
        new_first = sorted(entries, key=lambda key: not key.startswith(NEW))
        for i, key in enumerate(new_first):
            entry = entries[key]
            title = entry.get("title") if isinstance(entry, dict) else None
            is_open = key in self.opened
            said = "" if title is None else str(title)
            yield Row("head", (key,), form, said, depth, place=i, many=1, open=is_open)
            if is_open:
                yield from self.fields(form.fields, (key,), depth + 1)

    def _blocks(self, form: FormField, depth: int) -> Iterator[Row]:
        parts = self.document.body.parts
        for i, part in enumerate(parts):
            yield Row("block", (BODY, i), form, part, depth, place=i, many=len(parts))
        yield Row("add", (BODY,), form, None, depth, many=len(parts))


def section_of(at: Location, sections: Sequence[Section]) -> str:
    """The section a location belongs to; the first one where none does."""
    for section in sections:
        for form in section.fields:
            if at and form.name == at[0]:
                return section.name
    return sections[0].name if sections else ""


def opened_for(at: Location) -> tuple[str, ...]:
    """The keys of the entries that must be open for a location to show."""
    entries = tuple(key_of(at[: i + 1]) for i, part in enumerate(at) if isinstance(part, int))
    return entries or tuple(key_of(at[:1]) for _ in at[1:2])


def words_of(part: Part) -> str:
    """The words of a block, for lists of blocks."""
    return " ".join(plain(entry) for entry in part.entries)

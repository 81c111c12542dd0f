"""An item's text as a document to edit by field and by block, written back without loss."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from kiosk.content import source
from kiosk.content.bodyedit import BodyText, Part
from kiosk.content.findings import Location
from kiosk.content.yamledit import YamlText
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio.items import MOTION, SOURCES, AnyKind
from kiosk.studio.store import StudioError

ORDER = (
    *("id", "kind", "section", "order", "part", "place"),
    *("version", "purpose", "title", "say", "summary", "key_points"),
    *("provider", "not_affiliated", "address", "sources", "source_note", "reviewed_by"),
    *("next_review", "show_from", "show_until", "revision", "translation_of", "related"),
    *("aliases", "keywords"),
)
"""Where new fields belong among the others, as in the content that Sidestep comes with."""
BODY = "blocks"
"""The first part of a block's location: `("blocks", 2)`, counted as the form counts."""
_WITHOUT_BODY = (MOTION, SOURCES)


class NoForm(StudioError):
    """A text that cannot be shown as a form, because it is not written as an item is."""


@dataclass(frozen=True)
class Document:
    """One text, taken apart. Every edit gives a new one; what nobody touched stays as written."""

    kind: AnyKind
    head: str
    front: YamlText
    fence: str
    body: BodyText

    @classmethod
    def read(cls, kind: AnyKind, text: str) -> Document:
        """Take a text apart. Raises NoForm."""
        head, fence, body = "", "", ""
        front = text
        if kind not in _WITHOUT_BODY:
            parts = source.split(text)
            if parts is None:
                raise NoForm("These words have lost the lines of --- around their fields.")
            front, body, _ = parts
            start = text.index("\n") + 1
            head = text[:start]
            fence = text[start + len(front) : len(text) - len(body)]
        written = YamlText(front, ORDER)
        try:
            if not written.data:
                raise NoForm("These words have no fields.")
        except YamlProblem as problem:
            raise NoForm(f"These words cannot be shown as a form: {problem}.") from problem
        return cls(kind, head, written, fence, BodyText.read(body))

    @property
    def text(self) -> str:
        """The whole text."""
        if self.kind in _WITHOUT_BODY:
            return self.front.text
        return self.head + self.front.text + self.fence + self.body.text

    def get(self, at: Location) -> Any:
        """A field's value, or None; for a block, the block."""
        if at[:1] == (BODY,) and len(at) == 2 and isinstance(at[1], int):
            return self.body.parts[at[1]] if 0 <= at[1] < len(self.body.parts) else None
        return self.front.get(at)

    def set(self, at: Location, value: Any) -> Document:
        """Another value; None takes the field away. Raises EditError."""
        if at[:1] == (BODY,) and isinstance(at[1], int) and isinstance(value, Part):
            body = self.body.put(at[1], value)
            return self if body is self.body else replace(self, body=body)
        front = self.front.remove(at) if value is None else self.front.set(at, value)
        return self if front is self.front else replace(self, front=front)

    def remove(self, at: Location) -> Document:
        """Without a field, an entry or a block. Raises EditError."""
        if at[:1] == (BODY,) and isinstance(at[1], int):
            return replace(self, body=self.body.remove(at[1]))
        return replace(self, front=self.front.remove(at))

    def insert(self, at: Location, index: int, value: Any) -> Document:
        """One more entry of a list, or block of the body, before `index`. Raises EditError."""
        if at == (BODY,):
            return replace(self, body=self.body.insert(index, value))
        return replace(self, front=self.front.insert(at, index, value))

    def move(self, at: Location, index: int, to: int) -> Document:
        """An entry or a block elsewhere; `to` is its place afterwards. Raises EditError."""
        if at == (BODY,):
            return replace(self, body=self.body.move(index, to))
        return replace(self, front=self.front.move(at, index, to))

    def many(self, at: Location) -> int:
        """How many entries a list has, or blocks the body."""
        if at == (BODY,):
            return len(self.body.parts)
        found = self.front.get(at)
        return len(found) if isinstance(found, list) else 0

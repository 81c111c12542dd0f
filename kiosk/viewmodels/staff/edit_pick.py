"""Choosing from a long list on a sheet: sources, items to read, movements, views of the hip."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.words import fold

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 60
"""A list longer than this asks for a word."""


@QmlElement
@QmlUncreatable("The form has one.")
class Picker(QObject):
    """What lies on the sheet: a title, a word to look for, and what was found."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._title = ""
        self._all: list[dict[str, str]] = []
        self._words = ""
        self._then: Callable[[str], None] | None = None

    def ask(
        self, title: str, choices: Sequence[dict[str, str]], then: Callable[[str], None]
    ) -> None:
        """Offer these choices; `then` gets the value of the one that is touched."""
        self._title = title
        self._all = list(choices)
        self._words = ""
        self._then = then
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._then is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(bool, notify=changed)
    def long(self) -> bool:
        """Whether a field to look for a word helps."""
        return len(self._all) > 8

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """`[{value, text, detail}]` that have the words, as many as fit."""
        return self._found()[:SHOWN]

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many more there are."""
        return max(0, len(self._found()) - SHOWN)

    def _found(self) -> list[dict[str, str]]:
        wanted = fold(self._words).split()
        return [
            one
            for one in self._all
            if all(word in fold(f"{one['text']} {one['detail']} {one['value']}") for word in wanted)
        ]

    @Slot(str)
    def look(self, words: str) -> None:
        """Only what has these words."""
        if words != self._words:
            self._words = words
            self.changed.emit()

    @Slot(str)
    def choose(self, value: str) -> None:
        """Take one of them."""
        then = self._then
        self.close()
        if then is not None:
            then(value)

    @Slot()
    def close(self) -> None:
        """Choose nothing."""
        if self._then is not None:
            self._then = None
            self._all = []
            self.changed.emit()

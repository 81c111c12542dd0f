"""Two people wrote at once: both texts side by side, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.findings import Location
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.merging import Merged, choose, merge, said
from kiosk.viewmodels.staff.edit_words import FormWords

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Other:
    """What somebody else saved in between: who, when in words, and its revision."""

    name: str
    when: str
    revision: int
    document: Document


@QmlElement
@QmlUncreatable("The form has one.")
class Conflict(QObject):
    """The choice between mine and theirs, field by field where both changed something."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._other: Other | None = None
        self._mine: Document | None = None
        self._merged: Merged | None = None
        self._theirs: set[int] = set()
        self._words: FormWords | None = None
        self._then: Callable[[Document, Other], None] | None = None

    def ask(
        self,
        base: Document,
        mine: Document,
        other: Other,
        words: FormWords,
        then: Callable[[Document, Other], None],
    ) -> None:
        """Show both; `then` gets the document that was made of them."""
        self._other = other
        self._mine = mine
        self._merged = merge(base, mine, other.document)
        self._theirs = set()
        self._words = words
        self._then = then
        self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._merged is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._other.name if self._other else ""

    @Property(str, notify=changed)
    def when(self) -> str:
        return self._other.when if self._other else ""

    @Property("QVariantList", notify=changed)
    def taken(self) -> list[str]:
        """Names of the fields that only they changed: they are in already."""
        if self._merged is None:
            return []
        return [self._name(at) for at in self._merged.taken]

    @Property("QVariantList", notify=changed)
    def clashes(self) -> list[dict[str, object]]:
        """`[{label, mine, theirs, takeTheirs}]` of what both changed."""
        if self._merged is None:
            return []
        return [
            {
                "label": self._name(clash.at),
                "mine": said(clash.mine) or translate("Conflict", "(taken out)"),
                "theirs": said(clash.theirs) or translate("Conflict", "(taken out)"),
                "takeTheirs": i in self._theirs,
            }
            for i, clash in enumerate(self._merged.clashes)
        ]

    def _name(self, at: Location) -> str:
        if self._words is None or self._mine is None:
            return ""
        name = ".".join(str(part) for part in at if not isinstance(part, int))
        label = self._words.field(str(self._mine.kind), name)[0]
        places = [part + 1 for part in at if isinstance(part, int)]
        if at[0] == BODY and places:
            label = translate("Conflict", "The text, block %1").replace("%1", str(places[0]))
        elif places:
            label = f"{label} {', '.join(map(str, places))}"
        return label

    @Slot(int, bool)
    def take(self, index: int, theirs: bool) -> None:
        """Take theirs for one field, or mine."""
        (self._theirs.add if theirs else self._theirs.discard)(index)
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Go on with what was put together."""
        if self._merged is None or self._other is None:
            return
        wanted = [clash for i, clash in enumerate(self._merged.clashes) if i in self._theirs]
        self._end(choose(self._merged.document, self._other.document, wanted))

    @Slot()
    def keepMine(self) -> None:
        """Go on with my words only."""
        if self._mine is not None:
            self._end(self._mine)

    @Slot()
    def takeAll(self) -> None:
        """Go on with their words only."""
        if self._other is not None:
            self._end(self._other.document)

    def _end(self, document: Document) -> None:
        then, other = self._then, self._other
        self.close()
        if then is not None and other is not None:
            then(document, other)

    @Slot()
    def close(self) -> None:
        """Decide later: my words stay in my draft."""
        self._merged = self._mine = self._other = self._then = None
        self.changed.emit()

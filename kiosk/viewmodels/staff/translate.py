"""Translating, side by side: the original on the left, one's own words on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.edit_rich  # noqa: F401  (the type of its text areas)
from kiosk.content.bodyedit import Part as Block
from kiosk.content.findings import Location
from kiosk.content.yamlplaces import EditError
from kiosk.studio import drafts, editing, review, translating
from kiosk.studio.forms.document import BODY
from kiosk.studio.items import Revision
from kiosk.studio.translating import Piece, Translating
from kiosk.viewmodels.models.rows import Rows
from kiosk.viewmodels.staff import item_words, translate_rows
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.edit_rows import entries_of
from kiosk.viewmodels.staff.edit_words import FormWords
from kiosk.viewmodels.staff.keys import key_of
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen
from kiosk.viewmodels.staff.translate_rows import PartRow

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
KEEP_MS = 800
"""So long after the last letter the words are kept as a draft."""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class TranslateScreen(StaffScreen):
    """`item` is the name of the translation, "page:what-it-is:es".

    What is written is kept as a draft of the person's own; it becomes a revision when every part
    is done.
    """

    PAGE = "TranslatePage"
    SECTION = "content"

    changed = Signal()
    progressed = Signal()
    keptChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._one: Translating | None = None
        self._pieces: list[Piece] = []
        self._words = FormWords()
        self._only_left = False
        self._problem = ""
        self._kept = ""
        self._dirty = False
        self._working = False
        self._rows = Rows(translate_rows.ROLES, self._look, self)
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_timer.timeout.connect(self._keep)

    def arrive(self) -> None:
        name, me = self.place.item, self.desk.me

        def look(office: Office) -> tuple[Translating, list[Piece]]:
            one = translating.open_translation(office.store, me, key_of(name))
            return one, translating.pieces(one)

        self.desk.ask(self, look, self._arrived, self._failed)

    def _failed(self, error: Exception) -> None:
        self._problem = str(error)
        self.changed.emit()

    def _arrived(self, found: tuple[Translating, list[Piece]]) -> None:
        self._one, self._pieces = found
        self._problem = ""
        done, many = translating.progress(self._pieces)
        self._only_left = self._one.saved is not None and 0 < many - done < many
        self._kept = self._one.draft.at if self._one.draft else ""
        self._show()
        self.changed.emit()
        self.progressed.emit()
        self.keptChanged.emit()

    def put_away(self) -> None:
        self._keep()
        one, me = self._one, self.desk.me
        if one is not None:
            self.desk.ask(self.desk, lambda office: editing.end(office.store, me, one.key))

    def _show(self) -> None:
        one = self._one
        if one is None:
            return
        rows = [
            PartRow(piece, self._original_block(piece.at))
            for piece in self._pieces
            if not self._only_left or piece.state != "done"
        ]
        self._rows.put(rows)

    def _original_block(self, at: Location) -> Block | None:
        found = self._one.original.now.get(at) if self._one and at[0] == BODY else None
        return found if isinstance(found, Block) else None

    def _look(self, row: PartRow) -> dict[str, object]:
        one = self._one
        assert one is not None
        return translate_rows.look(row, self._words, one.key.kind, one.key.language, one.terms)

    # What is written

    def _row(self, place: int) -> PartRow | None:
        rows = self._rows.rows
        return cast(PartRow, rows[place]) if 0 <= place < len(rows) else None

    @Slot(int, str)
    def write(self, place: int, text: str) -> None:
        """The words of a part that is a field."""
        row, one = self._row(place), self._one
        if row is None or one is None or text == row.piece.there:
            return
        value: Any = text
        if row.piece.optional:
            value = [word.strip() for word in text.split(",") if word.strip()]
        self._change(place, row, value, None)

    @Slot(int, "QVariantList")
    def writeRuns(self, place: int, runs: list[Any]) -> None:
        """The words of a part that is a block: `[{text, bold, italic, link}]`."""
        row = self._row(place)
        block = row.piece.block if row is not None else None
        if row is None or block is None:
            return
        apart = block.kind in ("list", "callout")
        entries = entries_of(runs, apart=apart)
        value = replace(block, entries=entries)
        typed = tuple(dict(run) for run in runs)
        if not value.plain.strip():  # without a word it has no place: the original keeps it
            value = row.block or block
        self._change(place, row, value, typed)

    def _change(
        self, place: int, row: PartRow, value: Any, typed: tuple[dict[str, Any], ...] | None
    ) -> None:
        one = self._one
        assert one is not None
        try:
            document = one.document.set(row.piece.at, value)
        except EditError:
            return
        self._one = replace(one, document=document)
        self._dirty = True
        self._keep_timer.start()
        self._judge(place, row, typed)

    def _judge(
        self, place: int, row: PartRow, typed: tuple[dict[str, Any], ...] | None = None
    ) -> None:
        """Say anew where the parts stand, after one of them changed."""
        assert self._one is not None
        self._pieces = translating.pieces(self._one)
        piece = next(one for one in self._pieces if one.at == row.piece.at)
        if typed is not None and not "".join(str(run["text"]) for run in typed).strip():
            piece = replace(piece, there="", state="missing")
        self._rows.put_one(place, PartRow(piece, row.block, typed or row.runs))
        self.progressed.emit()

    @Slot(int)
    def leaveAsItIs(self, place: int) -> None:
        """The words of a part are right as they are."""
        row, one = self._row(place), self._one
        if row is None or one is None:
            return
        self._one = replace(one, confirmed=one.confirmed | {row.piece.at})
        self._judge(place, row)

    @Slot()
    def _keep(self) -> None:
        """Keep what was written as a draft."""
        one, me = self._one, self.desk.me
        self._keep_timer.stop()
        if one is None or not self._dirty:
            return
        self._dirty = False
        text, base = one.document.text, self._base(one)

        def work(office: Office) -> str:
            editing.seen(office.store, me, one.key)
            return drafts.autosave(office.store, me, one.key, text, base).at

        def done(at: str) -> None:
            self._kept = at
            self.keptChanged.emit()

        self.desk.ask(self, work, done)

    def _base(self, one: Translating) -> int | None:
        if one.draft is not None:
            return one.draft.base
        return one.saved.id if one.saved is not None else None

    @Slot()
    def submit(self) -> None:
        """Save it and ask reviewers to look."""
        self._save(send=True)

    @Slot()
    def save(self) -> None:
        """Save it as a revision."""
        self._save(send=False)

    def _save(self, *, send: bool) -> None:
        one, me = self._one, self.desk.me
        if one is None or self._working:
            return
        self._keep_timer.stop()
        self._dirty = False
        self._working = True
        self.progressed.emit()

        def work(office: Office) -> Revision:
            revision = translating.save(office.store, me, one)
            standing = review.standing(office.store, one.key)
            if send and standing is not None and standing.state == "draft":
                review.submit(office.store, me, revision.id)
            return revision

        def done(_: Revision) -> None:
            self._working = False
            said = translate("Translate", "The translation is saved.")
            if send:
                said = translate("Translate", "The translation is sent for review.")
            self.desk.say(said)
            if self.desk.screen is self:
                self._one = None
                self.desk.back()

        def failed(error: Exception) -> None:
            self._working = False
            self.progressed.emit()
            self.desk.say(str(error), "stop")

        self.desk.ask(self, work, done, failed)

    # What is shown

    @Property(str, notify=changed)
    def title(self) -> str:
        one = self._one
        if one is None:
            return ""
        title = item_words.title_of(one.key.kind, str(one.original.now.get(("title",)) or ""))
        text = translate("Translate", "%1 in %2").replace("%1", title)
        return text.replace("%2", item_words.language_word(one.key.language))

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it cannot be translated; "" when it can."""
        return self._problem

    @Property("QVariantList", notify=changed)
    def notes(self) -> list[dict[str, str]]:
        """`[{kind, text}]`: what to know before one begins."""
        one = self._one
        if one is None:
            return []
        out = [{"kind": "care", "text": words} for words in one.others]
        if one.overtaken:
            text = translate("Translate", "%1 saved this translation since you began your draft.")
            out.append({"kind": "care", "text": text.replace("%1", one.overtaken)})
        if one.original.before is None and one.saved is not None:
            text = translate(
                "Translate", "Nobody knows which words this was made from: look at each part."
            )
            out.append({"kind": "care", "text": text})
        elif one.saved is not None and not translating.same_but_words(one):
            text = translate(
                "Translate", "The numbers, pictures and order now match the first language."
            )
            out.append({"kind": "note", "text": text})
        return out

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Rows with the roles of `translate_rows.ROLES`."""
        return self._rows

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._one is not None

    @Property(int, notify=progressed)
    def doneParts(self) -> int:
        return translating.progress(self._pieces)[0]

    @Property(int, notify=progressed)
    def allParts(self) -> int:
        return translating.progress(self._pieces)[1]

    @Property(bool, notify=progressed)
    def ready(self) -> bool:
        """Whether every part is done, so that it can be saved."""
        done, many = translating.progress(self._pieces)
        return self._one is not None and done == many and not self._working

    @Property(str, notify=progressed)
    def grade(self) -> str:
        """How easy the translation is to read; "" while too little is there."""
        one = self._one
        found = translate_rows.grade_of(self._pieces, one.key.language) if one else None
        if found is None:
            return ""
        text = translate("Translate", "Reads like grade %1")
        return text.replace("%1", str(max(1, round(found))))

    @Property(str, notify=keptChanged)
    def kept(self) -> str:
        """When the draft was kept; "" while there is none."""
        if not self._kept:
            return ""
        text = translate("Translate", "Draft kept %1")
        return text.replace("%1", item_words.ago(self._kept, self.desk.now()))

    @Property(bool, notify=changed)
    def onlyLeft(self) -> bool:
        """Whether only parts show that something is left to do with."""
        return self._only_left

    @Slot(bool)
    def showOnlyLeft(self, on: bool) -> None:
        """Show all parts, or those that something is left to do with."""
        if on != self._only_left:
            self._only_left = on
            self._show()
            self.changed.emit()

    @Property(str, constant=True)
    def left(self) -> str:
        """The language of the original."""
        return item_words.language_word("en")

    @Property(str, notify=changed)
    def right(self) -> str:
        """The language of the translation."""
        return item_words.language_word(self._one.key.language) if self._one else ""

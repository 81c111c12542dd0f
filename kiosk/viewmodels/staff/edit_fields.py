"""What can be done in the fields and blocks of a form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.content.runs import Run
from kiosk.studio.forms import bibliography, blank
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.rows import key_of, location
from kiosk.viewmodels.staff.edit_rows import entries_of, row_key
from kiosk.viewmodels.staff.edit_sections import EditSections

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditFields(EditSections):
    """Changes to fields, entries and blocks; each can be undone."""

    @Slot(str, str)
    def setText(self, key: str, text: str) -> None:
        """What somebody types in a field of words."""
        form, at = self._form(key), location(key)
        if form is None:
            return
        self._typing = {key: {"value": text}}
        plain = " ".join(text.split())
        value: Any = plain
        if form.editor == "commas":
            value = [one.strip() for one in plain.split(",") if one.strip()]
        elif not plain and not form.required and form.editor in ("line", "prose"):
            value = None
        self._edit(lambda one: one.set(at, value), typed=key)

    @Slot(str, float)
    def setNumber(self, key: str, number: float) -> None:
        """A number."""
        value: float = int(number) if float(number).is_integer() else round(number, 3)
        self._edit(lambda one: one.set(location(key), value))

    @Slot(str, float, float)
    def setRange(self, key: str, low: float, high: float) -> None:
        """From - to; both can be the same."""
        pair = [int(min(low, high)), int(max(low, high))]
        self._edit(lambda one: one.set(location(key), pair))

    @Slot(str, str)
    def setChoice(self, key: str, value: str) -> None:
        """One of some answers; "" takes the field away."""
        self._edit(lambda one: one.set(location(key), value or None))

    @Slot(str, bool)
    def setYes(self, key: str, on: bool) -> None:
        """Yes or no."""
        self._edit(lambda one: one.set(location(key), on))

    @Slot(str, str)
    def toggle(self, key: str, value: str) -> None:
        """One of any answers comes or goes."""
        form, at = self._form(key), location(key)
        document = self.document
        if form is None or document is None:
            return
        chosen = document.get(at)
        chosen = [str(one) for one in chosen] if isinstance(chosen, list) else []
        wanted = {*chosen} ^ {value}
        ordered = [one for one in form.options if one in wanted]
        self._edit(lambda one: one.set(at, ordered))

    @Slot(str, str)
    def setDate(self, key: str, day: str) -> None:
        """A day as yyyy-mm-dd; "" takes it away."""
        value = date.fromisoformat(day) if day else None
        self._edit(lambda one: one.set(location(key), value))

    @Slot(str, str)
    def setMoment(self, key: str, phase: str) -> None:
        """The moment of the movement that a step belongs to."""
        step = location(key)[:-1]

        def change(one: Document) -> Document:
            form = self._form(key_of((*step, "phase")))
            if form is None or phase in form.options:
                one = one.set((*step, "phase"), phase)
            return one.set((*step, "at"), phase)

        self._edit(change)

    @Slot(str, str)
    def add(self, key: str, what: str = "") -> None:
        """One more entry of a list, or block of the text; a group of fields."""
        document, form, at = self.document, self._form(key), location(key)
        if document is None or form is None:
            return
        many = document.many(at)
        today = self.desk.now().date()
        if form.editor == "blocks":
            self._edit(lambda one: one.insert(at, many, blank.block(what)))
        elif form.editor == "bibliography":
            made_key = bibliography.new_key(document)
            self._edit(lambda one: one.set((made_key,), {"title": ""}))
            self._open_only(made_key)
            self._reveal_now((made_key, "title"))
            return
        elif form.editor == "lines":
            self._edit(lambda one: one.insert(at, many, ""))
        elif form.editor == "group":
            self._edit(lambda one: one.set(at, blank.group(form.name)))
            many = 0
        else:
            made = blank.entry(document, form.name, today)
            if form.name == "outcomes" and many:  # the last one is for everybody who is left
                many -= 1
            self._edit(lambda one: one.insert(at, many, made))
            self._open_only(key_of((*at, many)))
        self._reveal_now((*at, many) if form.editor != "group" else at)

    @Slot(str, str)
    def addAfter(self, key: str, what: str) -> None:
        """One more block after this one."""
        at = location(key)
        if at[0] == BODY and isinstance(at[1], int):
            place = at[1] + 1
            self._edit(lambda one: one.insert((BODY,), place, blank.block(what)))
            self._reveal_now((BODY, place))

    def _open_only(self, key: str) -> None:
        self._open_entries.discard(key)
        self.toggleOpen(key)

    def _reveal_now(self, at: Location) -> None:
        key = row_key(at, self._rows.rows)
        if key:
            self.revealed.emit(key)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take an entry, a block, a group or an optional field away."""
        at = location(key)
        if self._edit(lambda one: one.remove(at)):
            self._open_entries = {
                one for one in self._open_entries if not one.startswith(key_of(at))
            }
            self._refresh()
            if isinstance(at[-1], int) and at[-1] > 0:
                self._reveal_now((*at[:-1], at[-1] - 1))

    @Slot(str, int)
    def move(self, key: str, by: int) -> None:
        """Move an entry or a block up (-1) or down (1)."""
        document, at = self.document, location(key)
        if document is None or not isinstance(at[-1], int):
            return
        place, to = at[-1], at[-1] + by
        if not 0 <= to < document.many(at[:-1]):
            return
        was_open = key_of(at) in self._open_entries
        if self._edit(lambda one: one.move(at[:-1], place, to)):
            if was_open:
                self._open_only(key_of((*at[:-1], to)))
            self._reveal_now((*at[:-1], to))

    # The text, block by block

    @Slot(str, "QVariantList")
    def setRuns(self, key: str, runs: list[Any]) -> None:
        """What somebody types in a block: `[{text, bold, italic, link}]`."""
        document, at = self.document, location(key)
        part = document.get(at) if document is not None else None
        if not isinstance(part, Part) or not isinstance(at[1], int):
            return
        apart = part.kind in ("list", "callout")
        entries = entries_of(runs, apart=True)
        if apart or len(entries) == 1:
            self._typing = {key: {"runs": runs, "value": "".join(str(r["text"]) for r in runs)}}
            self._edit(lambda one: one.set(at, replace(part, entries=entries)), typed=key)
            return
        place = at[1]

        def change(one: Document) -> Document:  # a line end begins a new block
            one = one.set(at, replace(part, entries=entries[:1]))
            for i, entry in enumerate(entries[1:], 1):
                one = one.insert((BODY,), place + i, Part("text", (entry,)))
            return one

        if self._edit(change):
            self._reveal_now((BODY, place + len(entries) - 1))

    @Slot(str, str)
    def setBlockKind(self, key: str, what: str) -> None:
        """Make another kind of block of it: text, heading, list, numbers, key, care or stop."""
        document, at = self.document, location(key)
        part = document.get(at) if document is not None else None
        if not isinstance(part, Part):
            return
        made = blank.block(what)
        entries = part.entries
        if made.kind in ("text", "heading") and len(entries) > 1:
            entries = (tuple(run for entry in entries for run in (*entry, Run(" ")))[:-1],)
        self._edit(lambda one: one.set(at, replace(made, entries=entries or ((),))))
        self._reveal_now(at)

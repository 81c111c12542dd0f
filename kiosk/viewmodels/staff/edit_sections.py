"""The sections of a form, the rows of the one that shows, and what is said below them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.studio.forms import spelling
from kiosk.studio.forms.rows import key_of, location, opened_for, rows, section_of
from kiosk.viewmodels.staff import edit_findings
from kiosk.viewmodels.staff.edit_base import EditBase
from kiosk.viewmodels.staff.edit_findings import Found, Misspelled
from kiosk.viewmodels.staff.edit_rows import RowMaps, Said, row_key

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditSections(EditBase):
    """One section shows at a time."""

    foundChanged = Signal()

    def _parts_changed(self) -> None:
        self.foundChanged.emit()

    @Property("QVariantList", notify=foundChanged)
    def parts(self) -> list[dict[str, object]]:
        """`[{name, text, icon, stop, care, on}]`: the sections, and how much is to mend in each."""
        counted: dict[str, list[int]] = {}
        for note in self._found.notes:
            if note.at:
                of = counted.setdefault(section_of(note.at, self._sections), [0, 0])
                of[0] += note.weight == "stop"
                of[1] += note.weight == "care"
        out: list[dict[str, object]] = []
        for part in self._sections if self._opened is not None else ():
            text, icon = self._words.section(part.name)
            stop, care = counted.get(part.name, [0, 0])
            on = part.name == self._section
            out.append(
                {
                    "name": part.name,
                    "text": text,
                    "icon": icon,
                    "stop": stop,
                    "care": care,
                    "on": on,
                }
            )
        return out

    @Property("QVariantList", notify=foundChanged)
    def general(self) -> list[dict[str, str]]:
        """`[{kind, text}]` of what is said about the whole."""
        return [_note(note) for note in self._found.notes if not note.at]

    # The section that shows

    @Property(str, notify=foundChanged)
    def part(self) -> str:
        return self._section

    @Property(str, notify=foundChanged)
    def partTitle(self) -> str:
        return self._words.section(self._section)[0]

    @Slot(str)
    def goToPart(self, name: str) -> None:
        """Show another section."""
        if name != self._section and any(part.name == name for part in self._sections):
            self._section = name
            self._typing = {}
            self._rows.show([])
            self._refresh()
            self.scroll = 0.0
            self.changed.emit()
            self._parts_changed()

    @Slot(int)
    def turnPart(self, by: int) -> None:
        """The next section, or the one before."""
        names = [part.name for part in self._sections]
        at = names.index(self._section) + by if self._section in names else 0
        if 0 <= at < len(names):
            self.goToPart(names[at])

    @Property(str, notify=foundChanged)
    def nextPart(self) -> str:
        """What the next section is called; empty on the last."""
        names = [part.name for part in self._sections]
        at = names.index(self._section) + 1 if self._section in names else len(names)
        return self._words.section(names[at])[0] if at < len(names) else ""

    @Slot()
    def showNext(self) -> None:
        """Go to the first thing that is to mend."""
        for weight in ("stop", "care"):
            for note in self._found.notes:
                if note.weight == weight and note.at:
                    self._reveal(note.at)
                    return

    def _reveal(self, at: Location) -> None:
        self.goToPart(section_of(at, self._sections))
        self._open_entries |= set(opened_for(at))
        self._refresh()
        key = row_key(at, self._rows.rows)
        if key:
            self.revealed.emit(key)

    @Slot(str)
    def toggleOpen(self, key: str) -> None:
        """Open an entry, or close it; one is open at a time among its like."""
        key = key.partition("+")[0]
        if key in self._open_entries:
            self._open_entries = {
                one for one in self._open_entries if one != key and not one.startswith(f"{key}.")
            }
        else:
            around, dot, _ = key.rpartition(".")
            depth = key.count(".")
            self._open_entries = {
                one
                for one in self._open_entries
                if not (one.startswith(f"{around}{dot}") and one.count(".") >= depth)
            } | {key}
        self._refresh()

    def _refresh(self) -> None:
        """Show the rows of the section as the document says them now."""
        document, opened = self.document, self._opened
        if document is None or opened is None:
            return
        part = next((one for one in self._sections if one.name == self._section), None)
        if part is None:
            return
        found = rows(document, part, opened=self._open_entries, translation=self._is_translation)
        maps = RowMaps(self._words, opened.around, self.desk.display.language)
        shown = maps.maps(document, found, Said(), self._words.section(part.name)[0])
        self._tell(shown)
        for row in shown:
            row |= self._typing.get(str(row["key"]), {})
        self._rows.show(shown)

    def _tell(self, shown: list[dict[str, Any]]) -> None:
        """Put what was found out below the rows it is about."""
        by_key = {str(row["key"]): row for row in shown}
        for note in self._found.notes:
            row = by_key.get(row_key(note.at, shown)) if note.at else None
            if row is not None and section_of(note.at, self._sections) == self._section:
                row["notes"] = [*row["notes"], _note(note)]
        for at, score in self._found.grades.items():
            row = by_key.get(key_of(at))
            if row is not None:
                row["grade"] = edit_findings.grade_map(score)
        for at, words in self._spelling.items():
            row = by_key.get(key_of(at))
            if row is not None:
                row["spelling"] = [
                    {"word": word, "suggestions": list(suggestions)}
                    for word, suggestions in words
                    if word in str(row.get("value", ""))
                ]

    # What is found out while somebody writes

    @Slot()
    def _check(self) -> None:
        document, opened = self.document, self._opened
        if document is None or opened is None:
            return
        self._turn += 1
        turn, today = self._turn, self.desk.now().date()

        def done(found: Found) -> None:
            if turn == self._turn:
                self._found = found
                self._refresh()
                self._parts_changed()

        self.desk.ask(self, lambda _: edit_findings.look(document, opened.around, today), done)

    @Slot()
    def _spell(self) -> None:
        document, opened = self.document, self._opened
        if document is None or opened is None:
            return

        def done(found: dict[Location, tuple[Misspelled, ...]]) -> None:
            if found != self._spelling:
                self._spelling = found
                self._refresh()

        self.desk.ask(
            self, lambda _: edit_findings.spell(document, opened.around, opened.words), done
        )

    @Slot(str)
    def allowWord(self, word: str) -> None:
        """This word is right."""
        me, language = self.desk.me, self._key.language

        def done(words: frozenset[str]) -> None:
            if self._opened is not None:
                self._opened = replace(self._opened, words=words)
                self._spell()

        self.desk.ask(self, lambda office: spelling.allow(office.store, me, language, word), done)

    @Slot(str, str, str)
    def useWord(self, key: str, word: str, instead: str) -> None:
        """Write another word instead, everywhere in a field."""
        document, at = self.document, location(key)
        if document is None:
            return
        value = document.get(at)
        if isinstance(value, Part):
            entries = tuple(
                tuple(replace(run, text=run.text.replace(word, instead)) for run in entry)
                for entry in value.entries
            )
            self._edit(lambda one: one.set(at, replace(value, entries=entries)))
        elif isinstance(value, str):
            self._edit(lambda one: one.set(at, value.replace(word, instead)))
        self._spell_timer.start()


def _note(note: Any) -> dict[str, str]:
    return {"kind": note.weight, "text": note.words}

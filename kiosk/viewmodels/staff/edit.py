"""Editing an item: its form, what is said beside the fields, and a draft that is always kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import QuestionSet
from kiosk.content.reader import NotInRelease
from kiosk.content.runs import Run
from kiosk.content.yamledit import EditError
from kiosk.studio import drafts, editing, items, review
from kiosk.studio.drafts import StudioConflict, StudioUnreadable
from kiosk.studio.forms import blank, opening, spelling
from kiosk.studio.forms.checking import tidied
from kiosk.studio.forms.document import BODY, Document, NoForm
from kiosk.studio.forms.kinds import FormField, Section, sections
from kiosk.studio.forms.opening import Opened
from kiosk.studio.forms.rows import key_of, location, opened_for, rows, section_of
from kiosk.studio.forms.undo import History
from kiosk.studio.items import Key, Revision
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff import edit_findings
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.edit_conflict import Conflict, Other
from kiosk.viewmodels.staff.edit_findings import Found, Misspelled
from kiosk.viewmodels.staff.edit_model import FormRows
from kiosk.viewmodels.staff.edit_pick import Picker
from kiosk.viewmodels.staff.edit_rich import RichWords, WordMarks
from kiosk.viewmodels.staff.edit_rows import RowMaps, Said, entries_of, row_key
from kiosk.viewmodels.staff.edit_rule import RuleBuilder
from kiosk.viewmodels.staff.edit_trial import Trial
from kiosk.viewmodels.staff.edit_words import FormWords
from kiosk.viewmodels.staff.item_words import ago, kind_word, language_word, state_word
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
KEEP_MS = 1200
CHECK_MS = 120
SPELL_MS = 700
SHOW_MS = 90
SEEN_MS = 30_000
__all__ = ["EditScreen", "RichWords", "WordMarks"]


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditScreen(StaffScreen):
    """The form of one text. `place.item` is kind:id:language."""

    PAGE = "EditPage"
    SECTION = "content"

    changed = Signal()
    savedChanged = Signal()
    textChanged = Signal()
    foundChanged = Signal()
    revealed = Signal(str)
    """A row that somebody should look at now, and write in."""
    mediaAsked = Signal(str, str)
    """A picture or sound of the library is to be chosen: for which row, and which of the two."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        kind, _, rest = place.item.partition(":")
        id, _, language = rest.partition(":")
        self._key = Key(kind, id, language or MAIN_LANGUAGE)  # type: ignore[arg-type]
        self._words = FormWords()
        self._opened: Opened | None = None
        self._history: History[Document] | None = None
        self._problem = ""
        self._section = ""
        self._open_entries: set[str] = set()
        self._typing: dict[str, dict[str, Any]] = {}
        self._rows = FormRows(self)
        self._found = Found()
        self._spelling: dict[Location, tuple[Misspelled, ...]] = {}
        self._turn = 0
        self._kept = ""
        self._dirty = False
        self._saving = False
        self._text = ""
        self._picker = Picker(self)
        self._rule = RuleBuilder(self)
        self._trial = Trial(self)
        self._conflict = Conflict(self)
        self._keep_timer = self._timer(KEEP_MS, self._keep_now)
        self._check_timer = self._timer(CHECK_MS, self._check)
        self._spell_timer = self._timer(SPELL_MS, self._spell)
        self._show_timer = self._timer(SHOW_MS, self._show_text)
        self._seen_timer = QTimer(self, interval=SEEN_MS)
        self._seen_timer.timeout.connect(self._be_seen)
        desk.lockChanged.connect(self._lock_changed)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    # Coming and going

    def arrive(self) -> None:
        key, me = self._key, self.desk.me

        def work(office: Office) -> Opened:
            return opening.open_item(office.store, me, key)

        self.desk.ask(self, work, self._arrived, self._failed)

    def _failed(self, error: Exception) -> None:
        self._problem = str(error)
        self.changed.emit()

    def _arrived(self, opened: Opened) -> None:
        try:
            document = Document.read(self._key.kind, opened.text)
        except NoForm as error:
            self._failed(error)
            return
        around = opened.around
        self._opened = replace(opened, around=replace(around, clips=self._clips(document)))
        if self._history is None or self._history.state.text != document.text:
            self._history = History(document)
            self._typing = {}
        self._problem = ""
        self._kept = self._clock(opened.continued)
        self._dirty = False
        if not self._section:
            self._section = self._sections[0].name
        self._seen_timer.start()
        self._text = document.text
        self._refresh()
        self.changed.emit()
        self.savedChanged.emit()
        self.textChanged.emit()
        self._check()
        self._spell_timer.start()

    def _clips(self, document: Document) -> dict[str, Any]:
        motion = document.get(("motion",))
        if document.kind != "exercise" or not isinstance(motion, str):
            return {}
        try:
            return {motion: self.desk.services.reader.clip(motion)}
        except (NotInRelease, KeyError):
            return {}

    def put_away(self) -> None:
        self._keep_now()
        key, me = self._key, self.desk.me
        for timer in (self._check_timer, self._spell_timer, self._show_timer, self._seen_timer):
            timer.stop()
        self.desk.ask(self, lambda office: editing.end(office.store, me, key))

    @Slot()
    def _lock_changed(self) -> None:
        """Who unlocked the desk goes on here."""
        if not self.desk.locked and self.desk.screen is self and self._opened is not None:
            self._be_seen()
            self._seen_timer.start()
            self._check_timer.start()

    @Slot()
    def _be_seen(self) -> None:
        """Say that this is still open here, and hear who else is there and what they saved."""
        if self.desk.person is None or self.desk.locked or self._opened is None:
            return
        key, me = self._key, self.desk.me

        def work(office: Office) -> tuple[tuple[str, ...], str]:
            editing.seen(office.store, me, key)
            newest = items.newest(office.store, key)
            here = opening.others(office.store, me, key)
            base = self._opened.base if self._opened is not None else None
            overtaken = newest is not None and newest.id != base
            return here, newest.author_name if newest is not None and overtaken else ""

        self.desk.ask(self, work, self._heard)

    def _heard(self, heard: tuple[tuple[str, ...], str]) -> None:
        if self._opened is not None:
            others, overtaken = heard
            self._opened = replace(self._opened, others=others, overtaken=overtaken)
            self.changed.emit()

    # What it is

    @property
    def document(self) -> Document | None:
        """The text as it stands."""
        return self._history.state if self._history is not None else None

    @property
    def _sections(self) -> tuple[Section, ...]:
        return sections(self._key.kind, translation=self._is_translation)

    @property
    def _is_translation(self) -> bool:
        return self._opened is not None and self._opened.around.original is not None

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._history is not None and self._problem == ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is no form; empty when there is one."""
        return self._problem

    @Property(str, notify=textChanged)
    def title(self) -> str:
        document = self.document
        found = document.get(("title",)) if document is not None else ""
        return str(found or "") or translate("Edit", "Without a title")

    @Property(str, notify=changed)
    def line(self) -> str:
        """Kind, language and state."""
        parts = [kind_word(self._key.kind), language_word(self._key.language)]
        if self._opened is not None:
            known = self._opened.note or self._opened.state
            new = translate("Edit", "new") if self._opened.number == 0 else state_word(known)
            parts.append(new)
        return " · ".join(parts)

    @Property(bool, notify=changed)
    def translation(self) -> bool:
        """Whether it is a translation: only words can be changed."""
        return self._is_translation

    @Property(bool, constant=True)
    def walkable(self) -> bool:
        """Whether it is a set of questions to try."""
        return self._key.kind == "question_set"

    @Property(str, constant=True)
    def previewKey(self) -> str:
        return f"{self._key.kind}:{self._key.id}"

    @Property(str, constant=True)
    def language(self) -> str:
        return self._key.language

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The words as they stand, for the preview."""
        return self._text

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

    @Property("QVariantList", notify=changed)
    def told(self) -> list[dict[str, str]]:
        """`[{kind, text, action, name}]`: who else is here, where the words come from."""
        opened = self._opened
        if opened is None:
            return []
        out = []
        for who in opened.others:
            text = translate("Edit", "%1. Talk to each other, so that you do not write the same.")
            out.append({"kind": "care", "text": text.replace("%1", who), "action": "", "name": ""})
        if opened.overtaken:
            text = translate("Edit", "%1 has saved a newer version since you began.")
            action = translate("Edit", "Compare")
            text = text.replace("%1", opened.overtaken)
            out.append({"kind": "stop", "text": text, "action": action, "name": "compare"})
        if opened.comment:
            text = translate("Edit", "The reviewer asks: %1").replace("%1", opened.comment)
            out.append({"kind": "care", "text": text, "action": "", "name": ""})
        if opened.continued:
            when = ago(opened.continued, self.desk.now())
            text = translate(
                "Edit", "You go on with what you wrote %1. It is not saved as a version yet."
            )
            action = translate("Edit", "Start again from the saved version") if opened.saved else ""
            out.append(
                {
                    "kind": "note",
                    "text": text.replace("%1", when),
                    "action": action,
                    "name": "discard",
                }
            )
        return out

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of the section that shows; a list model."""
        return self._rows

    @Property(Picker, constant=True)
    def picker(self) -> Picker:
        return self._picker

    @Property(RuleBuilder, constant=True)
    def rule(self) -> RuleBuilder:
        return self._rule

    @Property(Trial, constant=True)
    def trial(self) -> Trial:
        return self._trial

    @Property(Conflict, constant=True)
    def conflict(self) -> Conflict:
        return self._conflict

    @Property(bool, notify=savedChanged)
    def canUndo(self) -> bool:
        return self._history is not None and self._history.can_undo

    @Property(bool, notify=savedChanged)
    def canRedo(self) -> bool:
        return self._history is not None and self._history.can_redo

    @Property(bool, notify=savedChanged)
    def unsaved(self) -> bool:
        """Whether there are words that no version has."""
        return self._has_unsaved()

    @Property(str, notify=savedChanged)
    def savedLine(self) -> str:
        """Where the words are kept."""
        if self._dirty:
            return translate("Edit", "Keeping your words …")
        if not self._has_unsaved():
            return translate("Edit", "Nothing to save")
        if self._kept:
            return translate("Edit", "Saved as draft %1").replace("%1", self._kept)
        return ""

    def _has_unsaved(self) -> bool:
        document, opened = self.document, self._opened
        if document is None or opened is None:
            return False
        return not opened.saved or not items.same_words(document.text, opened.saved)

    # The section that shows

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._section

    @Property(str, notify=changed)
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
            self.foundChanged.emit()

    @Slot(int)
    def turnPart(self, by: int) -> None:
        """The next section, or the one before."""
        names = [part.name for part in self._sections]
        at = names.index(self._section) + by if self._section in names else 0
        if 0 <= at < len(names):
            self.goToPart(names[at])

    @Property(str, notify=changed)
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
            self._open_entries = {one for one in self._open_entries if not one.startswith(key)}
        else:
            around = key.rpartition(".")[0]
            depth = key.count(".")
            self._open_entries = {
                one
                for one in self._open_entries
                if not (one.startswith(f"{around}.") and one.count(".") >= depth)
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
                self.foundChanged.emit()

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

    # Edits

    def _edit(self, change: Callable[[Document], Document], typed: str = "") -> bool:
        """Make a change; `typed` names the field that somebody types in."""
        history = self._history
        if history is None:
            return False
        try:
            document = change(history.state)
        except (EditError, KeyError, IndexError) as error:
            self.desk.say(
                translate("Edit", "That cannot be done here (%1).").replace("%1", str(error)),
                "stop",
            )
            return False
        if not typed:
            self._typing = {}
        if document is history.state:
            self._refresh()
            return False
        history.add(document, typed)
        self._after()
        return True

    def _after(self) -> None:
        self._dirty = True
        if not self._keep_timer.isActive():
            self._keep_timer.start()
        self._check_timer.start()
        self._spell_timer.start()
        self._show_timer.start()
        self._refresh()
        self.savedChanged.emit()

    @Slot()
    def _show_text(self) -> None:
        document = self.document
        if document is not None and document.text != self._text:
            self._text = document.text
            self.textChanged.emit()

    def _form(self, key: str) -> FormField | None:
        name = ".".join(str(part) for part in location(key) if not isinstance(part, int))

        def find(fields: tuple[FormField, ...]) -> FormField | None:
            for one in fields:
                if one.name == name:
                    return one
                if (inner := find(one.fields)) is not None:
                    return inner
            return None

        for part in self._sections:
            if (found := find(part.fields)) is not None:
                return found
        return None

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

    # Choosing from lists

    @Slot(str)
    def pick(self, key: str) -> None:
        """Choose something for a field from a list on a sheet."""
        form, opened, at = self._form(key), self._opened, location(key)
        if form is None or opened is None or self.document is None:
            return
        if form.editor in ("media", "sound"):
            self.mediaAsked.emit(key, "sound" if form.editor == "sound" else "picture")
            return
        single = form.editor not in ("sources", "links") or form.most == 1
        chosen = self.document.get(at)
        taken = {str(one) for one in chosen} if isinstance(chosen, list) else {str(chosen)}
        own = f"{self._key.kind}:{self._key.id}"
        choices = [one for one in self._choices(form) if one["value"] not in {*taken, own}]

        def then(value: str) -> None:
            if single:
                self._edit(lambda one: one.set(at, value))
                self._motion_changed(at)
            else:
                self._edit(lambda one: one.insert(at, one.many(at), value))

        label = self._words.field(str(self._key.kind), form.name)[0]
        self._picker.ask(label, choices, then)

    def _choices(self, form: FormField) -> list[dict[str, str]]:
        opened = self._opened
        if opened is None:
            return []
        around = opened.around
        maps = RowMaps(self._words, around, self.desk.display.language)
        if form.editor == "sources":
            values = [*around.sources]
        elif form.editor in ("links", "link"):
            kinds = form.options
            values = [one for one in around.others if not kinds or one.partition(":")[0] in kinds]
        elif form.editor == "motion":
            values = [*around.motions]
        elif form.editor == "view":
            from kiosk.viewmodels.patient.hip_scenes import LOOKS

            values = [*LOOKS]
        else:
            values = []
        found = [maps.choice(form.editor, value) for value in values]
        return sorted(found, key=lambda one: one["text"].lower())

    def _motion_changed(self, at: Location) -> None:
        if at == ("motion",) and self._opened is not None and self.document is not None:
            around = replace(self._opened.around, clips=self._clips(self.document))
            self._opened = replace(self._opened, around=around)
            self._refresh()
            self._check()

    @Slot(str, str)
    def unpick(self, key: str, value: str) -> None:
        """Take something out of a list again, or empty a field."""
        document, at = self.document, location(key)
        chosen = document.get(at) if document is not None else None
        if isinstance(chosen, list) and value in chosen:
            place = chosen.index(value)
            self._edit(lambda one: one.remove((*at, place)))
        elif chosen is not None:
            self._edit(lambda one: one.set(at, None))
            self._motion_changed(at)

    @Slot(str, str, str)
    def takeMedia(self, key: str, id: str, alt: str) -> None:
        """Use a picture or sound of the library; its words begin those of a picture without any."""
        at = location(key)
        beside = (*at[:-1], "alt")

        def change(one: Document) -> Document:
            one = one.set(at, id)
            return one.set(beside, alt) if at[-1] == "media" and not one.get(beside) else one

        self._edit(change)

    @Slot(QObject, int, int)
    def pickLink(self, words: RichWords, start: int, end: int) -> None:
        """Make a link of some words: choose the item they lead to."""
        opened = self._opened
        if opened is None:
            return
        maps = RowMaps(self._words, opened.around, self.desk.display.language)
        choices = [maps.choice("links", value) for value in opened.around.others]
        choices.sort(key=lambda one: one["text"].lower())
        title = translate("Edit", "Make “%1” a link to …")
        title = title.replace("%1", str(words.look(start, end)["text"]))
        self._picker.ask(title, choices, lambda value: words.setLink(start, end, value))

    @Slot(str, result=str)
    def nameOf(self, target: str) -> str:
        """What a link leads to, in words."""
        other = self._opened.around.others.get(target) if self._opened is not None else None
        kind = kind_word(target.partition(":")[0])
        return f"{kind}: {other.title}" if other is not None else target

    @Slot(str)
    def buildRule(self, key: str) -> None:
        """Build the rule of a question or an outcome."""
        document, at = self.document, location(key)
        if document is None:
            return
        questions = document.get(("questions",))
        asked = at[-1] == "ask_if"
        if asked and isinstance(questions, list) and isinstance(at[1], int):
            questions = questions[: at[1]]

        def then(rule: Any) -> None:
            value = rule if rule is not None or asked else "otherwise"
            self._edit(lambda one: one.set(at, value))

        self._rule.ask(document.get(at), questions, then, asked=asked)

    @Slot(str)
    def buildFlag(self, name: str) -> None:
        """Build the rule that closes some exercises; for a new name, begin one."""
        document = self.document
        if document is None:
            return
        at = ("flags", name)

        def then(rule: Any) -> None:
            self._edit(lambda one: one.set(at, rule) if rule is not None else one.remove(at))

        self._rule.ask(document.get(at), document.get(("questions",)), then, asked=False)

    @Slot()
    def tryOut(self) -> None:
        """Walk the questions as they stand."""
        document = self.document
        if document is None:
            return
        key = self._key
        text = document.text

        def work(office: Office) -> QuestionSet | None:
            item = items.read(office.store, key, text).item
            return item if isinstance(item, QuestionSet) else None

        def done(found: QuestionSet | None) -> None:
            wrong = translate("Edit", "Fill in what is missing first, then try the questions.")
            if found is not None:
                wrong = self._trial.begin(found, self._words)
            if wrong:
                self.desk.say(wrong, "stop")
                self.showNext()

        self.desk.ask(self, work, done)

    # Undo, redo

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._history is not None and self._history.can_undo:
            self._step(self._history.undo())

    @Slot()
    def redo(self) -> None:
        """Make the last change that was taken back again."""
        if self._history is not None and self._history.can_redo:
            self._step(self._history.redo())

    def _step(self, where: str) -> None:
        self._typing = {}
        self._after()
        if where:
            self._reveal(location(where))

    # Keeping, saving, sending

    @Slot()
    def _keep_now(self) -> None:
        """Keep the words as a draft."""
        self._keep_timer.stop()
        document, opened = self.document, self._opened
        if not self._dirty or document is None or opened is None or self._saving:
            return
        key, me, text = self._key, self.desk.me, document.text
        base, saved = opened.base, opened.saved

        def work(office: Office) -> str:
            return opening.keep(office.store, me, key, text, base, saved)

        self.desk.ask(self, work, lambda at: self._kept_at(text, at))

    def _kept_at(self, text: str, at: str) -> None:
        document = self.document
        self._kept = self._clock(at)
        if document is not None and document.text == text:
            self._dirty = False
        self.savedChanged.emit()

    def _clock(self, at: str) -> str:
        """The time of day of a moment, as the clock on the wall shows it."""
        if not at:
            return ""
        time = datetime.fromisoformat(at).astimezone()
        locale = QLocale(self.desk.display.language)
        return str(locale.toString(time.time(), QLocale.FormatType.ShortFormat))

    @Slot(str)
    def save(self, note: str) -> None:
        """Save a version, with a note about what changed."""
        self._save(note, lambda _: None)

    def _save(self, note: str, then: Callable[[Revision], None]) -> None:
        document, opened = self.document, self._opened
        if document is None or opened is None or self._saving:
            return
        self._keep_timer.stop()
        self._saving = True
        key, me, base = self._key, self.desk.me, opened.base
        text = tidied(document).text

        def done(revision: Revision) -> None:
            self._saving = False
            self._saved(revision)
            then(revision)

        def failed(error: Exception) -> None:
            self._saving = False
            if isinstance(error, StudioConflict):
                self._clash(error.base, error.theirs)
                return
            if isinstance(error, StudioUnreadable):
                words = translate(
                    "Edit", "It cannot be saved as a version yet. Look at what is marked."
                )
                self.desk.say(words, "stop")
                self._check()
                self.showNext()
                return
            if not isinstance(error, StudioError | OSError):
                raise error
            self.desk.say(str(error), "stop")
            self._dirty = True
            self._keep_timer.start()

        self.desk.ask(
            self, lambda office: drafts.save(office.store, me, key, text, base, note), done, failed
        )

    def _saved(self, revision: Revision) -> None:
        if self._opened is None:
            return
        self._opened = replace(
            self._opened,
            saved=revision.text,
            base=revision.id,
            number=revision.number,
            continued="",
            overtaken="",
            state="draft",
            note="",
            comment="",
        )
        document = Document.read(self._key.kind, revision.text)
        history = self._history
        if history is not None and history.state.text != revision.text:
            history.add(document)
        self._dirty = False
        self._kept = ""
        self._typing = {}
        self._refresh()
        self._check()
        self._show_text()
        self.changed.emit()
        self.savedChanged.emit()
        self.desk.say(translate("Edit", "Saved as version %1.").replace("%1", str(revision.number)))

    @Slot(str)
    def submit(self, note: str) -> None:
        """Save what is unsaved, and send it for review."""
        me = self.desk.me

        def send(revision: Revision) -> None:
            def done(_: object) -> None:
                if self._opened is not None:
                    self._opened = replace(self._opened, state="in review")
                    self.changed.emit()
                self.desk.say(translate("Edit", "Sent for review."))

            self.desk.ask(self, lambda office: review.submit(office.store, me, revision.id), done)

        self._save(note, send)

    @Slot(str)
    def act(self, name: str) -> None:
        """What a line above the form offers: compare, or discard."""
        if name == "compare":
            self.compare()
        elif name == "discard":
            self.discard()

    @Slot()
    def discard(self) -> None:
        """Throw the draft away and begin again from the saved version. Undo brings it back."""
        opened, history = self._opened, self._history
        if opened is None or history is None:
            return
        key, me = self._key, self.desk.me

        def work(office: Office) -> Opened:
            drafts.discard(office.store, me, key)
            return opening.open_item(office.store, me, key)

        def done(fresh: Opened) -> None:
            document = Document.read(key.kind, fresh.text)
            self._opened = replace(fresh, around=replace(fresh.around, clips=self._clips(document)))
            self._typing = {}
            if document.text != history.state.text:
                history.add(document)
            self._dirty = False
            self._kept = ""
            self._refresh()
            self._check()
            self._show_text()
            self.changed.emit()
            self.savedChanged.emit()
            self.desk.say(
                translate("Edit", "This is the saved version. Undo brings your words back."), "note"
            )

        def gone(_: Exception) -> None:
            self.desk.back()

        self._keep_timer.stop()
        self.desk.ask(self, work, done, gone)

    # Two people at once

    @Slot()
    def compare(self) -> None:
        """Put my words and what somebody else saved since beside each other."""
        opened = self._opened
        if opened is None:
            return
        key, base = self._key, opened.base

        def work(office: Office) -> tuple[Revision | None, Revision | None]:
            begun = None if base is None else items.revision(office.store, base)
            return begun, items.newest(office.store, key)

        def done(found: tuple[Revision | None, Revision | None]) -> None:
            if found[1] is not None:
                self._clash(*found)

        self.desk.ask(self, work, done)

    def _clash(self, base: Revision | None, theirs: Revision | None) -> None:
        mine = self.document
        if mine is None or theirs is None:
            return
        kind = self._key.kind
        try:
            their_document = Document.read(kind, theirs.text)
            begun = Document.read(kind, base.text) if base is not None else their_document
        except NoForm as error:
            self.desk.say(str(error), "stop")
            return
        when = ago(theirs.at, self.desk.now())
        other = Other(theirs.author_name, when, theirs.id, their_document)

        def then(document: Document, other: Other) -> None:
            if self._opened is None or self._history is None:
                return
            self._opened = replace(
                self._opened, base=theirs.id, saved=theirs.text, number=theirs.number, overtaken=""
            )
            self._typing = {}
            if document.text != self._history.state.text:
                self._history.add(document)
            self._after()
            self.changed.emit()
            self.desk.say(
                translate("Edit", "Both are put together. Look at it, then save a version."), "note"
            )
            del other

        self._conflict.ask(begun, mine, other, self._words, then)

    # What lies elsewhere

    @Slot(str)
    def openOther(self, name: str) -> None:
        """Go to another screen about this item."""
        self.desk.open(name, f"{self._key.kind}:{self._key.id}:{self._key.language}")


def _note(note: Any) -> dict[str, str]:
    return {"kind": note.weight, "text": note.words}

"""The text that is being edited: where it comes from, how it changes, and its draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.content.findings import Location
from kiosk.content.reader import NotInRelease
from kiosk.content.yamlplaces import EditError
from kiosk.studio import editing, items
from kiosk.studio.forms import opening
from kiosk.studio.forms.document import Document, NoForm
from kiosk.studio.forms.kinds import FormField, Section, sections
from kiosk.studio.forms.opening import Opened
from kiosk.studio.forms.rows import location
from kiosk.studio.forms.undo import History
from kiosk.studio.items import SOURCES, Key
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.edit_conflict import Conflict
from kiosk.viewmodels.staff.edit_findings import Found, Misspelled
from kiosk.viewmodels.staff.edit_model import FormRows
from kiosk.viewmodels.staff.edit_pick import Picker
from kiosk.viewmodels.staff.edit_rule import RuleBuilder
from kiosk.viewmodels.staff.edit_trial import Trial
from kiosk.viewmodels.staff.edit_words import FormWords
from kiosk.viewmodels.staff.item_words import ago, kind_word, language_word, state_word
from kiosk.viewmodels.staff.keys import key_of
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


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditBase(StaffScreen):
    """What every part of the form works on. `place.item` is kind:id:language."""

    PAGE = "EditPage"
    SECTION = "content"

    changed = Signal()
    savedChanged = Signal()
    textChanged = Signal()
    revealed = Signal(str)
    """A row that somebody should look at now, and write in."""
    mediaAsked = Signal(str, str)
    """A picture or sound of the library is to be chosen: for which row, and which of the two."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._key: Key = key_of(place.item)
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
        self._parts_changed()
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
        if self._key.kind == SOURCES:
            return kind_word(SOURCES)
        document = self.document
        found = document.get(("title",)) if document is not None else ""
        return str(found or "") or translate("Edit", "Without a title")

    @Property(str, notify=changed)
    def line(self) -> str:
        """Kind, language and state."""
        parts = [kind_word(self._key.kind), language_word(self._key.language)]
        if self._key.kind == SOURCES:
            parts = []
        if self._opened is not None:
            known = self._opened.note or self._opened.state
            new = translate("Edit", "new") if self._opened.number == 0 else state_word(known)
            parts.append(new)
        return " · ".join(parts)

    @Property(bool, notify=changed)
    def translation(self) -> bool:
        """Whether it is a translation: only words can be changed."""
        return self._is_translation

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether no version of it was saved yet."""
        return self._opened is not None and self._opened.number == 0

    @Property(bool, constant=True)
    def walkable(self) -> bool:
        """Whether it is a set of questions to try."""
        return self._key.kind == "question_set"

    @Property(bool, constant=True)
    def previewable(self) -> bool:
        """Whether patients have a screen for it."""
        return self._key.kind != SOURCES

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
        if self._is_translation:
            text = translate("Edit", "This is a translation: its words can be changed here.")
            action = translate("Edit", "Translate side by side")
            out.append({"kind": "note", "text": text, "action": action, "name": "translate"})
        if opened.state in ("in review", "approved"):
            text = translate("Edit", "This is %1. What you change has to be reviewed again.")
            text = text.replace("%1", state_word(opened.state).lower())
            out.append({"kind": "note", "text": text, "action": "", "name": ""})
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

    def _parts_changed(self) -> None:
        """Another section shows, or other things are to mend in one."""

    def _refresh(self) -> None:
        """Show the rows of the section as the document says them now."""

    @Slot()
    def _check(self) -> None:
        """Find out what is to mend."""

    @Slot()
    def _spell(self) -> None:
        """Find out which words nobody knows."""

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
        if self._key.kind == SOURCES:  # its entries go by their keys
            name = ".".join(("entries", *name.split(".")[1:]))

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

    # Keeping

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

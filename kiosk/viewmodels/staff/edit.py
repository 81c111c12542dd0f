"""Editing an item: its form, what is said beside the fields, and a draft that is always kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.studio import drafts, items, review
from kiosk.studio.drafts import StudioConflict, StudioUnreadable
from kiosk.studio.forms import opening
from kiosk.studio.forms.checking import tidied
from kiosk.studio.forms.document import Document, NoForm
from kiosk.studio.forms.opening import Opened
from kiosk.studio.forms.rows import location
from kiosk.studio.items import Revision
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff.edit_choices import EditChoices
from kiosk.viewmodels.staff.edit_conflict import Other
from kiosk.viewmodels.staff.edit_rich import RichWords, WordMarks
from kiosk.viewmodels.staff.item_words import ago
from kiosk.viewmodels.staff.keys import key_text
from kiosk.viewmodels.staff.office import Office

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
__all__ = ["EditScreen", "RichWords", "WordMarks"]


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditScreen(EditChoices):
    """The form of one text. `place.item` is kind:id:language."""

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

    # Saving, sending

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
        elif name == "translate":
            self.openOther("translate")

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
        self._dirty = False
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
        whole = name in ("item", "new")  # these are about all its languages
        self.desk.open(name, self.previewKey if whole else key_text(self._key))

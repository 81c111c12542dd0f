"""Where the words of the movement editor are kept: opened, drafted, saved, sent to review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import drafts, editing, items, review
from kiosk.studio.drafts import StudioConflict
from kiosk.studio.motion_edit.opening import Opened, open_motion
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

KEEP_MS = 1000
"""After the last change, until the draft is kept."""
SEEN_MS = 40_000
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Saved:
    """What a save gave: the revision that shows what was saved."""

    revision: int
    number: int
    text: str
    state: str


@QmlElement
@QmlUncreatable("The editor owns it.")
class MotionKeeping(QObject):
    """One motion's way to the store and back. `text` gives what would be saved now, "" before
    anything was opened; `take` is given what was opened."""

    changed = Signal()

    def __init__(
        self, desk: Desk, id: str, text: Callable[[], str], take: Callable[[Opened], None]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._id = id
        self._text = text
        self._take = take
        self._opened: Opened | None = None
        self._base: int | None = None
        self._saved_text = ""
        self._kept_text = ""
        self._state = ""
        self._number = 0
        self._conflict: dict[str, object] = {}
        self._others: list[str] = []
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_timer.timeout.connect(self.keep)
        self._seen_timer = QTimer(self, interval=SEEN_MS)
        self._seen_timer.timeout.connect(self._still_here)

    @property
    def opened(self) -> Opened | None:
        """What was opened; None until the store answered."""
        return self._opened

    def open(self) -> None:
        """Open the motion, or say that one is here again."""
        if self._opened is not None:
            self._still_here()
            self._seen_timer.start()
            return
        me, id = self._desk.me, self._id

        def work(office: Office) -> tuple[Opened, list[str]]:
            opened = open_motion(office.store, me, id)
            editing.begin(office.store, me, opened.key)
            return opened, [o.words for o in editing.others_editing(office.store, opened.key, me)]

        self._desk.ask(self, work, self._was_opened)

    def _was_opened(self, found: tuple[Opened, list[str]]) -> None:
        opened, self._others = found
        self._opened, self._base, self._conflict = opened, opened.base, {}
        standing = opened.standing
        self._saved_text = standing.revision.text if standing is not None else ""
        self._state = standing.state if standing is not None else ""
        self._number = standing.revision.number if standing is not None else 0
        self._kept_text = opened.text
        self._seen_timer.start()
        self._take(opened)
        self.changed.emit()

    def put_away(self) -> None:
        """The screen is left: keep what is not kept yet, and make room for others."""
        self.keep()
        self._seen_timer.stop()
        opened = self._opened
        if opened is not None and self._desk.person is not None:
            me = self._desk.me
            self._desk.ask(self, lambda office: editing.end(office.store, me, opened.key))

    @Slot()
    def _still_here(self) -> None:
        opened = self._opened
        if opened is None or self._desk.person is None:
            return
        me = self._desk.me

        def work(office: Office) -> list[str]:
            editing.seen(office.store, me, opened.key)
            return [o.words for o in editing.others_editing(office.store, opened.key, me)]

        def done(others: list[str]) -> None:
            if others != self._others:
                self._others = others
                self.changed.emit()

        self._desk.ask(self, work, done)

    def touched(self) -> None:
        """The words have changed: keep them soon, and let others know that one is at it."""
        if not self._seen_timer.isActive():  # as after the desk was locked
            self._still_here()
            self._seen_timer.start()
        self._keep_timer.start()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was changed as a draft."""
        self._keep_timer.stop()
        opened, text = self._opened, self._text()
        if opened is None or text == self._kept_text or self._desk.person is None:
            return
        base, me, saved = self._base, self._desk.me, self._saved_text

        def work(office: Office) -> None:
            if saved and items.same_words(text, saved):
                drafts.discard(office.store, me, opened.key)
            else:
                drafts.autosave(office.store, me, opened.key, text, base)

        def done(_: object) -> None:
            self._kept_text = text
            self.changed.emit()

        self._desk.ask(self, work, done)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether all changes are in the draft, at least."""
        return self._opened is None or self._text() == self._kept_text

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether there is something that no version has."""
        if self._opened is None:
            return False
        return not (self._saved_text and items.same_words(self._text(), self._saved_text))

    @Property(str, notify=changed)
    def words(self) -> str:
        """Where the words are: kept as a draft, or saved as a version."""
        if self._opened is None:
            return ""
        if self.unsaved and not self.kept:
            return translate("Motion", "Keeping your changes")
        if self.unsaved:
            return translate("Motion", "Kept as your draft")
        return translate("Motion", "Version %1").replace("%1", str(self._number))

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where the newest version stands: draft, in review, approved, published, retired, ""."""
        return self._state

    @Property("QVariantList", notify=changed)
    def others(self) -> list[str]:
        """Who else has it open, in words."""
        return list(self._others)

    @Property("QVariantMap", notify=changed)
    def conflict(self) -> dict[str, object]:
        """`{who, text}` when somebody saved in between; empty otherwise."""
        return self._conflict

    @Slot(str)
    def save(self, note: str = "") -> None:
        """Save a version."""
        self._save(note, send=False)

    @Slot()
    def send(self) -> None:
        """Save what is unsaved, and ask reviewers to look."""
        self._save("", send=True)

    def _save(self, note: str, *, send: bool) -> None:
        opened, text = self._opened, self._text()
        if opened is None:
            return
        self._keep_timer.stop()
        base, me, key = self._base, self._desk.me, opened.key

        def work(office: Office) -> Saved:
            revision = drafts.save(office.store, me, key, text, base, note)
            if send:
                review.submit(office.store, me, revision.id)
            standing = review.standing(office.store, key)
            state = standing.state if standing is not None else ""
            return Saved(revision.id, revision.number, revision.text, state)

        def done(saved: Saved) -> None:
            self._base, self._number, self._state = saved.revision, saved.number, saved.state
            self._saved_text, self._kept_text, self._conflict = saved.text, text, {}
            said = translate("Motion", "Version %1 is saved.")
            if send:
                said = translate("Motion", "Version %1 is sent for review.")
            self._desk.say(said.replace("%1", str(saved.number)))
            self.changed.emit()

        self._desk.ask(self, work, done, self._was_not_saved)

    def _was_not_saved(self, error: Exception) -> None:
        if isinstance(error, StudioConflict):
            who, theirs = error.theirs.author_name, error.theirs.id
            self._conflict = {"who": who, "text": str(error), "revision": theirs}
            self.changed.emit()
        else:
            self._desk.say(str(error), "stop")

    @Slot()
    def saveMine(self) -> None:
        """After a conflict: put one's own on top of what the other person saved."""
        base = self._conflict.get("revision")
        if isinstance(base, int):
            self._base, self._conflict = base, {}
            self._save("", send=False)

    @Slot()
    def takeTheirs(self) -> None:
        """After a conflict: let go of one's own and go on with what was saved."""
        opened = self._opened
        if opened is None:
            return
        me, key = self._desk.me, opened.key

        def work(office: Office) -> tuple[Opened, list[str]]:
            drafts.discard(office.store, me, key)
            return open_motion(office.store, me, key.id), []

        self._desk.ask(self, work, self._was_opened)

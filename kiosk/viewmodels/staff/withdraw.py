"""Off the screen in two touches: the first leads here, the second does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.opening import Release
from kiosk.studio import items, marks, people, planning
from kiosk.studio.items import Key
from kiosk.studio.marks import Mark
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.keys import key_of
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Looked:
    """The item, and the mark that keeps it off the screen."""

    key: Key
    title: str
    withdrawn: Mark | None


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class WithdrawScreen(StaffScreen):
    """Takes an item off the screen, in every language, or puts it back. Opened with its name."""

    PAGE = "WithdrawPage"
    SECTION = "content"

    changed = Signal()
    reasonChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._looked: Looked | None = None
        self._reason = self.reasons[0]
        self._words = ""
        self._done = ""
        self._problem = ""

    def arrive(self) -> None:
        name = self.place.item

        def look(office: Office) -> Looked:
            key = key_of(name)
            title = items.title_of(office.store, key.kind, key.id)
            if title is None:
                raise StudioError(f"There is no {key.noun} “{key.id}”.")
            return Looked(key, title, marks.standing_marks(office.store, key)[1])

        self.desk.ask(self, look, self._seen)

    def _seen(self, looked: Looked) -> None:
        self._looked = looked
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._looked is None:
            return ""
        return item_words.title_of(self._looked.key.kind, self._looked.title)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ask, off (it is off the screen already), done, or "" until it is known."""
        if self._done:
            return "done"
        if self._looked is None:
            return ""
        return "off" if self._looked.withdrawn is not None else "ask"

    @Property(str, notify=changed)
    def off(self) -> str:
        """Who took it off, when and why."""
        mark = self._looked.withdrawn if self._looked else None
        if mark is None:
            return ""
        words = translate("Withdraw", "Taken off the screen by %1, %2: %3")
        at = item_words.moment(mark.at, self.desk.display.language)
        return words.replace("%1", mark.name).replace("%2", at).replace("%3", mark.reason)

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done."""
        return self._done

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it could not be done, and what to do instead."""
        return self._problem

    @Property(bool, constant=True)
    def mayPutBack(self) -> bool:
        return self.desk.who.get("role") in people.REVIEWERS

    @Property("QVariantList", constant=True)
    def reasons(self) -> list[str]:
        """Reasons to choose from; the first one is chosen."""
        return [
            translate("Withdraw", "Something in it may be wrong"),
            translate("Withdraw", "It could hurt somebody"),
            translate("Withdraw", "It does not fit our clinic"),
        ]

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        return self._reason

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Say why, by one of the reasons."""
        self._reason = reason
        self.reasonChanged.emit()

    @Slot(str)
    def say(self, words: str) -> None:
        """Say more about why."""
        self._words = words

    @Slot()
    def takeOff(self) -> None:
        """Take it off the screen, at once."""
        looked, me = self._looked, self.desk.me
        if looked is None:
            return
        reason = ". ".join(filter(None, (self._reason, self._words.strip())))
        key = looked.key

        def work(office: Office) -> Release | None:
            return planning.withdraw_now(office.store, office.shelf, me, key.kind, key.id, reason)

        def done(made: Release | None) -> None:
            self._done = (
                translate("Withdraw", "It is off the screen from the next visit on.")
                if made is not None
                else translate("Withdraw", "It was not on the screen, and stays off it.")
            )
            self._problem = ""
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._problem = str(error)
            self.changed.emit()

        self.desk.ask(self, work, done, failed)

    @Slot()
    def putBack(self) -> None:
        """Let it be shown again, with the next release."""
        looked, me = self._looked, self.desk.me
        if looked is None:
            return
        reason = self._words.strip() or translate("Withdraw", "It was looked at and is right")

        def done(_: object) -> None:
            self._done = translate("Withdraw", "It comes back with the next release.")
            self.changed.emit()

        self.desk.ask(
            self, lambda office: marks.put_back(office.store, me, looked.key, reason), done
        )

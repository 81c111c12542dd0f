"""Publishing in three calm steps: what changes for patients, what the checks say, now or later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import shiboken6
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.opening import Release
from kiosk.studio import changes, items, people, planning, publish, waiting
from kiosk.studio.assemble import Ready
from kiosk.studio.changes import Change
from kiosk.studio.differences import differences
from kiosk.studio.items import Key
from kiosk.studio.publish import NothingNew
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.diff import diff_rows
from kiosk.viewmodels.staff.keys import key_text, what_it_is
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.publish_checks import Told, told
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
GROUPS = ("new", "changed", "removed", "english")
LOOKING, STEPS, WORKING, DONE, PLANNED = "looking", "steps", "working", "done", "planned"


@dataclass(frozen=True)
class Looked:
    """What would change, and what is not in it yet."""

    changes: tuple[Change, ...]
    in_review: int
    planned: int


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PublishScreen(StaffScreen):
    """The next release, before it is one."""

    PAGE = "PublishPage"
    SECTION = "publish"

    changed = Signal()
    rowsChanged = Signal()
    whenChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._stage = LOOKING
        self._step = 0
        self._looked: Looked | None = None
        self._ready: Ready | None = None
        self._told = Told()
        self._rows: dict[str, list[dict[str, object]]] = {}
        self._open = ""
        self._note = ""
        self._later = False
        self._day = 1
        self._minutes = 7 * 60
        self._made: Release | None = None

    def arrive(self) -> None:
        if self._stage in (WORKING, DONE):
            return
        self._ready = None
        self.desk.ask(self, look, self._seen, slow=True)

    def _seen(self, looked: Looked) -> None:
        self._looked = looked
        self._stage = STEPS
        self.changed.emit()
        if looked.changes:
            self.desk.ask(self, check, self._checked, slow=True)

    def _checked(self, found: tuple[Ready, Told]) -> None:
        self._ready, self._told = found
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """looking, steps, working, done or planned."""
        return self._stage

    @Property(int, notify=changed)
    def step(self) -> int:
        """Which of the three steps shows, from 0."""
        return self._step

    @Slot(int)
    def goToStep(self, step: int) -> None:
        """Show a step. The last one waits for checks without errors."""
        if 0 <= step <= 2 and not (step == 2 and not self.mayGoOn) and step != self._step:
            self._step = step
            self.changed.emit()

    # 1: what changes

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether there is nothing to publish."""
        return self._looked is not None and not self._looked.changes

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, object]]:
        """What patients will see otherwise: `[{title, entries: [{key, title, line, icon}]}]`."""
        titles = {
            "new": translate("Publish", "New"),
            "changed": translate("Publish", "Changed"),
            "removed": translate("Publish", "Gone"),
            "english": translate("Publish", "Shown in English until it is translated again"),
        }
        gone = {one.key for one in self._changes if one.what == "removed"}
        groups: dict[str, list[dict[str, object]]] = {what: [] for what in GROUPS}
        for one in self._changes:
            stays = one.language and Key(one.kind, one.id, MAIN_LANGUAGE) not in gone
            groups["english" if one.what == "removed" and stays else one.what].append(_entry(one))
        return [
            {"title": titles[what], "entries": entries}
            for what, entries in groups.items()
            if entries
        ]

    @Property(str, notify=changed)
    def line(self) -> str:
        """What changes, counted."""
        many = len(self._looked.changes) if self._looked else 0
        return translate("Publish", "%n things change for patients.", None, many)

    @Property(str, notify=changed)
    def notIn(self) -> str:
        """What is not in it, since nobody has approved it yet; "" for nothing."""
        many = self._looked.in_review if self._looked else 0
        if not many:
            return ""
        return translate(
            "Publish", "%n texts are still in review and will not be in it.", None, many
        )

    @Property(int, notify=changed)
    def planned(self) -> int:
        """How many releases are planned."""
        return self._looked.planned if self._looked else 0

    @Property(str, notify=rowsChanged)
    def opened(self) -> str:
        """The key of the entry whose differences show."""
        return self._open

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[dict[str, object]]:
        """The differences of the entry that is open, for DiffView."""
        return self._rows.get(self._open, [])

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Open the differences of an entry, or close them."""
        self._open = "" if key == self._open else key
        self.rowsChanged.emit()
        change = next((c for c in self._changes if key_text(c.key) == key), None)
        if not self._open or key in self._rows or change is None or change.what == "removed":
            return

        def work(office: Office) -> list[dict[str, object]]:
            return diff_rows(differences(office.store, change.key, *change.texts))

        def done(rows: list[dict[str, object]]) -> None:
            self._rows[key] = rows
            self.rowsChanged.emit()

        if change.what == "changed":
            self.desk.ask(self, work, done)

    @property
    def _changes(self) -> Sequence[Change]:
        return self._looked.changes if self._looked else ()

    # 2: checks

    @Property(bool, notify=changed)
    def checked(self) -> bool:
        """Whether the checks have run."""
        return self._ready is not None

    @Property("QVariantList", notify=changed)
    def errors(self) -> list[dict[str, str]]:
        """What must be put right first: `[{key, title, line, words, remedy}]`."""
        return list(self._told.errors)

    @Property("QVariantList", notify=changed)
    def warnings(self) -> list[dict[str, object]]:
        """What is worth knowing: `[{title, entries: [{key, title, words, remedy}]}]`."""
        return list(self._told.warnings)

    @Property(int, notify=changed)
    def warningCount(self) -> int:
        return self._told.count

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        """Whether nothing forbids publishing."""
        return self._ready is not None and not self._told.errors

    # 3: now or later

    @Property(str, constant=True)
    def whyNot(self) -> str:
        """Why who looks may not publish; "" when they may."""
        if self.desk.who.get("role") in people.REVIEWERS:
            return ""
        return translate("Publish", "You are an editor. Ask a reviewer or an admin to publish.")

    @Property(str, notify=whenChanged)
    def note(self) -> str:
        return self._note

    @Slot(str)
    def setNote(self, note: str) -> None:
        """What the release is for, in a few words."""
        self._note = note

    @Property(bool, notify=whenChanged)
    def later(self) -> bool:
        return self._later

    @Property(int, notify=whenChanged)
    def day(self) -> int:
        """Days from today."""
        return self._day

    @Property(str, notify=whenChanged)
    def date(self) -> str:
        """The day that was chosen, as "2026-11-30"."""
        return self._due.date().isoformat()

    @Property(str, notify=whenChanged)
    def dateWords(self) -> str:
        return item_words.day(self._due.date(), self.desk.display.language)

    @Slot(str)
    def setDate(self, day: str) -> None:
        """Publish on that day, at the time that was chosen."""
        today = self.desk.now().astimezone().date()
        self.setTime((date.fromisoformat(day) - today).days, self._minutes)

    @Property(int, notify=whenChanged)
    def minutes(self) -> int:
        """Minutes after midnight."""
        return self._minutes

    @Slot(bool)
    def setLater(self, later: bool) -> None:
        self._later = later
        self.whenChanged.emit()

    @Slot(int, int)
    def setTime(self, day: int, minutes: int) -> None:
        """Publish that many days from today, that many minutes after midnight."""
        self._later, self._day, self._minutes = True, day, minutes
        self.whenChanged.emit()

    @Property("QVariantList", constant=True)
    def times(self) -> list[dict[str, object]]:
        """Times people often mean: `[{text, day, minutes}]`."""
        today = self.desk.now().astimezone()
        monday = 7 - today.weekday()
        return [
            {"text": translate("Publish", "Tonight at 3"), "day": 1, "minutes": 180},
            {"text": translate("Publish", "Tomorrow at 7"), "day": 1, "minutes": 420},
            {"text": translate("Publish", "Monday at 7"), "day": monday, "minutes": 420},
        ]

    @property
    def _due(self) -> datetime:
        here = self.desk.now().astimezone()
        wall = datetime(here.year, here.month, here.day) + timedelta(
            days=self._day, minutes=self._minutes
        )
        return wall.astimezone()

    @Property(str, notify=whenChanged)
    def dueWords(self) -> str:
        """The time that was chosen, in words."""
        return item_words.moment_long(self._due, self.desk.display.language)

    @Property(str, notify=whenChanged)
    def dueProblem(self) -> str:
        if self._due > self.desk.now():
            return ""
        return translate("Publish", "That time has passed. Choose a later one.")

    @Slot()
    def publish(self) -> None:
        """Publish now or plan it, once the passphrase was right."""
        if self.whyNot or not self.mayGoOn:
            return
        if self._later:
            why = translate("Publish", "What is approved by then goes out on %1.")
            self.desk.confirm(
                why.replace("%1", self.dueWords), translate("Publish", "Plan it"), self._plan
            )
            return
        why = translate("Publish", "%n things change for patients.", None, len(self._changes))
        self.desk.confirm(why, translate("Publish", "Publish now"), self._publish)

    def _plan(self, confirmed: Any) -> None:
        me, due, note = self.desk.me, self._due, self._note

        def done(_: int) -> None:
            self._stage = PLANNED
            self.changed.emit()

        self.desk.ask(
            self,
            lambda office: planning.schedule(office.store, me, due, note, confirmed=confirmed),
            done,
        )

    def _publish(self, confirmed: Any) -> None:
        me, note, ready = self.desk.me, self._note, self._ready
        self._stage = WORKING
        self.changed.emit()

        def work(office: Office) -> Release:
            return publish.publish(
                office.store, office.shelf, me, confirmed=confirmed, note=note, ready=ready
            )

        def done(made: Release) -> None:
            if shiboken6.isValid(self):
                self._made, self._stage = made, DONE
                self.changed.emit()
            else:  # somebody went on working meanwhile
                words = translate("Publish", "Patients see release %1 from the next visit on.")
                self.desk.say(words.replace("%1", str(made.number)))

        def failed(error: Exception) -> None:
            self.desk.say(str(error), "note" if isinstance(error, NothingNew) else "stop")
            if shiboken6.isValid(self):
                self._stage, self._step = STEPS, 0
                self.arrive()

        self.desk.ask(self.desk, work, done, failed, slow=True)

    # Done

    @Property("QVariantMap", notify=changed)
    def made(self) -> dict[str, object]:
        """The release that was made: `{number, sha256}`; or empty."""
        if self._made is None:
            return {}
        return {"number": self._made.number, "sha256": self._made.sha256}


def look(office: Office) -> Looked:
    """What would change. A job for the slow lane."""
    store = office.store
    found = changes.changes(store, office.shelf)
    return Looked(found, len(waiting.in_review(store)), len(planning.plans(store)))


def check(office: Office) -> tuple[Ready, Told]:
    """The next release, put together and checked. A job for the slow lane."""
    ready = publish.prepare(office.store)
    titles = {one.key: items.facts(one.text).title for one in ready.choice.chosen}
    return ready, told(ready.findings, titles)


def _entry(change: Change) -> dict[str, object]:
    title = item_words.title_of(change.kind, change.title or change.id)
    return {
        "key": key_text(change.key),
        "what": change.what,
        "title": title,
        "line": what_it_is(change.key),
        "icon": item_words.KIND_ICONS.get(change.kind, "page"),
        "fields": changes.field_words(change),
    }

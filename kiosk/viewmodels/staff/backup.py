"""Backups: the last one, one now, where they go by themselves, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.device.settings import Settings, load_settings
from kiosk.studio import backup_plan, people
from kiosk.studio.backup import made_at
from kiosk.studio.backup_plan import BackupRecord, Standing
from kiosk.studio.restore import Preview, State, preview, restore
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.device_facts import plan_of
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen
from kiosk.viewmodels.staff.settings import save_changes

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
MOST = 40
"""Backups to choose from; older ones are in the folder."""


@dataclass(frozen=True)
class _Seen:
    """What was found when the page was opened."""

    last: BackupRecord
    standing: Standing
    next_at: datetime | None
    same_disk: bool
    files: tuple[tuple[str, datetime, int], ...]
    """Path, when it was made, and its bytes: the newest first."""


def _find(folder: Path | None) -> tuple[tuple[str, datetime, int], ...]:
    if folder is None or not folder.is_dir():
        return ()
    found = []
    for path in folder.glob("sidestep-*.zip"):
        at = made_at(path.name)
        if at is not None:
            found.append((str(path), at, path.stat().st_size))
    return tuple(sorted(found, key=lambda one: one[1], reverse=True)[:MOST])


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class BackupScreen(StaffScreen):
    """How backups stand. Only an admin makes one or changes where they go."""

    PAGE = "BackupPage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._seen: _Seen | None = None
        self._working = False

    def arrive(self) -> None:
        plan, now, data = plan_of(self.desk.settings), self.desk.now(), self.desk.data

        def work(office: Office) -> _Seen:
            last = backup_plan.record(office.store)
            return _Seen(
                last,
                backup_plan.standing(last, plan, now),
                backup_plan.next_at(last, plan, now),
                plan.folder is not None and backup_plan.same_disk(data, plan.folder),
                _find(plan.folder),
            )

        self.desk.ask(self, work, self._looked)

    def _looked(self, seen: _Seen) -> None:
        self._seen, self._working = seen, False
        self.changed.emit()

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        person = self.desk.person
        return person is not None and person.role == "admin"

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether a backup is being made."""
        return self._working

    @Property(str, notify=changed)
    def last(self) -> str:
        """When the last backup was made, as a headline."""
        if self._seen is None:
            return ""
        at = self._seen.last.at
        if at is None:
            return translate("Backup", "There is no backup yet")
        ago = item_words.ago(at.isoformat(), self.desk.now())
        return translate("Backup", "The last backup was made %1").replace("%1", ago)

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """`[{icon, kind, text}]`: where the last one is, when the next comes, what is wrong."""
        seen = self._seen
        if seen is None:
            return []
        found = []
        last = seen.last
        if last.at is not None:
            text = translate("Backup", "%1, %2 MB. It was read back and is right.")
            text = text.replace("%1", last.file).replace("%2", f"{last.size / 1e6:.1f}")
            found.append({"icon": "check", "kind": "good", "text": text})
        found += [{"icon": "warning", "kind": "care", "text": line} for line in last.left_out]
        if seen.standing == "late":
            text = translate("Backup", "The next backup is overdue.")
            found.append({"icon": "warning", "kind": "care", "text": text})
        if last.problem:
            found.append({"icon": "warning", "kind": "care", "text": last.problem})
        if seen.next_at is not None:
            now = self.desk.now()
            if seen.next_at <= now:
                text = translate("Backup", "The next one is made within the hour.")
            else:
                moment = item_words.moment(seen.next_at.isoformat(), self.desk.display.language)
                text = translate("Backup", "The next one is made on %1.").replace("%1", moment)
            found.append({"icon": "clock", "kind": "note", "text": text})
        return found

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Where backups go by themselves; "" nowhere."""
        return self.desk.settings.backup.folder

    @Property(bool, notify=changed)
    def sameDisk(self) -> bool:
        """Whether that folder is on the kiosk's own disk."""
        return self._seen is not None and self._seen.same_disk

    @Property(int, notify=changed)
    def everyDays(self) -> int:
        return self.desk.settings.backup.every_days

    @Property(bool, notify=changed)
    def thin(self) -> bool:
        return self.desk.settings.backup.thin

    @Property("QVariantList", notify=changed)
    def files(self) -> list[dict[str, str]]:
        """`[{path, name, line}]`: backups in that folder, the newest first."""
        if self._seen is None:
            return []
        language = self.desk.display.language
        return [
            {
                "path": path,
                "name": item_words.moment(at.isoformat(), language),
                "line": translate("Backup", "%1 MB").replace("%1", f"{size / 1e6:.1f}"),
            }
            for path, at, size in self._seen.files
        ]

    @Slot(str)
    def backUpTo(self, folder: str) -> None:
        """Make a backup in a folder now; "" is the usual one."""
        plan, now, me = plan_of(self.desk.settings), self.desk.now(), self.desk.me
        target = Path(folder) if folder else plan.folder
        if target is None or self._working:
            return
        self._working = True
        self.changed.emit()

        def work(office: Office) -> BackupRecord:
            thin = plan.thin and target == plan.folder  # on another stick nothing is removed
            return backup_plan.back_up(office.store, office.data, target, now, thin=thin, person=me)

        def done(record: BackupRecord) -> None:
            text = translate("Backup", "The backup is made, read back and right: %1")
            self.desk.say(text.replace("%1", record.file))
            self.arrive()

        def failed(error: Exception) -> None:
            self.desk.say(str(error), "stop")
            self.arrive()

        self.desk.ask(self, work, done, failed, slow=True)

    @Slot(str)
    def chooseFolder(self, folder: str) -> None:
        """From now on backups go there; "" nowhere."""
        self._set("backup.folder", folder)

    @Slot(float)
    def setEvery(self, days: float) -> None:
        self._set("backup.every_days", int(days))

    @Slot(bool)
    def setThin(self, thin: bool) -> None:
        self._set("backup.thin", thin)

    def _set(self, key: str, value: Any) -> None:
        me = self.desk.me

        def work(office: Office) -> Settings:
            return save_changes(office.store, office.data, me, {key: value})[0]

        def done(settings: Settings) -> None:
            self.desk.apply(settings)
            self.arrive()

        self.desk.ask(self, work, done)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class RestoreScreen(StaffScreen):
    """One backup, looked at whole, beside what is here now; and the step that brings it back."""

    PAGE = "BackupRestorePage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._preview: Preview | None = None
        self._problem = ""
        self._working = False

    def arrive(self) -> None:
        file = Path(self.place.item)

        def work(office: Office) -> Preview:
            return preview(file, office.data)

        self.desk.ask(self, work, self._looked, self._failed, slow=True)

    def _looked(self, found: Preview) -> None:
        self._preview = found
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._problem = str(error)
        self.changed.emit()

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        person = self.desk.person
        return person is not None and person.role == "admin"

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether the backup is still being read."""
        return self._preview is None and self._problem == ""

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be brought back."""
        return self._preview is not None and not self._working

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it cannot be used; "" when it can."""
        return self._problem

    @Property(str, notify=changed)
    def made(self) -> str:
        """When it was made, and by what."""
        if self._preview is None:
            return ""
        moment = item_words.moment(self._preview.made_at, self.desk.display.language)
        text = translate("Backup", "Made on %1 by Sidestep %2. Every file in it is whole.")
        return text.replace("%1", moment).replace("%2", self._preview.program)

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """`[{what, backup, now}]`: what is in it beside what is here."""
        found = self._preview
        if found is None:
            return []
        return [
            {
                "what": what,
                "backup": tell(found.backup),
                "now": tell(found.now) if found.now else translate("Backup", "cannot be read"),
            }
            for what, tell in self._kinds()
        ]

    def _kinds(self) -> list[tuple[str, Callable[[State], str]]]:
        language = self.desk.display.language
        nothing = translate("Backup", "the one it came with")

        def shown(state: State) -> str:
            return str(state.shown) if state.shown is not None else nothing

        def last(state: State) -> str:
            return item_words.moment(state.at, language) if state.at else "–"

        return [
            (translate("Backup", "Release on the screen"), shown),
            (translate("Backup", "Items"), lambda state: str(state.items)),
            (translate("Backup", "Saved versions of them"), lambda state: str(state.revisions)),
            (translate("Backup", "People"), lambda state: str(state.people)),
            (translate("Backup", "Last change"), last),
        ]

    @Property(str, notify=changed)
    def lost(self) -> str:
        """What is set aside by it, in words."""
        found = self._preview
        if found is None:
            return ""
        if found.lost is None:
            if found.now is None or not found.now.deeds:
                return translate("Backup", "There is nothing here that would be replaced.")
            return translate("Backup", "This backup is from a different kiosk, or from long ago.")
        if found.lost == 0:
            return translate("Backup", "Nothing was done here since.")
        return translate(
            "Backup", "%n things were done here since. They are set aside.", None, found.lost
        )

    @Slot()
    def bringBack(self) -> None:
        """Ask for the passphrase, then put the backup in the place of what is here."""
        if self._preview is None or not self.mayChange:
            return
        why = translate(
            "Backup", "What is on this kiosk now is set aside, and the backup takes its place."
        )
        self.desk.confirm(why, translate("Backup", "Bring the backup back"), self._confirmed)

    def _confirmed(self, confirmed: Confirmed) -> None:
        me = self.desk.me

        def work(office: Office) -> None:
            if people.person_of(office.store, me).role != "admin":
                raise StudioError("Only an admin brings a backup back. Ask one.")
            spend(office.store, me, confirmed)

        self._working = True
        self.changed.emit()
        self.desk.ask(self, work, self._exchange, self._not_done)

    def _exchange(self, _: None) -> None:
        desk, file, data = self.desk, Path(self.place.item), self.desk.data

        def done(old: Path) -> None:
            # who is signed in may not be in the backup: everybody shows anew who they are
            desk.apply(load_settings(data)[0])
            desk.signOut()
            text = translate(
                "Backup", "The backup is back. Sign in as you did then. What was here is in %1."
            )
            desk.say(text.replace("%1", old.name), "note")

        self.desk.exchange(lambda: restore(file, data), done, self._not_done)

    def _not_done(self, error: Exception) -> None:
        self._working = False
        self.desk.say(str(error), "stop")
        self.changed.emit()

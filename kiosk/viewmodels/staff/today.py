"""The first page after signing in: what to do with ten minutes, in a few lines that lead on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.staff import health_look, item_words, today_lines
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.device_facts import plan_of
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen
from kiosk.viewmodels.staff.today_lines import Everybodys, Mine

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
SECTIONS = ("review", "publish", "machine")
"""Screens that are sections of the menu: one goes there, instead of opening them on top."""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class TodayScreen(StaffScreen):
    """What waits for who is signed in, and what patients see now."""

    PAGE = "TodayPage"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._mine = Mine()
        self._all = Everybodys()
        self._known = 0

    def arrive(self) -> None:
        me, now = self.desk.me, self.desk.now()
        languages, today = self.desk.settings.languages, now.astimezone().date()
        backup = plan_of(self.desk.settings)
        self._known = 0

        def own(office: Office) -> Mine:
            return today_lines.mine(office.store, me, office.lines)

        def site(office: Office) -> Everybodys:
            found = today_lines.everybodys(office.store, languages, today, backup, now)
            return replace(found, care=health_look.care(office.data, now))

        self.desk.ask(self, own, self._looked)
        self.desk.ask(self, site, self._looked_round, slow=True)

    def _looked(self, found: Mine) -> None:
        self._mine = found
        self._known += 1
        self.changed.emit()

    def _looked_round(self, found: Everybodys) -> None:
        self._all = found
        self._known += 1
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, object]]:
        """`[{text, line, iconName, screen, item, urgent}]`, what is most worth doing first."""
        who = self.desk.person
        if who is None:
            return []
        language = self.desk.display.language
        found = today_lines.lines(self._mine, self._all, who, self.desk.now(), language)
        return [line.row for line in found]

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether everything was looked at."""
        return self._known >= 2

    @Property(str, notify=changed)
    def shown(self) -> str:
        """What patients see now, in a sentence."""
        if self._mine.release is None:
            return translate("Today", "Patients see what came with Sidestep.")
        text = translate("Today", "Patients see release %1, made %2.")
        when = item_words.ago(self._mine.since, self.desk.now())
        return text.replace("%1", str(self._mine.release)).replace("%2", when)

    @Property(str, constant=True)
    def greeting(self) -> str:
        name = self.desk.person.name if self.desk.person else ""
        return translate("Today", "Good to see you, %1").replace("%1", name)

    @Slot(str, str)
    def follow(self, screen: str, item: str) -> None:
        """Go where a line leads."""
        if screen in SECTIONS and not item:
            self.desk.goTo(screen)
        else:
            self.desk.open(screen, item)

"""The first page after signing in: what waits, in a few sentences that lead on."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import waiting
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class TodayScreen(StaffScreen):
    """What waits for who is signed in."""

    PAGE = "TodayPage"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._tasks: list[dict[str, object]] = []

    def arrive(self) -> None:
        me = self.desk.me

        def look(office: Office) -> list[dict[str, object]]:
            return [
                {"count": len(waiting.to_review(office.store, me)), "what": "review"},
                {"count": len(waiting.to_change(office.store, me)), "what": "change"},
            ]

        self.desk.ask(self, look, self._looked)

    def _looked(self, tasks: list[dict[str, object]]) -> None:
        self._tasks = tasks
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def tasks(self) -> list[dict[str, object]]:
        """`[{what, count}]`, what waits first."""
        return self._tasks

    @Property(str, constant=True)
    def greeting(self) -> str:
        name = self.desk.person.name if self.desk.person else ""
        return QCoreApplication.translate("Today", "Good to see you, %1").replace("%1", name)

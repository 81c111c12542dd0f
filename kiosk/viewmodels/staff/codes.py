"""Recovery codes: shown once, to be written down or printed."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import people, recovery
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens that show codes make it.")
class Codes(QObject):
    """Ten codes of one person. They live here only: nobody can show them again."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._codes: list[str] = []
        self._name = ""
        self._asked = False
        self._printed = False
        self._printer = ""

    def make(self, person: int) -> None:
        """Make the codes, once; those this person had before are void from now on."""
        if self._asked:
            return
        self._asked = True
        me = self._desk.me

        def work(office: Office) -> tuple[str, list[str]]:
            codes = recovery.make_codes(office.store, me, person)
            return people.person_of(office.store, person).name, codes

        self._desk.ask(self, work, self._made, self._failed)

    def _made(self, found: tuple[str, list[str]]) -> None:
        self._name, self._codes = found
        self._printer = self._find_printer()
        self.changed.emit()

    def _find_printer(self) -> str:
        from kiosk.device.printing import printers, usual_printer

        names = printers()
        wanted = (self._desk.settings.printer, usual_printer(), *names)
        return next((name for name in wanted if name in names), "")

    def _failed(self, error: Exception) -> None:
        self._asked = False
        self._desk.say(str(error), "stop")

    @Property("QVariantList", notify=changed)
    def codes(self) -> list[str]:
        """The codes in groups of four; empty until they are made."""
        return self._codes

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose they are."""
        return self._name

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """Whether they are those of who is signed in."""
        person = self._desk.person
        return person is not None and person.name == self._name

    @Property(str, notify=changed)
    def printer(self) -> str:
        """The printer that can print them; "" when there is none."""
        return self._printer

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """Whether they went to the printer."""
        return self._printed

    @Slot()
    def printThem(self) -> None:
        """Print them, with whose they are and what they are for."""
        from kiosk.device.print_codes import print_codes
        from kiosk.device.printing import PrintError

        site = self._desk.settings.site_name or "Sidestep"
        line = f"{self._name} · {site} · {self._desk.now().astimezone():%Y-%m-%d}"
        foot = QCoreApplication.translate(
            "Codes",
            "Each code opens the account once, when the passphrase is lost. Keep this page where "
            "only you can reach it, and cross out what you have used.",
        )
        title = QCoreApplication.translate("Codes", "Recovery codes")
        try:
            print_codes(self._printer, title, line, self._codes, foot)
        except PrintError as error:
            self._desk.say(str(error), "stop")
            return
        self._printed = True
        self.changed.emit()


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class CodesScreen(StaffScreen):
    """New codes for the person whose number is the item; made when the screen comes up."""

    PAGE = "CodesPage"

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._codes = Codes(desk, self)

    def arrive(self) -> None:
        self._codes.make(int(self.place.item))

    @Property(str, constant=True)
    def section(self) -> str:
        return "account" if int(self.place.item) == self.desk.me else "people"

    @Property(Codes, constant=True)
    def codes(self) -> Codes:
        return self._codes

"""The way back in for somebody whose passphrase is lost: a recovery code, used once."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import first_start, recovery
from kiosk.studio.people import Person
from kiosk.studio.tries import CODE
from kiosk.viewmodels.staff.countdown import Countdown
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.new_passphrase import NewPassphrase
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.refused import refused
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class RecoveryScreen(StaffScreen):
    """Name, code and a new passphrase; whoever has them is signed in."""

    PAGE = "RecoveryPage"
    PATIENCE_S = 300.0

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._name = ""
        self._problem = ""
        self._working = False
        self._wait = Countdown(desk.clock, self)
        self._secret = NewPassphrase(lambda: (self._name, desk.settings.site_name), self)

    @Property(NewPassphrase, constant=True)
    def secret(self) -> NewPassphrase:
        return self._secret

    @Property(Countdown, constant=True)
    def wait(self) -> Countdown:
        return self._wait

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it did not work, in words."""
        return self._problem

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Slot(str)
    def nameIs(self, name: str) -> None:
        """The passphrase must not be made of the name."""
        self._name = name
        self._secret.look()

    @Slot(str, str)
    def recover(self, name: str, code: str) -> None:
        """Set the new passphrase with a code, and sign in with it."""
        if self._working or self._wait.left > 0 or not self._secret.ready:
            return
        self._working, self._problem = True, ""
        self.changed.emit()
        passphrase, site = self._secret.first, self.desk.settings.site_name

        def work(office: Office) -> tuple[Person, str]:
            recovery.use_code(office.store, name, code, passphrase, site=site)
            person = office.machine.sign_in(name, passphrase)
            return person, first_start.step(office.store, person.id)

        def done(found: tuple[Person, str]) -> None:
            person, step = found
            self._secret.wipe()
            self.desk.let_in(person, "first-start" if step else "today")

        def failed(error: Exception) -> None:
            self._wait.start(getattr(error, "seconds", 0.0))
            self._working, self._problem = False, refused(error, CODE)
            self.changed.emit()

        self.desk.ask(self, work, done, failed)

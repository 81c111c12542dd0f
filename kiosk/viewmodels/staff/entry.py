"""The door of the studio: signing in, by passphrase or by PIN."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import first_start, people
from kiosk.studio.people import Person, fold_name
from kiosk.studio.tries import PASSPHRASE, PIN, Way
from kiosk.viewmodels.staff.countdown import Countdown
from kiosk.viewmodels.staff.desk import Desk, Work
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.refused import refused
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class SignInScreen(StaffScreen):
    """Who are you? A name and a passphrase; a PIN for who signed in here with one today.

    Nobody's name is offered to a stranger. With nobody in the store yet, the first start takes its
    place; where the first start was cut off, it goes on after signing in.
    """

    PAGE = "SignInPage"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._known: list[Person] = []
        self._ready = False
        self._problem = ""
        self._working = False
        self._wait = Countdown(desk.clock, self)
        self._waits: str | int = ""

    def arrive(self) -> None:
        def look(office: Office) -> tuple[bool, list[Person]]:
            return bool(people.list_people(office.store)), office.machine.people

        self.desk.ask(self, look, self._looked, self._failed)

    def _looked(self, found: tuple[bool, list[Person]]) -> None:
        anybody, self._known = found
        if not anybody:
            self.desk.goTo("first-start")
            return
        self._ready = True
        self.changed.emit()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is somebody who may sign in."""
        return self._ready

    @Property("QVariantList", notify=changed)
    def known(self) -> list[dict[str, object]]:
        """`[{id, name}]`: who may sign in with a PIN now."""
        return [{"id": person.id, "name": person.name} for person in self._known]

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it did not work, in words."""
        return self._problem

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(Countdown, constant=True)
    def wait(self) -> Countdown:
        """How long whoever was wrong too often has to wait; others need not."""
        return self._wait

    @Slot(str, int, result=bool)
    def waits(self, name: str, pin_of: int) -> bool:
        """Whether it is this name that has to wait, or the PIN of this person (0: no PIN)."""
        return self._wait.left > 0 and self._waits == (pin_of or fold_name(name))

    @Slot(str, str)
    def signIn(self, name: str, passphrase: str) -> None:
        """Sign in with a passphrase."""
        self._try(
            lambda office: office.machine.sign_in(name, passphrase), PASSPHRASE, fold_name(name)
        )

    @Slot(int, str)
    def signInWithPin(self, person: int, pin: str) -> None:
        """Sign in with a PIN."""
        self._try(lambda office: office.machine.sign_in_with_pin(person, pin), PIN, person)

    @Slot()
    def forget(self) -> None:
        """Another way in is tried: what was said about the last one is over."""
        if self._problem:
            self._problem = ""
            self.changed.emit()

    def _try(self, prove: Work, way: Way, who: str | int) -> None:
        if self._working or (self._wait.left > 0 and self._waits == who):
            return
        self._working, self._problem = True, ""
        self.changed.emit()

        def work(office: Office) -> tuple[Person, str]:
            person: Person = prove(office)
            return person, first_start.step(office.store, person.id)

        def failed(error: Exception) -> None:
            self._waits = who
            self._wait.start(getattr(error, "seconds", 0.0))
            self._failed(error, way)

        self.desk.ask(self, work, self._signed_in, failed)

    def _signed_in(self, found: tuple[Person, str]) -> None:
        person, step = found
        self._working = False
        self.desk.let_in(person, "first-start" if step else "today")

    def _failed(self, error: Exception, way: Way | None = None) -> None:
        self._working, self._problem = False, refused(error, way)
        self.changed.emit()

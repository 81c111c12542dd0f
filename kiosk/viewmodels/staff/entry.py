"""The door of the studio: signing in, by passphrase or by PIN."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import people
from kiosk.studio.people import Person
from kiosk.viewmodels.staff.desk import Desk, Work
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class SignInScreen(StaffScreen):
    """Who are you? A name and a passphrase; a PIN for who signed in here with one today.

    With nobody in the store yet, the first start's wizard takes its place.
    """

    PAGE = "SignInPage"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._known: list[Person] = []
        self._problem = ""
        self._working = False

    def arrive(self) -> None:
        def look(office: Office) -> tuple[bool, list[Person]]:
            return bool(people.list_people(office.store)), office.machine.people

        self.desk.ask(self, look, self._looked, self._failed)

    def _looked(self, found: tuple[bool, list[Person]]) -> None:
        anybody, self._known = found
        if not anybody:
            self.desk.goTo("first-start")
            return
        self.changed.emit()

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

    @Slot(str, str)
    def signIn(self, name: str, passphrase: str) -> None:
        """Sign in with a passphrase."""
        self._try(lambda office: office.machine.sign_in(name, passphrase))

    @Slot(int, str)
    def signInWithPin(self, person: int, pin: str) -> None:
        """Sign in with a PIN."""
        self._try(lambda office: office.machine.sign_in_with_pin(person, pin))

    def _try(self, way: Work) -> None:
        if self._working:
            return
        self._working, self._problem = True, ""
        self.changed.emit()
        self.desk.ask(self, way, self._signed_in, self._failed)

    def _signed_in(self, person: Person) -> None:
        self._working = False
        self.desk.let_in(person)

    def _failed(self, error: Exception) -> None:
        self._working, self._problem = False, str(error)
        self.changed.emit()

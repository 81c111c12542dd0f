"""Who works here: the list, one person, and somebody new. Admins change it, others read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import people, recovery, tries
from kiosk.studio.people import Person
from kiosk.studio.store import Store
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.new_passphrase import NewPassphrase
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.roles import role_choices, role_name
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


def _state(store: Store, person: Person) -> str:
    """ "closed" after too many wrong tries, "disabled" by an admin, or ""."""
    if tries.failures(store, tries.PASSPHRASE, person.id) >= tries.PASSPHRASE.most:
        return "closed"
    return "disabled" if person.disabled else ""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PeopleScreen(StaffScreen):
    """Everybody, with what they may do here."""

    PAGE = "PeoplePage"
    SECTION = "people"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._rows: list[dict[str, Any]] = []

    def arrive(self) -> None:
        def look(office: Office) -> list[tuple[Person, str]]:
            return [(one, _state(office.store, one)) for one in people.list_people(office.store)]

        self.desk.ask(self, look, self._looked)

    def _looked(self, found: list[tuple[Person, str]]) -> None:
        self._rows = [
            {
                "id": person.id,
                "name": person.name,
                "role": person.role,
                "roleName": role_name(person.role),
                "credential": person.credential,
                "state": state,
                "me": person.id == self.desk.me,
            }
            for person, state in found
        ]
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`[{id, name, role, roleName, credential, state, me}]`, by name."""
        return self._rows

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        person = self.desk.person
        return person is not None and person.role == "admin"

    @Property(str, notify=changed)
    def admins(self) -> str:
        """Names of whom to ask."""
        able = [row["name"] for row in self._rows if row["role"] == "admin" and not row["state"]]
        return ", ".join(able)

    @Slot()
    def add(self) -> None:
        """Add somebody: whoever does it shows first that it is them."""
        self.desk.confirm(
            translate("People", "You are about to give somebody an account."),
            translate("People", "Go on"),
            lambda _: self.desk.open("person-add"),
        )


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PersonScreen(StaffScreen):
    """One person, by number: role, credential, and whether they may sign in."""

    PAGE = "PersonPage"
    SECTION = "people"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._id = int(place.item)
        self._person: dict[str, Any] = {}

    def arrive(self) -> None:
        self.desk.ask(self, self._look, self._looked)

    def _look(self, office: Office) -> dict[str, Any]:
        store = office.store
        person = people.person_of(store, self._id)
        everybody = people.list_people(store)
        able = [one.id for one in everybody if one.role == "admin" and not one.disabled]
        return {
            "id": person.id,
            "name": person.name,
            "role": person.role,
            "credential": person.credential,
            "hasPin": person.has_pin,
            "state": _state(store, person),
            "lastAdmin": able == [person.id],
            "codes": recovery.codes_left(store, person.id),
        }

    def _looked(self, found: dict[str, Any]) -> None:
        self._person = found | {"me": found["id"] == self.desk.me}
        self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def person(self) -> dict[str, Any]:
        """`{id, name, role, credential, hasPin, state, lastAdmin, codes, me}`; empty at first."""
        return self._person

    @Property("QVariantList", constant=True)
    def roles(self) -> list[dict[str, str]]:
        return role_choices()

    @Slot(str)
    def setRole(self, role: str) -> None:
        """Give them another role."""
        if role == self._person.get("role"):
            return
        name = self._person["name"]
        why = translate("People", "%1 becomes: %2.")
        self.desk.confirm(
            why.replace("%1", name).replace("%2", role_name(role)),
            translate("People", "Change the role"),
            lambda _: self._do(lambda store, me: people.change_role(store, me, self._id, role)),
        )

    @Slot(str)
    def setCredential(self, credential: str) -> None:
        """Say what stands behind their name."""
        if credential.strip() != self._person.get("credential"):
            self._do(lambda store, me: people.set_credential(store, me, self._id, credential))

    @Slot()
    def disable(self) -> None:
        """Keep them from signing in."""
        why = translate("People", "%1 cannot sign in any more. What they did stays.")
        self.desk.confirm(
            why.replace("%1", self._person["name"]),
            translate("People", "Close the account"),
            lambda _: self._do(lambda store, me: people.disable(store, me, self._id)),
        )

    @Slot()
    def enable(self) -> None:
        """Let them sign in again."""
        why = translate("People", "%1 can sign in again, with the passphrase they had.")
        self.desk.confirm(
            why.replace("%1", self._person["name"]),
            translate("People", "Open the account"),
            lambda _: self._do(lambda store, me: people.enable(store, me, self._id)),
        )

    @Slot()
    def newCodes(self) -> None:
        """Ten new codes; those before are void."""
        why = translate("People", "New recovery codes for %1. The ones before stop working.")
        self.desk.confirm(
            why.replace("%1", self._person["name"]),
            translate("People", "Make new codes"),
            lambda _: self.desk.open("codes", str(self._id)),
        )

    def _do(self, change: Callable[[Store, int], Person]) -> None:
        me = self.desk.me

        def work(office: Office) -> tuple[Person, dict[str, Any]]:
            return change(office.store, me), self._look(office)

        def done(found: tuple[Person, dict[str, Any]]) -> None:
            person, shown = found
            if person.id == me:
                self.desk.now_known_as(person)
            self._looked(shown)
            self.desk.say(translate("People", "Done."))

        self.desk.ask(self, work, done)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PersonAddScreen(StaffScreen):
    """Somebody new: the admin says who, then the new person types a passphrase of their own."""

    PAGE = "PersonAddPage"
    SECTION = "people"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._values = {"name": "", "role": "editor", "credential": ""}
        self._handed = False
        self._problem = ""
        self._working = False
        self._secret = NewPassphrase(self._names, self)

    def _names(self) -> list[str]:
        return [self._values["name"], self.desk.settings.site_name]

    @Property("QVariantMap", notify=changed)
    def values(self) -> dict[str, str]:
        """`{name, role, credential}` as they are filled in."""
        return self._values

    @Slot(str, str)
    def put(self, key: str, value: str) -> None:
        """Somebody filled something in."""
        if self._values.get(key) != value:
            self._values = {**self._values, key: value}
            self._problem = ""
            self._secret.look()
            self.changed.emit()

    @Property("QVariantList", constant=True)
    def roles(self) -> list[dict[str, str]]:
        return role_choices()

    @Property(bool, notify=changed)
    def handed(self) -> bool:
        """Whether the new person is at the screen now, to type their passphrase."""
        return self._handed

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(NewPassphrase, constant=True)
    def secret(self) -> NewPassphrase:
        return self._secret

    @Slot()
    def handOver(self) -> None:
        """The name is right: the new person's turn, unless somebody has that name already."""
        name = self._values["name"]

        def found(other: Person | None) -> None:
            if other is None:
                self._handed, self._problem = True, ""
            else:
                text = translate("People", "That name is in use: %1.")
                self._problem = text.replace("%1", other.name)
            self.changed.emit()

        self.desk.ask(self, lambda office: people.find(office.store, name), found, self._failed)

    @Slot()
    def takeBack(self) -> None:
        """Back to the admin's part."""
        self._handed = False
        self._secret.wipe()
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Make the account; their recovery codes come next."""
        if self._working or not self._secret.ready:
            return
        self._working, self._problem = True, ""
        self.changed.emit()
        values, passphrase = self._values, self._secret.first
        me, site = self.desk.me, self.desk.settings.site_name

        def work(office: Office) -> Person:
            return people.add(
                *(office.store, me, values["name"], values["role"]),
                *(passphrase, values["credential"]),
                site=site,
            )

        def added(person: Person) -> None:
            self._secret.wipe()
            self.desk.replace("codes", str(person.id))

        self.desk.ask(self, work, added, self._failed)

    def _failed(self, error: Exception) -> None:
        self._working, self._problem = False, str(error)
        self.changed.emit()

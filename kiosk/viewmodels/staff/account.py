"""One's own account: passphrase, PIN and recovery codes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import own_secrets, people, recovery
from kiosk.studio.people import Person
from kiosk.studio.secrets import WeakSecret, check_pin
from kiosk.studio.store import Store
from kiosk.studio.tries import Refused
from kiosk.viewmodels.staff.countdown import Countdown
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.new_passphrase import NewPassphrase
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.refused import refused
from kiosk.viewmodels.staff.roles import role_line, role_name
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class AccountScreen(StaffScreen):
    """Who I am here, and what lets me in."""

    PAGE = "AccountPage"
    SECTION = "account"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._codes = -1

    def arrive(self) -> None:
        me = self.desk.me
        self.desk.ask(self, lambda office: recovery.codes_left(office.store, me), self._looked)

    def _looked(self, codes: int) -> None:
        self._codes = codes
        self.changed.emit()

    @Property(int, notify=changed)
    def codes(self) -> int:
        """How many recovery codes are left; -1 before it is known."""
        return self._codes

    @Property(str, constant=True)
    def roleName(self) -> str:
        return role_name(self._role())

    @Property(str, constant=True)
    def roleLine(self) -> str:
        return role_line(self._role())

    def _role(self) -> str:
        return self.desk.person.role if self.desk.person else ""

    @Slot()
    def newCodes(self) -> None:
        """Ten new codes; those before are void."""
        self.desk.confirm(
            translate("Account", "New recovery codes. The ones you had stop working."),
            translate("Account", "Make new codes"),
            lambda _: self.desk.open("codes", str(self.desk.me)),
        )


class OwnSecretScreen(StaffScreen):
    """What its two kinds share: a try with the passphrase of now, and what came of it."""

    SECTION = "account"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._problem = ""
        self._working = False
        self._wait = Countdown(desk.clock, self)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it did not work, in words."""
        return self._problem

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(Countdown, constant=True)
    def wait(self) -> Countdown:
        return self._wait

    def _change(self, change: Callable[[Store], None], said: str) -> None:
        if self._working or self._wait.left > 0:
            return
        self._working, self._problem = True, ""
        self.changed.emit()
        me = self.desk.me

        def work(office: Office) -> Person:
            change(office.store)
            return people.person_of(office.store, me)

        def done(person: Person) -> None:
            self._working = False
            self.desk.now_known_as(person)
            self.desk.back()
            self.desk.say(said)

        self.desk.ask(self, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._wait.start(getattr(error, "seconds", 0.0))
        if isinstance(error, Refused) and not error.early:
            self._problem = translate("Account", "That is not your passphrase.")
        else:
            self._problem = refused(error)
        self._working = False
        self.changed.emit()


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PassphraseScreen(OwnSecretScreen):
    """Another passphrase for oneself."""

    PAGE = "PassphrasePage"

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._secret = NewPassphrase(self._names, self)

    def _names(self) -> list[str]:
        name = self.desk.person.name if self.desk.person else ""
        return [name, self.desk.settings.site_name]

    @Property(NewPassphrase, constant=True)
    def secret(self) -> NewPassphrase:
        return self._secret

    @Slot(str)
    def change(self, old: str) -> None:
        """Change it. `old` is the passphrase of now."""
        if not self._secret.ready:
            return
        me, new, site = self.desk.me, self._secret.first, self.desk.settings.site_name
        self._change(
            lambda store: own_secrets.change_passphrase(store, me, old, new, site=site),
            translate("Account", "Your passphrase is changed."),
        )


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class PinScreen(OwnSecretScreen):
    """A PIN for oneself, another one, or none any more."""

    PAGE = "PinPage"

    @Slot(str, result=str)
    def weakness(self, pin: str) -> str:
        """What is wrong with a PIN, in words; "" when it will do, or while it is too short."""
        if len(pin) < 8:
            return ""
        try:
            check_pin(pin)
        except WeakSecret as why:
            return str(why)
        return ""

    @Slot(str, str)
    def setPin(self, passphrase: str, pin: str) -> None:
        """Set it; the passphrase shows who asks."""
        me = self.desk.me
        self._change(
            lambda store: own_secrets.set_pin(store, me, passphrase, pin),
            translate("Account", "You have a PIN now."),
        )

    @Slot(str)
    def removePin(self, passphrase: str) -> None:
        """Take it away."""
        me = self.desk.me
        self._change(
            lambda store: own_secrets.set_pin(store, me, passphrase, ""),
            translate("Account", "Your PIN is gone. Your passphrase lets you in."),
        )

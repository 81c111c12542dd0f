"""Who is at the screen: signing in, proving it again, and how long that holds.

A passphrase signs in by itself. A PIN only lets people back in who signed in at this machine with
their passphrase within a working day. A session locks when nobody touches the screen, and ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from weakref import WeakSet

from kiosk.studio import people, secrets, tries
from kiosk.studio.people import Person
from kiosk.studio.store import Store, StudioError

MACHINE_S = 8 * 3600.0
IDLE_S = 120.0
WHOLE_S = 1800.0
CONFIRMED_S = 60
"""How long a confirmation holds, in seconds."""


def sign_in(
    store: Store, name: str, secret: str, *, clock: tries.Clock = tries.since_boot
) -> Person:
    """Sign somebody in by their passphrase.

    Raises:
        Refused: name or passphrase are wrong, or it is too early to try again.
        Closed: there were 100 wrong tries in a row.
        StudioError: the account is disabled (told to whoever knows the passphrase only).
    """
    found = people.find(store, name)
    kept = _prove(store, tries.PASSPHRASE, found, name, secret, clock)
    return _let_in(store, tries.PASSPHRASE, found, kept, secret)


@dataclass(frozen=True, eq=False)
class Confirmed:
    """Proof that a person has just given their passphrase once more, for one deed.

    Only what `confirm` gave counts: `spend` refuses any other.
    """

    person: int
    at: datetime


_given: WeakSet[Confirmed] = WeakSet()
"""Confirmations that were given out and not used yet."""


def confirm(
    store: Store, person: int, passphrase: str, *, clock: tries.Clock = tries.since_boot
) -> Confirmed:
    """Ask somebody who is signed in for the passphrase once more: the next deed is theirs.

    Counted and made to wait as at sign-in. Raises Refused, Closed or StudioError.
    """
    found = people.person_of(store, person)
    kept = _prove(store, tries.PASSPHRASE, found, found.name, passphrase, clock)
    with store.scribble() as db:
        people.not_disabled(store, person)
        tries.forgive(db, store, person, tries.PASSPHRASE)
    _renew(store, tries.PASSPHRASE, person, kept, passphrase)
    return _give(person, datetime.fromisoformat(store.now()))


def _give(person: int, at: datetime) -> Confirmed:
    confirmed = Confirmed(person, at)
    _given.add(confirmed)
    return confirmed


def spend(store: Store, person: int, confirmed: Confirmed) -> None:
    """Use a confirmation for one deed of one person.

    Raises StudioError when it is somebody else's, too old, used already, or not from `confirm`.
    """
    if confirmed.person != person:
        raise StudioError("Somebody else confirmed this. Confirm with your own passphrase.")
    age = (datetime.fromisoformat(store.now()) - confirmed.at.astimezone(UTC)).total_seconds()
    if not -1 <= age <= CONFIRMED_S:  # -1: the store's clock is read to the second
        raise StudioError("It is too long since you confirmed that it is you. Confirm once more.")
    if confirmed not in _given:
        raise StudioError("Each signature needs its own passphrase. Confirm once more.")
    _given.discard(confirmed)


class MachineSession:
    """Remembers, for eight hours, who signed in here with a passphrase: they may use their PIN.

    In memory only: after a restart everybody needs the passphrase.
    """

    def __init__(self, store: Store, *, clock: tries.Clock = tries.since_boot) -> None:
        self._store = store
        self._clock = clock
        self._opened = 0.0
        self._known: set[int] = set()

    @property
    def people(self) -> list[Person]:
        """Who may sign in with a PIN now, by name."""
        if self._clock() - self._opened >= MACHINE_S:
            self.close()
        return [
            person
            for person in people.list_people(self._store)
            if person.id in self._known and person.has_pin and not person.disabled
        ]

    def sign_in(self, name: str, passphrase: str) -> Person:
        """Sign in with a passphrase. Raises what `sign_in` raises."""
        person = sign_in(self._store, name, passphrase, clock=self._clock)
        if not self._known or self._clock() - self._opened >= MACHINE_S:
            self.close()
            self._opened = self._clock()
        self._known.add(person.id)
        return person

    def sign_in_with_pin(self, person: int, pin: str) -> Person:
        """Sign in again with a PIN. Raises Refused, Closed or StudioError."""
        found = next((one for one in self.people if one.id == person), None)
        if found is None:
            raise StudioError("Sign in with your passphrase first. After that a PIN will do.")
        kept = _prove(self._store, tries.PIN, found, found.name, pin, self._clock)
        return _let_in(self._store, tries.PIN, found, kept, pin)

    def close(self) -> None:
        """Ask everybody for the passphrase from now on."""
        self._known.clear()


class StaffSession:
    """One person's time at the screen: locks after two idle minutes, ends after thirty.

    Knows no store: whoever unlocks it has signed the person in before.
    """

    def __init__(
        self,
        person: Person,
        *,
        clock: tries.Clock = tries.since_boot,
        idle_s: float = IDLE_S,
        whole_s: float = WHOLE_S,
    ) -> None:
        self.person = person
        self._clock = clock
        self._idle_s = idle_s
        self._whole_s = whole_s
        self._began = self._touched = clock()
        self._locked = False

    @property
    def expires_in(self) -> float:
        """Seconds until it ends, whatever is done; 0 when it has."""
        return max(0.0, self._began + self._whole_s - self._clock())

    @property
    def expired(self) -> bool:
        """Whether it has ended: nothing but a new session helps."""
        return self.expires_in == 0.0

    @property
    def locks_in(self) -> float:
        """Seconds until it locks or ends if nobody touches the screen; 0 when it has."""
        if self._locked:
            return 0.0
        return min(self.expires_in, max(0.0, self._touched + self._idle_s - self._clock()))

    @property
    def locked(self) -> bool:
        """Whether nothing may be shown or done until the person has signed in again."""
        if self.locks_in == 0.0:
            self._locked = True
        return self._locked

    def touch(self) -> None:
        """Somebody touched the screen. A session that has locked stays locked."""
        if not self.locked:
            self._touched = self._clock()

    def lock(self) -> None:
        """Lock it now: the person leaves, or the staff's screens do."""
        self._locked = True

    def unlock(self, person: Person) -> None:
        """Go on after the same person has signed in again. Raises StudioError."""
        if self.expired:
            raise StudioError("This session is over. Sign in again.")
        if person.id != self.person.id:
            raise StudioError(f"This is the session of “{self.person.name}”. Sign in as yourself.")
        self.person = person
        self._locked = False
        self._touched = self._clock()


_COLUMNS = {tries.PASSPHRASE: "passphrase", tries.PIN: "pin"}


def _prove(
    store: Store,
    way: tries.Way,
    person: Person | None,
    name: str,
    secret: str,
    clock: tries.Clock,
) -> str | None:
    """The hash that the secret proved to be right for."""
    number = person.id if person else None
    # the same query and the same hashing for a name that nobody has
    row = store.row(f"SELECT {_COLUMNS[way]} AS kept FROM people WHERE id = ?", number)
    kept = row["kept"] if row else None
    tries.prove(store, way, number, name, kept, secret, clock)
    return kept


def _let_in(
    store: Store, way: tries.Way, person: Person | None, kept: str | None, secret: str
) -> Person:
    """Note who signed in. What went before is forgiven, but a PIN forgives no passphrase."""
    assert person is not None  # nobody is never right
    with store.write(person.id, "signed in", person.name, way=way.name) as db:
        people.not_disabled(store, person.id)
        tries.forgive(db, store, person.id, *([way] if way is tries.PIN else _COLUMNS))
    _renew(store, way, person.id, kept, secret)
    return people.person_of(store, person.id)


def _renew(store: Store, way: tries.Way, person: int, kept: str | None, secret: str) -> None:
    """Hash a secret again with today's effort, while it is known."""
    if kept is None or not secrets.outdated(kept):
        return
    column, stronger = _COLUMNS[way], secrets.keep(secret)
    with store.write(person, "renewed a hash", people.person_of(store, person).name) as db:
        db.execute(
            f"UPDATE people SET {column} = ? WHERE id = ? AND {column} = ?",
            [stronger, person, kept],
        )

"""A desk with two people and one clock, for tests of signing in."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from kiosk.studio import own_secrets, people, secrets, tries
from kiosk.studio.people import Person
from kiosk.studio.sign_in import (
    Confirmed,
)
from kiosk.studio.sign_in import confirm as confirm_with_clock
from kiosk.studio.sign_in import sign_in as sign_in_with_clock
from kiosk.studio.store import Store
from kiosk.studio.tries import Closed, Refused
from tests.studio.hands import Clock

ANAS, BENS, WRONG = "dust lamp kettle orchard", "zebra quilt marmalade", "wrong but long enough"
PIN = "48219037"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "HASHER", PasswordHasher(1, 8, 1))


class Desk:
    """A store with Ana (admin) and Ben (reviewer, with a PIN), and one clock for everything."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.ana = people.add(store, None, "Ana", "admin", ANAS)
        self.ben = people.add(store, self.ana.id, "Ben", "reviewer", BENS)
        own_secrets.set_pin(store, self.ben.id, BENS, PIN)
        self.ben = people.person_of(store, self.ben.id)

    def seconds(self) -> float:
        return self.clock.at.timestamp()

    def sign_in(self, name: str, secret: str) -> Person:
        return sign_in_with_clock(self.store, name, secret, clock=self.seconds)

    def confirm(self, person: Person, secret: str) -> Confirmed:
        return confirm_with_clock(self.store, person.id, secret, clock=self.seconds)

    def fail(self, name: str, times: int) -> None:
        """Be wrong so often, waiting each time as long as it takes."""
        for _ in range(times):
            try:
                self.sign_in(name, WRONG)
            except Refused as why:
                self.clock.forward(why.seconds)
            except Closed:
                pass

    def failures(self, person: Person) -> int:
        return tries.failures(self.store, tries.PASSPHRASE, person.id)


@pytest.fixture
def desk(quick: None, store: Store, clock: Clock) -> Desk:
    return Desk(store, clock)

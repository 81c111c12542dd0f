"""PINs within a machine session, and when one person's session locks and ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.studio import audit, own_secrets, people
from kiosk.studio.people import Person
from kiosk.studio.sign_in import (
    IDLE_S,
    MACHINE_S,
    WHOLE_S,
    MachineSession,
    StaffSession,
)
from kiosk.studio.store import StudioError
from kiosk.studio.tries import Closed, Refused
from tests.studio.desk import ANAS, BENS, PIN, Desk

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def machine(desk: Desk) -> MachineSession:
    return MachineSession(desk.store, clock=desk.seconds)


def test_a_pin_does_nothing_before_the_passphrase(desk: Desk, machine: MachineSession) -> None:
    for person in (desk.ben.id, desk.ana.id, 99):
        with pytest.raises(StudioError, match="passphrase first"):
            machine.sign_in_with_pin(person, PIN)
    machine.sign_in("Ana", ANAS)  # somebody else's passphrase opens nothing for Ben
    with pytest.raises(StudioError, match="passphrase first"):
        machine.sign_in_with_pin(desk.ben.id, PIN)
    assert machine.people == []  # Ana has no PIN
    machine.sign_in("Ben", BENS)
    assert machine.people == [desk.ben]
    assert machine.sign_in_with_pin(desk.ben.id, PIN) == desk.ben
    assert audit.entries(desk.store.connection)[0].details == {"way": "pin"}
    again = MachineSession(desk.store, clock=desk.seconds)  # the program was started again
    with pytest.raises(StudioError, match="passphrase first"):
        again.sign_in_with_pin(desk.ben.id, PIN)


def test_a_machine_session_ends_after_eight_hours_or_when_it_is_closed(
    desk: Desk, machine: MachineSession
) -> None:
    machine.sign_in("Ben", BENS)
    desk.clock.forward(MACHINE_S - 1)
    machine.sign_in("Ana", ANAS)  # does not make it longer
    machine.sign_in_with_pin(desk.ben.id, PIN)
    desk.clock.forward(1)
    with pytest.raises(StudioError, match="passphrase first"):
        machine.sign_in_with_pin(desk.ben.id, PIN)
    machine.sign_in("Ben", BENS)
    machine.sign_in_with_pin(desk.ben.id, PIN)
    machine.close()
    assert machine.people == []


def test_a_pin_is_no_good_once_the_person_is_disabled_or_has_none(
    desk: Desk, machine: MachineSession
) -> None:
    machine.sign_in("Ben", BENS)
    people.disable(desk.store, desk.ana.id, desk.ben.id)
    with pytest.raises(StudioError, match="passphrase first"):
        machine.sign_in_with_pin(desk.ben.id, PIN)
    people.enable(desk.store, desk.ana.id, desk.ben.id)
    own_secrets.set_pin(desk.store, desk.ben.id, BENS, "")
    with pytest.raises(StudioError, match="passphrase first"):
        machine.sign_in_with_pin(desk.ben.id, PIN)


def test_a_pin_is_closed_after_ten_wrong_ones_and_the_passphrase_opens_it(
    desk: Desk, machine: MachineSession
) -> None:
    machine.sign_in("Ben", BENS)
    for _ in range(9):
        with pytest.raises(Refused, match="PIN is not right") as told:
            machine.sign_in_with_pin(desk.ben.id, "90371862")
        desk.clock.forward(told.value.seconds)
    for pin in ("90371862", PIN):
        with pytest.raises(Closed, match="Sign in with the passphrase"):
            machine.sign_in_with_pin(desk.ben.id, pin)
    machine.sign_in("Ben", BENS)
    assert machine.sign_in_with_pin(desk.ben.id, PIN) == desk.ben


def test_a_right_pin_forgives_no_wrong_passphrase(desk: Desk, machine: MachineSession) -> None:
    machine.sign_in("Ben", BENS)
    desk.fail("Ben", 5)
    machine.sign_in_with_pin(desk.ben.id, PIN)
    assert desk.failures(desk.ben) == 5


def session_of(desk: Desk) -> StaffSession:
    return StaffSession(desk.ben, clock=desk.seconds)


def test_a_session_locks_when_nobody_touches_it_and_stays_locked(desk: Desk) -> None:
    session = session_of(desk)
    for _ in range(3):
        desk.clock.forward(IDLE_S - 1)
        assert not session.locked
        assert session.locks_in == 1
        session.touch()
    desk.clock.forward(IDLE_S)
    session.touch()  # too late, although nobody asked in between
    assert session.locked
    assert session.locks_in == 0
    assert not session.expired
    session.unlock(desk.ben)
    assert not session.locked
    assert session.locks_in == IDLE_S


def test_a_session_ends_after_thirty_minutes_whatever_is_done(desk: Desk) -> None:
    session = session_of(desk)
    for _ in range(int(WHOLE_S) // 100 - 1):
        desk.clock.forward(100)
        session.touch()
    assert session.locks_in == session.expires_in == 100
    desk.clock.forward(100)
    session.touch()
    assert session.expired
    assert session.locked
    with pytest.raises(StudioError, match="is over"):
        session.unlock(desk.ben)


def test_a_session_is_locked_by_hand_and_opened_by_the_same_person_only(desk: Desk) -> None:
    session = session_of(desk)
    session.lock()
    assert session.locked
    with pytest.raises(StudioError, match="session of “Ben”"):
        session.unlock(desk.ana)
    assert session.locked
    session.unlock(desk.ben)
    assert not session.locked


@given(st.lists(st.tuples(st.floats(0, 200), st.sampled_from(["touch", "lock", "look"]))))
def test_a_session_is_never_open_after_two_idle_minutes_or_thirty_in_all(
    steps: list[tuple[float, str]],
) -> None:
    now = touched = 0.0
    person = Person(1, "Ben", "editor", "", disabled=False, has_pin=False)
    session = StaffSession(person, clock=lambda: now)
    shut = False
    for passes, deed in steps:
        now += passes
        shut = shut or now - touched >= IDLE_S or now >= WHOLE_S
        if deed == "touch":
            session.touch()
            touched = now
        elif deed == "lock":
            session.lock()
            shut = True
        assert session.locked is shut
        assert session.expired is (now >= WHOLE_S)

"""Signing in: who gets in, and who waits how long."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import paths
from kiosk.studio import audit, people, secrets, tries
from kiosk.studio.sign_in import (
    Confirmed,
    MachineSession,
    spend,
)
from kiosk.studio.sign_in import confirm as confirm_with_clock
from kiosk.studio.sign_in import sign_in as sign_in_with_clock
from kiosk.studio.store import FILE, Store, StudioError
from kiosk.studio.tries import Closed, Refused, in_words, wait_after
from tests.studio.desk import ANAS, BENS, PIN, WRONG, Desk
from tests.studio.hands import Clock, add_person

pytestmark = pytest.mark.usefixtures("quick")


def test_the_right_passphrase_signs_in_whatever_the_case_of_the_name(desk: Desk) -> None:
    assert desk.sign_in("ana", ANAS) == desk.ana
    assert desk.sign_in(" BEN ", BENS) == desk.ben
    entry = audit.entries(desk.store.connection)[0]
    assert (entry.name, entry.what, entry.details) == ("Ben", "signed in", {"way": "passphrase"})


@pytest.mark.parametrize(
    ("name", "secret"), [("Ana", WRONG), ("Ana", BENS), ("Ana", ""), ("Zoe", ANAS), ("", "")]
)
def test_what_is_wrong_is_not_told_apart(desk: Desk, name: str, secret: str) -> None:
    with pytest.raises(Refused) as told:
        desk.sign_in(name, secret)
    assert str(told.value) == "The name or the passphrase is not right."


def test_a_pin_is_no_passphrase(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.sign_in("Ben", PIN)
    with pytest.raises(Refused):
        desk.confirm(desk.ben, PIN)


def test_somebody_unknown_costs_the_same_and_is_told_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many hashes, as many commits, the same words: at each of 101 tries in a row."""

    def tried(name: str) -> tuple[list[str], list[str]]:
        done: list[str] = []
        told: list[str] = []
        plain = secrets.HASHER

        class Counting:
            def hash(self, secret: bytes) -> str:
                done.append("effort")
                return plain.hash(secret)

            def verify(self, kept: str, secret: bytes) -> bool:
                done.append("effort")
                return plain.verify(kept, secret)

        monkeypatch.setattr(secrets, "HASHER", Counting())
        desk.store.connection.set_trace_callback(
            lambda sql: done.append("commit") if sql == "COMMIT" else None
        )
        for _ in range(99):
            with pytest.raises(Refused) as why:
                desk.sign_in(name, WRONG)
            told.append(str(why.value))
            if why.value.seconds:
                with pytest.raises(Refused) as early:
                    desk.sign_in(name, WRONG)
                told.append(str(early.value).replace(name, "NAME"))
            desk.clock.forward(why.value.seconds)
        cost = done.copy()  # that the hundredth closes an account is noted for people only
        for _ in range(2):
            with pytest.raises(Closed) as closed:
                desk.sign_in(name, WRONG)
            told.append(str(closed.value).replace(name, "NAME"))
        desk.store.connection.set_trace_callback(None)
        monkeypatch.setattr(secrets, "HASHER", plain)
        return cost, told

    assert tried("Ben") == tried("Zoe")


def test_waits_begin_after_the_third_failure_and_double_up_to_an_hour(desk: Desk) -> None:
    waits = []
    for _ in range(20):
        with pytest.raises(Refused) as told:
            desk.sign_in("Ana", WRONG)
        waits.append(told.value.seconds)
        desk.clock.forward(told.value.seconds)
    assert waits == [0, 0, *(2**n for n in range(12)), *[3600] * 6]


def test_a_try_that_comes_too_early_is_told_how_long_to_wait_and_does_not_count(
    desk: Desk,
) -> None:
    desk.fail("Ana", 7)
    with pytest.raises(Refused, match=r"Wait 32 seconds before you try again\.$"):
        desk.sign_in("Ana", WRONG)
    desk.clock.forward(31)
    for _ in range(5):
        with pytest.raises(Refused, match="Wait 1 second before you try “Ana” again"):
            desk.sign_in("Ana", ANAS)  # even the right one
    assert desk.failures(desk.ana) == 8
    desk.clock.forward(1)
    assert desk.sign_in("Ana", ANAS) == desk.ana


def test_being_right_starts_the_count_from_nothing(desk: Desk) -> None:
    desk.fail("Ana", 6)
    desk.sign_in("Ana", ANAS)
    assert desk.failures(desk.ana) == 0
    for _ in range(2):
        with pytest.raises(Refused) as told:
            desk.sign_in("Ana", WRONG)
        assert told.value.seconds == 0


def test_pressing_buttons_on_one_name_keeps_nobody_else_out(desk: Desk) -> None:
    desk.fail("Ana", 30)
    desk.fail("Zoe", 30)
    assert desk.sign_in("Ben", BENS) == desk.ben


def test_a_hundred_failures_close_an_account_until_an_admin_opens_it(desk: Desk) -> None:
    desk.fail("Ben", 100)
    assert people.person_of(desk.store, desk.ben.id).disabled
    newest = audit.entries(desk.store.connection)[0]
    assert (newest.person, newest.what, newest.subject) == (None, "closed", "Ben")
    for days in (0, 1, 400):
        desk.clock.forward(days * 86_400)
        with pytest.raises(Closed, match="An admin can enable it"):
            desk.sign_in("Ben", BENS)
    people.enable(desk.store, desk.ana.id, desk.ben.id)
    assert desk.sign_in("Ben", BENS) == desk.ben


def test_the_hundredth_try_may_still_be_right(desk: Desk) -> None:
    desk.fail("Ben", 99)
    assert desk.sign_in("Ben", BENS) == desk.ben


def test_a_disabled_person_is_told_so_only_with_the_right_passphrase(desk: Desk) -> None:
    people.disable(desk.store, desk.ana.id, desk.ben.id)
    with pytest.raises(Refused, match="not right"):
        desk.sign_in("Ben", WRONG)
    with pytest.raises(StudioError, match=r"is disabled\. Ask an admin"):
        desk.sign_in("Ben", BENS)
    with pytest.raises(StudioError, match="is disabled"):
        desk.confirm(desk.ben, BENS)


def test_the_count_is_on_disk_before_the_secret_is_looked_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(kept: str | None, secret: str) -> bool:
        other = sqlite3.connect(desk.store.path)
        seen.append(other.execute("SELECT failures FROM attempts").fetchone())
        other.close()
        return False

    monkeypatch.setattr(secrets, "matches", look)
    for _ in range(2):
        with pytest.raises(Refused):
            desk.sign_in("Ana", WRONG)
    assert seen == [(1,), (2,)]


def test_a_power_cut_in_the_middle_of_a_try_resets_nothing(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        ana = people.add(store, None, "Ana", "admin", ANAS)
    cut = (
        "import os, sys; from pathlib import Path\n"
        "from kiosk.studio import secrets, sign_in, store\n"
        "secrets.matches = lambda kept, secret: os._exit(9)\n"
        "sign_in.sign_in(store.Store(Path(sys.argv[1])), 'Ana', 'x')\n"
    )
    for _ in range(3):
        command = [sys.executable, "-c", cut, str(tmp_path)]
        assert subprocess.run(command, cwd=paths.ROOT, timeout=60).returncode == 9
    with Store(tmp_path) as store:
        assert tries.failures(store, tries.PASSPHRASE, ana.id) == 3


def test_nobody_signs_in_when_the_try_cannot_be_counted(desk: Desk) -> None:
    other = sqlite3.connect(desk.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.store.connection.execute("PRAGMA busy_timeout=1")
    with pytest.raises(StudioError, match="Another program"):
        desk.sign_in("Ana", ANAS)
    other.close()
    assert desk.sign_in("Ana", ANAS) == desk.ana


def test_a_restart_does_not_shorten_a_wait(tmp_path: Path, clock: Clock) -> None:
    with Store(tmp_path, clock) as store:
        desk = Desk(store, clock)
        desk.fail("Ana", 10)
        with pytest.raises(Refused):
            desk.sign_in("Ana", WRONG)
    with Store(tmp_path, clock) as store:
        with pytest.raises(Refused, match="5 minutes"):
            sign_in_with_clock(store, "Ana", ANAS, clock=lambda: 0)
        clock.forward(wait_after(11))
        sign_in_with_clock(store, "Ana", ANAS, clock=lambda: 0)


def test_a_clock_set_back_starts_the_wait_again_and_not_for_years(desk: Desk) -> None:
    desk.fail("Ana", 9)
    with pytest.raises(Refused):
        desk.sign_in("Ana", WRONG)
    desk.clock.forward(-10 * 365 * 86_400)  # a dead battery
    later = desk.seconds() + 1e9  # what counts the seconds since the start is past every wait
    with pytest.raises(Refused) as told:
        sign_in_with_clock(desk.store, "Ana", ANAS, clock=lambda: later)
    assert told.value.seconds == wait_after(10)
    desk.clock.forward(wait_after(10))
    assert sign_in_with_clock(desk.store, "Ana", ANAS, clock=lambda: later) == desk.ana


def test_a_clock_set_forward_does_not_shorten_a_wait(desk: Desk) -> None:
    desk.fail("Ana", 7)
    with pytest.raises(Refused, match="Wait 32 seconds"):
        desk.sign_in("Ana", WRONG)
    since = desk.seconds()
    desk.clock.forward(86_400)
    with pytest.raises(Refused, match="Wait 2 seconds"):
        sign_in_with_clock(desk.store, "Ana", ANAS, clock=lambda: since + 30)
    assert sign_in_with_clock(desk.store, "Ana", ANAS, clock=lambda: since + 32) == desk.ana


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(0, 4000), st.sampled_from([0, 0, 0, 86_400, -86_400, -5])),
        max_size=14,
    )
)
def test_whatever_the_clock_does_no_wait_is_shorter_than_due_and_all_end(
    store: Store, clock: Clock, steps: list[tuple[int, int]]
) -> None:
    person = add_person(store, str(datetime.now().timestamp()), "editor")
    real, counted_at, count = 0.0, 0.0, 0

    def begin() -> int:
        return tries.begin(store, tries.PASSPHRASE, person, "x", lambda: real)

    for passes, jump in steps:
        real += passes
        clock.at += timedelta(seconds=passes + jump)
        try:
            number = begin()
        except Refused as why:
            left = why.seconds
        else:
            left = 0
            assert number == count + 1
            assert real - counted_at >= wait_after(count) or count == 0
            count, counted_at = number, real
        assert left <= tries.LONGEST_WAIT_S
    try:
        begin()
    except Refused as why:
        real += why.seconds
        clock.at += timedelta(seconds=why.seconds)
        begin()


@given(st.integers(0, 10_000))
def test_waits_only_grow(failures: int) -> None:
    assert 0 <= wait_after(failures) <= wait_after(failures + 1) <= tries.LONGEST_WAIT_S


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.1, "1 second"),
        (2, "2 seconds"),
        (59.5, "1 minute"),
        (61, "2 minutes"),
        (3599, "1 hour"),
        (3600, "1 hour"),
    ],
)
def test_waits_are_said_in_words(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


def test_a_name_that_nobody_has_leaves_nothing_that_gives_it_away(desk: Desk) -> None:
    """People type their passphrase into the field for the name."""
    for number in range(300):
        with pytest.raises(StudioError):
            desk.sign_in(f"{ANAS} {number}", "")
    raw = (desk.store.folder / FILE).read_bytes()
    assert ANAS.encode() not in raw
    kept = desk.store.rows("SELECT key FROM site WHERE key LIKE 'tries%'")
    assert len(kept) <= 256
    assert max(len(row["key"]) for row in kept) == len("tries passphrase unknown 00")


def test_hashes_made_with_less_effort_are_made_again_at_sign_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "HASHER", PasswordHasher(2, 16, 1))

    def kept() -> list[bool]:
        row = desk.store.row("SELECT passphrase, pin FROM people WHERE name = 'Ben'")
        assert row is not None
        return [secrets.outdated(row["passphrase"]), secrets.outdated(row["pin"])]

    machine = MachineSession(desk.store, clock=desk.seconds)
    assert kept() == [True, True]
    machine.sign_in("Ben", BENS)
    assert kept() == [False, True]
    machine.sign_in_with_pin(desk.ben.id, PIN)
    assert kept() == [False, False]
    assert desk.sign_in("Ben", BENS) == desk.ben
    monkeypatch.setattr(secrets, "HASHER", PasswordHasher(3, 16, 1))
    desk.confirm(desk.ben, BENS)
    assert kept() == [False, True]


def test_confirming_asks_again_counts_and_waits(desk: Desk) -> None:
    proof = desk.confirm(desk.ben, BENS)
    assert (proof.person, proof.at) == (desk.ben.id, desk.clock.at)
    spend(desk.store, desk.ben.id, proof)
    for again in (proof, Confirmed(desk.ben.id, desk.clock.at)):
        with pytest.raises(StudioError, match="its own passphrase"):
            spend(desk.store, desk.ben.id, again)
    for _ in range(3):
        with pytest.raises(Refused):
            desk.confirm(desk.ben, ANAS)
    with pytest.raises(Refused, match="Wait 1 second"):
        desk.confirm(desk.ben, BENS)
    with pytest.raises(Refused, match="Wait 1 second"):
        desk.sign_in("Ben", BENS)
    desk.clock.forward(1)
    desk.confirm(desk.ben, BENS)
    assert desk.failures(desk.ben) == 0
    with pytest.raises(StudioError, match="nobody with the number"):
        confirm_with_clock(desk.store, 99, BENS)


def test_the_clock_for_waits_goes_on_by_itself() -> None:
    first = tries.since_boot()
    assert 0 <= tries.since_boot() - first < 60

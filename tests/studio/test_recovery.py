"""Recovery codes: ten ways back, each once, and no other way round the passphrase."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.studio import audit, own_secrets, people, recovery, secrets, tries
from kiosk.studio.people import Person
from kiosk.studio.recovery import ALPHABET, LENGTH, codes_left, fold_code, grouped, make_codes
from kiosk.studio.secrets import WeakSecret
from kiosk.studio.sign_in import sign_in
from kiosk.studio.store import Store, StudioError
from kiosk.studio.tries import Refused
from tests.studio.hands import Clock

ANAS, BENS, NEW = "dust lamp kettle orchard", "zebra quilt marmalade", "tin owl under the piano"
STUDIO = paths.ROOT / "kiosk" / "studio"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "HASHER", PasswordHasher(1, 8, 1))


@pytest.fixture
def ana(store: Store) -> Person:
    return people.add(store, None, "Ana", "admin", ANAS)


@pytest.fixture
def ben(store: Store, ana: Person) -> Person:
    return people.add(store, ana.id, "Ben", "editor", BENS)


def use(store: Store, clock: Clock, name: str, code: str, passphrase: str = NEW) -> Person:
    return recovery.use_code(store, name, code, passphrase, clock=lambda: clock.at.timestamp())


def test_ten_codes_are_shown_once_and_kept_as_hashes(
    store: Store, ana: Person, tmp_path: Path
) -> None:
    codes = make_codes(store, ana.id, ana.id)
    assert len(set(codes)) == 10 == codes_left(store, ana.id)
    assert all(
        re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{2,4}){3}", c) for c in codes
    )
    assert LENGTH * 5 >= 64
    assert len(set(ALPHABET)) == 32
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for code in codes:
        assert code.encode() not in raw
        assert fold_code(code).encode() not in raw
    assert audit.entries(store.connection)[0].details == {"codes": 10}


def test_a_code_sets_a_new_passphrase_once(store: Store, clock: Clock, ana: Person) -> None:
    own_secrets.set_pin(store, ana.id, ANAS, "48219037")
    code, other = make_codes(store, ana.id, ana.id)[:2]
    found = use(store, clock, "ana", code.lower().replace("-", " ").replace("0", "o"))
    assert found == ana  # the PIN is gone: whoever lost the one may have lost the other
    assert sign_in(store, "Ana", NEW) == ana
    with pytest.raises(Refused):
        sign_in(store, "Ana", ANAS)
    assert codes_left(store, ana.id) == 9
    with pytest.raises(Refused, match="name or the recovery code is not right"):
        use(store, clock, "Ana", code, BENS)
    assert use(store, clock, "Ana", other, BENS)
    assert codes_left(store, ana.id) == 8
    entry = audit.entries(store.connection, "recovery code")[0]
    assert (entry.name, entry.what, entry.details) == (
        "Ana",
        "used a recovery code",
        {"codes_left": 8},
    )


def test_new_codes_make_the_old_ones_void(store: Store, clock: Clock, ana: Person) -> None:
    old = make_codes(store, ana.id, ana.id)
    make_codes(store, ana.id, ana.id)
    with pytest.raises(Refused):
        use(store, clock, "Ana", old[0])
    assert codes_left(store, ana.id) == 10


def test_codes_are_made_for_oneself_or_by_an_admin(store: Store, ana: Person, ben: Person) -> None:
    make_codes(store, ben.id, ben.id)
    make_codes(store, ana.id, ben.id)
    entry = audit.entries(store.connection)[0]
    assert (entry.name, entry.subject) == ("Ana", "Ben")
    with pytest.raises(StudioError, match="Only an admin"):
        make_codes(store, ben.id, ana.id)
    people.disable(store, ana.id, ben.id)
    with pytest.raises(StudioError, match="disabled"):
        make_codes(store, ben.id, ben.id)


def test_a_code_of_somebody_else_or_of_nobody_is_wrong(
    store: Store, clock: Clock, ana: Person, ben: Person
) -> None:
    code = make_codes(store, ana.id, ana.id)[0]
    told = set()
    for name, text in (("Ben", code), ("Zoe", code), ("Ana", ""), ("Ana", "x" * 100_000)):
        with pytest.raises(Refused) as why:
            use(store, clock, name, text)
        told.add(str(why.value))
    assert told == {"The name or the recovery code is not right."}


def test_a_weak_passphrase_uses_up_no_code_and_no_try(
    store: Store, clock: Clock, ana: Person
) -> None:
    code = make_codes(store, ana.id, ana.id)[0]
    for _ in range(5):
        with pytest.raises(WeakSecret):
            use(store, clock, "Ana", code, "password12345678")
    assert use(store, clock, "Ana", code) == ana


@pytest.mark.parametrize("name", ["Ana", "Zoe"])
def test_wrong_codes_are_made_to_wait(store: Store, clock: Clock, ana: Person, name: str) -> None:
    waits = []
    for _ in range(8):
        with pytest.raises(Refused) as told:
            use(store, clock, name, "0000")
        waits.append(told.value.seconds)
        with pytest.raises(Refused):
            use(store, clock, name, "0000")
        if not told.value.seconds:
            continue
        clock.forward(told.value.seconds)
    assert waits[-4:] == sorted(waits[-4:])
    assert waits[-1] >= 16
    assert codes_left(store, ana.id) == 0


def test_a_code_opens_an_account_that_wrong_tries_closed(
    store: Store, clock: Clock, ana: Person
) -> None:
    code = make_codes(store, ana.id, ana.id)[0]
    with store.scribble() as db:
        now = store.now()
        db.execute("INSERT INTO attempts VALUES (?, 100, ?, ?)", [ana.id, now, now])
    with pytest.raises(tries.Closed):
        sign_in(store, "Ana", ANAS)
    assert use(store, clock, "Ana", code) == ana
    assert sign_in(store, "Ana", NEW) == ana


def test_a_code_opens_no_account_that_an_admin_disabled(
    store: Store, clock: Clock, ana: Person, ben: Person
) -> None:
    code = make_codes(store, ben.id, ben.id)[0]
    people.disable(store, ana.id, ben.id)
    with pytest.raises(StudioError, match=r"is disabled\. Ask an admin"):
        use(store, clock, "Ben", code)
    assert codes_left(store, ben.id) == 10
    assert people.person_of(store, ben.id).disabled


@given(st.text(alphabet=ALPHABET, min_size=LENGTH, max_size=LENGTH), st.randoms())
def test_a_code_is_understood_however_it_is_typed(code: str, random: object) -> None:
    shown = grouped(code)
    assert fold_code(shown) == code
    assert fold_code(shown.lower()) == code
    assert fold_code(f" {shown.replace('-', ' – ')}.") == code
    sloppy = shown.replace("0", "O").replace("1", "l").replace("V", "u")
    assert fold_code(sloppy) == code
    assert fold_code(sloppy.replace("l", "i")) == code


@given(st.text())
def test_folding_a_code_twice_changes_nothing(text: str) -> None:
    once = fold_code(text)
    assert fold_code(once)[:LENGTH] == once[:LENGTH]


def test_codes_are_not_alike(store: Store, ana: Person) -> None:
    codes = sorted(fold_code(code) for _ in range(20) for code in make_codes(store, ana.id, ana.id))
    assert all(one[:8] != other[:8] for one, other in pairwise(codes))
    assert set("".join(codes)) == set(ALPHABET)


@pytest.mark.parametrize("path", sorted(STUDIO.glob("*.py")), ids=lambda path: path.name)
def test_no_setting_of_the_machine_opens_the_studio(path: Path) -> None:
    """No environment variable, no argument of the program, no word typed at it."""
    text = path.read_text("utf-8")
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)}
    assert not names & {"environ", "environb", "getenv", "argv", "input", "getpass"}


def test_no_word_in_the_sources_is_a_master_passphrase(
    store: Store, ana: Person, clock: Clock
) -> None:
    words = {
        node.value
        for path in STUDIO.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert len(words) > 100
    store.connection.execute("PRAGMA synchronous=OFF")  # so many tries are slow on a disk
    for word in words:
        with pytest.raises(Refused):
            sign_in(store, "Ana", word, clock=lambda: clock.at.timestamp())
        with store.scribble() as db:
            tries.forgive(db, store, ana.id, tries.PASSPHRASE)

"""Accounts: who may add and change whom, and that somebody always can."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from kiosk.studio import audit, own_secrets, people, secrets
from kiosk.studio.people import Person
from kiosk.studio.secrets import WeakSecret
from kiosk.studio.sign_in import sign_in
from kiosk.studio.store import Store, StudioError
from kiosk.studio.tries import Refused

ANAS, BENS, NEW = "dust lamp kettle orchard", "zebra quilt marmalade", "tin owl under the piano"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "HASHER", PasswordHasher(1, 8, 1))


@pytest.fixture
def ana(store: Store) -> Person:
    return people.add(store, None, "Ana", "admin", ANAS, "PT, DPT")


@pytest.fixture
def ben(store: Store, ana: Person) -> Person:
    return people.add(store, ana.id, "Ben", "editor", BENS)


def test_the_first_person_must_be_an_admin_and_needs_nobody(store: Store) -> None:
    for role in ("editor", "reviewer"):
        with pytest.raises(StudioError, match="first person must be an admin"):
            people.add(store, None, "Ana", role, ANAS)
    first = people.add(store, None, "  Ana \t Ruiz ", "admin", ANAS, " DPT ")
    assert first == Person(first.id, "Ana Ruiz", "admin", "DPT", disabled=False, has_pin=False)
    assert people.list_people(store) == [first]
    with pytest.raises(StudioError, match="Only an admin"):
        people.add(store, None, "Ben", "admin", BENS)


def test_people_are_listed_by_name(store: Store, ana: Person) -> None:
    for name in ("Élodie", "ben", "Carl"):
        people.add(store, ana.id, name, "editor", BENS)
    assert [one.name for one in people.list_people(store)] == ["Ana", "ben", "Carl", "Élodie"]


DEEDS: dict[str, Callable[[Store, int, int], object]] = {
    "add": lambda store, by, _: people.add(store, by, "Eve", "editor", NEW),
    "disable": people.disable,
    "enable": people.enable,
    "change_role": lambda store, by, one: people.change_role(store, by, one, "reviewer"),
    "set_credential": lambda store, by, one: people.set_credential(store, by, one, "PT"),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=list(DEEDS))
@pytest.mark.parametrize("role", ["editor", "reviewer", "disabled admin", "nobody"])
def test_only_admins_who_can_sign_in_change_people(
    store: Store, ana: Person, ben: Person, deed: Callable[[Store, int, int], object], role: str
) -> None:
    by = 999
    if role != "nobody":
        by = people.add(store, ana.id, "Kim", role.split()[-1], NEW).id
    if role == "disabled admin":
        people.disable(store, ana.id, by)
    before = people.list_people(store), len(audit.entries(store.connection))
    with pytest.raises(StudioError, match="Only an admin"):
        deed(store, by, ben.id)
    assert (people.list_people(store), len(audit.entries(store.connection))) == before


def test_people_are_disabled_and_enabled_again(store: Store, ana: Person, ben: Person) -> None:
    assert people.disable(store, ana.id, ben.id).disabled
    with pytest.raises(StudioError, match="disabled already"):
        people.disable(store, ana.id, ben.id)
    assert not people.enable(store, ana.id, ben.id).disabled
    with pytest.raises(StudioError, match="can sign in already"):
        people.enable(store, ana.id, ben.id)


def test_roles_and_credentials_change(store: Store, ana: Person, ben: Person) -> None:
    assert people.change_role(store, ana.id, ben.id, "reviewer").role == "reviewer"
    with pytest.raises(StudioError, match="a reviewer already"):
        people.change_role(store, ana.id, ben.id, "reviewer")
    with pytest.raises(StudioError, match="no role “boss”"):
        people.change_role(store, ana.id, ben.id, "boss")
    assert people.set_credential(store, ana.id, ben.id, "PT").credential == "PT"
    with pytest.raises(StudioError, match="nobody with the number 99"):
        people.disable(store, ana.id, 99)


def test_the_last_admin_stays(store: Store, ana: Person, ben: Person) -> None:
    for deed in (DEEDS["disable"], DEEDS["change_role"]):
        with pytest.raises(StudioError, match="last admin"):
            deed(store, ana.id, ana.id)
    cleo = people.add(store, ana.id, "Cleo", "admin", NEW)
    people.disable(store, ana.id, cleo.id)
    with pytest.raises(StudioError, match="last admin"):  # Cleo does not count
        people.disable(store, ana.id, ana.id)
    people.enable(store, ana.id, cleo.id)
    people.change_role(store, ana.id, ana.id, "editor")
    with pytest.raises(StudioError, match="last admin"):
        people.disable(store, cleo.id, cleo.id)


def test_an_admin_closed_by_wrong_tries_does_not_count_as_one_left(
    store: Store, ana: Person
) -> None:
    cleo = people.add(store, ana.id, "Cleo", "admin", NEW)
    with store.scribble() as db:
        db.execute(
            "INSERT INTO attempts VALUES (?, 100, ?, ?)", [cleo.id, store.now(), store.now()]
        )
    assert people.person_of(store, cleo.id).disabled
    with pytest.raises(StudioError, match="last admin"):
        people.disable(store, ana.id, ana.id)
    assert not people.enable(store, ana.id, cleo.id).disabled
    people.disable(store, ana.id, ana.id)


@pytest.mark.parametrize(
    "name", ["ANA", "ana", " Ana ", "A\u200dna", "Ａｎａ"], ids=lambda name: ascii(name)
)
def test_two_people_never_have_names_that_read_the_same(
    store: Store, ana: Person, name: str
) -> None:
    with pytest.raises(StudioError, match="called “Ana” already"):
        people.add(store, ana.id, name, "editor", BENS)


def test_accents_and_case_beyond_english_are_compared_too(store: Store, ana: Person) -> None:
    one = people.add(store, ana.id, "e\u0301lodie STRAẞE", "editor", BENS)
    assert one.name == "élodie STRAẞE"
    with pytest.raises(StudioError, match="already"):
        people.add(store, ana.id, "ÉLODIE strasse", "editor", BENS)
    assert people.find(store, "Élodie Strasse") == one


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is empty"),
        (" \t ", "is empty"),
        ("x" * 81, "80 characters"),
        ("x" * 1_000_000, "80 characters"),
        ("Ana\u202e", "cannot be seen"),
        ("A\x00na", "cannot be seen"),
        ("\ud800", "cannot be seen"),
        ("...", "at least one letter"),
    ],
)
def test_names_nobody_can_read_are_refused(store: Store, name: str, words: str) -> None:
    with pytest.raises(StudioError, match=words):
        people.add(store, None, name, "admin", ANAS)
    assert people.list_people(store) == []


@given(st.text(max_size=100))
def test_a_name_is_compared_the_same_however_it_is_written(name: str) -> None:
    folded = people.fold_name(name)
    assert people.fold_name(f"  {name}\t") == folded
    assert people.fold_name(folded) in (folded, people.fold_name(people.fold_name(folded)))


def test_a_credential_is_short_and_readable(store: Store) -> None:
    with pytest.raises(StudioError, match="credential is too long"):
        people.add(store, None, "Ana", "admin", ANAS, "x" * 121)
    with pytest.raises(StudioError, match="cannot be seen"):
        people.add(store, None, "Ana", "admin", ANAS, "D\u202ePT")


def test_a_passphrase_made_of_the_persons_or_the_sites_name_is_refused(store: Store) -> None:
    with pytest.raises(WeakSecret, match="anamaria"):
        people.add(store, None, "Anamaria", "admin", "Anamaria 2026 !!")
    with pytest.raises(WeakSecret, match="hillside"):
        people.add(store, None, "Anamaria", "admin", "hillside welcome", site="Hillside")
    with store.scribble() as db:
        db.execute("INSERT INTO site VALUES ('site_name', 'Brookfield')")
    with pytest.raises(WeakSecret, match="brookfield"):
        people.add(store, None, "Anamaria", "admin", "brookfield 20261")


def test_a_new_passphrase_needs_the_old_one(store: Store, ana: Person) -> None:
    with pytest.raises(Refused, match="not right"):
        own_secrets.change_passphrase(store, ana.id, BENS, NEW)
    with pytest.raises(WeakSecret):
        own_secrets.change_passphrase(store, ana.id, ANAS, "short")
    with pytest.raises(StudioError, match="is the old one"):
        own_secrets.change_passphrase(store, ana.id, ANAS, ANAS)
    own_secrets.change_passphrase(store, ana.id, ANAS, NEW)
    assert sign_in(store, "Ana", NEW) == ana
    with pytest.raises(Refused):
        sign_in(store, "Ana", ANAS)


def test_guessing_the_old_passphrase_is_made_to_wait_like_signing_in(
    store: Store, ana: Person
) -> None:
    for _ in range(3):
        with pytest.raises(Refused):
            own_secrets.change_passphrase(store, ana.id, BENS, NEW)
    with pytest.raises(Refused, match="Wait 1 second before"):
        own_secrets.set_pin(store, ana.id, ANAS, "48219037")


def test_a_pin_is_set_and_taken_away_by_oneself(store: Store, ana: Person) -> None:
    with pytest.raises(WeakSecret, match="counts up"):
        own_secrets.set_pin(store, ana.id, ANAS, "12345678")
    with pytest.raises(Refused):
        own_secrets.set_pin(store, ana.id, BENS, "48219037")
    own_secrets.set_pin(store, ana.id, ANAS, "48219037")
    assert people.person_of(store, ana.id).has_pin
    own_secrets.set_pin(store, ana.id, ANAS, "")
    assert not people.person_of(store, ana.id).has_pin


def test_every_change_is_in_the_log_and_no_secret_is(store: Store, tmp_path: Path) -> None:
    ana = people.add(store, None, "Ana", "admin", ANAS)
    ben = people.add(store, ana.id, "Ben", "editor", BENS, "PT")
    people.change_role(store, ana.id, ben.id, "reviewer")
    people.set_credential(store, ana.id, ben.id, "DPT")
    own_secrets.set_pin(store, ben.id, BENS, "48219037")
    own_secrets.change_passphrase(store, ben.id, BENS, NEW)
    own_secrets.set_pin(store, ben.id, NEW, "")
    people.disable(store, ana.id, ben.id)
    people.enable(store, ana.id, ben.id)
    log = audit.entries(store.connection)[::-1]
    assert [(entry.name, entry.what, entry.subject) for entry in log] == [
        ("", "added", "Ana"),
        ("Ana", "added", "Ben"),
        ("Ana", "changed the role", "Ben"),
        ("Ana", "changed the credential", "Ben"),
        ("Ben", "set a PIN", "Ben"),
        ("Ben", "changed the passphrase", "Ben"),
        ("Ben", "took the PIN away", "Ben"),
        ("Ana", "disabled", "Ben"),
        ("Ana", "enabled", "Ben"),
    ]
    assert log[2].details == {"before": "editor", "role": "reviewer"}
    text = json.dumps([dict(entry.details) for entry in log])
    assert not [word for word in (ANAS, BENS, NEW, "48219037", "argon2") if word in text]
    assert audit.broken(store.connection) is None
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert not [word for word in (ANAS, BENS, NEW, "48219037") if word.encode() in raw]

"""Who works here: staff accounts, and who may change them.

The first person of an empty studio is an admin, added by whoever set up the machine; from then on
only admins add and change people, and there is always one left who can sign in. Nobody is ever
deleted, since their name stands under what they did.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from dataclasses import dataclass

from kiosk.studio import secrets, tries
from kiosk.studio.store import Store, StudioError

ROLES = ("editor", "reviewer", "admin")
REVIEWERS = ("reviewer", "admin")
"""The roles that judge words."""
NAME_LONGEST = 80
CREDENTIAL_LONGEST = 120


@dataclass(frozen=True)
class Person:
    """One member of staff. `credential` is what stands behind the name under a review.

    `disabled` is true as well while the account is closed after too many wrong tries.
    """

    id: int
    name: str
    role: str
    credential: str
    disabled: bool
    has_pin: bool


_SELECT = f"""
SELECT p.id, p.name, p.role, p.credential, p.pin IS NOT NULL AS has_pin,
  p.disabled_at IS NOT NULL OR COALESCE(a.failures, 0) >= {tries.PASSPHRASE.most} AS disabled
FROM people AS p LEFT JOIN attempts AS a ON a.person = p.id
"""


def list_people(store: Store) -> list[Person]:
    """Everybody, by name."""
    return sorted(map(_person, store.rows(_SELECT)), key=lambda person: fold_name(person.name))


def person_of(store: Store, number: int) -> Person:
    """Somebody by their number. Raises StudioError."""
    if (row := store.row(f"{_SELECT} WHERE p.id = ?", number)) is None:
        raise StudioError(f"There is nobody with the number {number}.")
    return _person(row)


def find(store: Store, name: str) -> Person | None:
    """Somebody by their name, whatever its case."""
    wanted = fold_name(name)
    return next((one for one in list_people(store) if fold_name(one.name) == wanted), None)


def named(store: Store, name: str) -> Person:
    """Somebody by their name. Raises StudioError when there is nobody."""
    if (found := find(store, name)) is None:
        raise StudioError(f"There is nobody called “{name[:NAME_LONGEST]}”. See `staff list`.")
    return found


def fold_name(name: str) -> str:
    """A name as it is compared."""
    text = unicodedata.normalize("NFKC", _words(name[: 8 * NAME_LONGEST]).casefold())
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")


def add(
    store: Store,
    by: int | None,
    name: str,
    role: str,
    passphrase: str,
    credential: str = "",
    *,
    site: str = "",
) -> Person:
    """Add somebody. `by` is the admin who does it, None for the first; `site` the site's name.

    Raises StudioError.
    """
    name = _text(name, "name", 1, NAME_LONGEST)
    role = _role(role)
    credential = _text(credential, "credential", 0, CREDENTIAL_LONGEST)
    secrets.check_passphrase(passphrase, guessable(store, name, site))
    kept = secrets.keep(passphrase)
    with store.write(by, "added", name, role=role, credential=credential) as db:
        if list_people(store):
            _only_admins(store, by)
        elif role != "admin":
            raise StudioError(f"The first person must be an admin. Add “{name}” as one.")
        if (other := find(store, name)) is not None:
            raise StudioError(
                f"There is somebody called “{other.name}” already. Take another name."
            )
        db.execute(
            "INSERT INTO people (name, role, credential, passphrase, made_at)"
            " VALUES (?, ?, ?, ?, ?)",
            [name, role, credential, kept, store.now()],
        )
    return named(store, name)


def disable(store: Store, by: int, person: int) -> Person:
    """Keep somebody from signing in from now on; what they did stays. Raises StudioError."""
    name = person_of(store, person).name
    with store.write(by, "disabled", name) as db:
        _only_admins(store, by)
        _keep_an_admin(store, person)
        done = db.execute(
            "UPDATE people SET disabled_at = ? WHERE id = ? AND disabled_at IS NULL",
            [store.now(), person],
        )
        if not done.rowcount:
            raise StudioError(f"“{name}” is disabled already.")
    return person_of(store, person)


def enable(store: Store, by: int, person: int) -> Person:
    """Let somebody sign in again, also after too many wrong tries. Raises StudioError."""
    name = person_of(store, person).name
    with store.write(by, "enabled", name) as db:
        _only_admins(store, by)
        if not person_of(store, person).disabled:
            raise StudioError(f"“{name}” can sign in already.")
        db.execute("UPDATE people SET disabled_at = NULL WHERE id = ?", [person])
        tries.forgive(db, store, person, tries.PASSPHRASE, tries.PIN, tries.CODE)
    return person_of(store, person)


def change_role(store: Store, by: int, person: int, role: str) -> Person:
    """Give somebody another role. Raises StudioError."""
    before = person_of(store, person)
    role = _role(role)
    with store.write(by, "changed the role", before.name, before=before.role, role=role) as db:
        _only_admins(store, by)
        if role != "admin":
            _keep_an_admin(store, person)
        done = db.execute(
            "UPDATE people SET role = ? WHERE id = ? AND role <> ?", [role, person, role]
        )
        if not done.rowcount:
            raise StudioError(f"“{before.name}” is {_a(role)} already.")
    return person_of(store, person)


def set_credential(store: Store, by: int, person: int, credential: str) -> Person:
    """Say what stands behind somebody's name under a review. Raises StudioError."""
    before = person_of(store, person)
    credential = _text(credential, "credential", 0, CREDENTIAL_LONGEST)
    details = {"before": before.credential, "credential": credential}
    with store.write(by, "changed the credential", before.name, **details) as db:
        _only_admins(store, by)
        db.execute("UPDATE people SET credential = ? WHERE id = ?", [credential, person])
    return person_of(store, person)


def guessable(store: Store, name: str, site: str = "") -> tuple[str, ...]:
    """The names that a passphrase must not be made of."""
    return (name, site or store.setting("site_name"))


def only_self_or_admin(store: Store, by: int, person: int) -> None:
    """Raise StudioError unless somebody acts for themself or is an admin."""
    if by == person:
        not_disabled(store, by)
    else:
        _only_admins(store, by)


def not_disabled(store: Store, person: int) -> None:
    """Raise StudioError when an admin has disabled somebody."""
    row = store.row("SELECT name FROM people WHERE id = ? AND disabled_at IS NOT NULL", person)
    if row is not None:
        raise StudioError(f"The account of “{row['name']}” is disabled. Ask an admin to enable it.")


def _only_admins(store: Store, by: int | None) -> None:
    if by not in _able_admins(store):
        raise StudioError("Only an admin can do that. Ask one, or sign in as one.")


def _able_admins(store: Store) -> list[int]:
    return [one.id for one in list_people(store) if one.role == "admin" and not one.disabled]


def _keep_an_admin(store: Store, person: int) -> None:
    """Raise StudioError when nobody else could add and change people any more."""
    if _able_admins(store) == [person]:
        name = person_of(store, person).name
        raise StudioError(
            f"“{name}” is the last admin who can sign in. Make somebody else an admin first."
        )


def _person(row: sqlite3.Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        role=row["role"],
        credential=row["credential"],
        disabled=bool(row["disabled"]),
        has_pin=bool(row["has_pin"]),
    )


def _a(role: str) -> str:
    return f"{'a' if role == 'reviewer' else 'an'} {role}"


def _role(role: str) -> str:
    if role not in ROLES:
        raise StudioError(f"There is no role “{role}”. Take one of: {', '.join(ROLES)}.")
    return role


def _words(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _text(text: str, what: str, least: int, most: int) -> str:
    """A name or a credential as it is kept. Raises StudioError."""
    if len(text) > 8 * most:
        raise StudioError(f"The {what} is too long: {most} characters at most.")
    text = _words(text)
    if not least <= len(text) <= most:
        raise StudioError(
            f"The {what} is empty. Write one."
            if not text
            else f"The {what} is too long: {most} characters at most."
        )
    joiners = "\u200c\u200d"  # some scripts are written with these two
    if any(unicodedata.category(sign)[0] == "C" and sign not in joiners for sign in text):
        raise StudioError(f"The {what} has a character that cannot be seen. Type it again.")
    if least and not any(sign.isalnum() for sign in text):
        raise StudioError(f"The {what} needs at least one letter.")
    return text

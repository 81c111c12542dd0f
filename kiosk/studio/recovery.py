"""Recovery codes: ten one-time ways back for somebody whose passphrase is lost.

There is no other: no master passphrase, no setting that opens the door. A code has 70 random
bits, so that a fast hash of it gives nothing away.
"""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
import unicodedata
from secrets import choice

from kiosk.studio import people, secrets, tries
from kiosk.studio.people import Person
from kiosk.studio.store import Store

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O, U, which are read as others."""
LENGTH = 14
CODES = 10
_ALIKE = str.maketrans("OILU", "011V")


def make_codes(store: Store, by: int, person: int) -> list[str]:
    """New codes, to be shown once; those before are void. For oneself, or by an admin.

    Raises StudioError.
    """
    name = people.person_of(store, person).name
    codes = ["".join(choice(ALPHABET) for _ in range(LENGTH)) for _ in range(CODES)]
    with store.write(by, "made recovery codes", name, codes=CODES) as db:
        people.only_self_or_admin(store, by, person)
        db.execute("DELETE FROM recovery_codes WHERE person = ?", [person])
        db.executemany(
            "INSERT INTO recovery_codes (person, hash) VALUES (?, ?)",
            [(person, _hash(person, code)) for code in codes],
        )
    return [grouped(code) for code in codes]


def codes_left(store: Store, person: int) -> int:
    """How many codes somebody can still use."""
    return len(_unused(store, person))


def use_code(
    store: Store,
    name: str,
    code: str,
    passphrase: str,
    *,
    site: str = "",
    clock: tries.Clock = tries.since_boot,
) -> Person:
    """Set a new passphrase with a code, which is used up; takes the PIN away.

    Opens an account that too many wrong tries closed, not one that an admin disabled. Counted by
    itself, so that whoever is kept waiting at sign-in is not kept waiting here.

    Raises:
        WeakSecret: the new passphrase is not good enough; the code is not used up.
        Refused: name or code are wrong, or it is too early to try again.
        StudioError: the account is disabled.
    """
    secrets.check_passphrase(passphrase, people.guessable(store, name, site))
    found = people.find(store, name)
    number = found.id if found else None
    count = tries.begin(store, tries.CODE, number, name, clock)
    unused = _unused(store, number)
    digest = _hash(number or 0, fold_code(code))
    right = [row["id"] for row in unused if hmac.compare_digest(row["hash"], digest)]
    if found is None or not right:
        tries.fail(store, tries.CODE, number, name, count)
    kept = secrets.keep(passphrase)
    details = {"codes_left": len(unused) - 1}
    with store.write(found.id, "used a recovery code", found.name, **details) as db:
        people.not_disabled(store, found.id)
        done = db.execute(
            "UPDATE recovery_codes SET used_at = ? WHERE id = ? AND used_at IS NULL",
            [store.now(), right[0]],
        )
        if not done.rowcount:  # another program was faster
            raise tries.Refused(tries.CODE.wrong)
        db.execute("UPDATE people SET passphrase = ?, pin = NULL WHERE id = ?", [kept, found.id])
        tries.forgive(db, store, found.id, tries.PASSPHRASE, tries.PIN, tries.CODE)
    return people.person_of(store, found.id)


def grouped(code: str) -> str:
    """A code as it is shown: in fours."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def fold_code(text: str) -> str:
    """A code as it was meant, however it was typed."""
    signs = unicodedata.normalize("NFKC", text[:200]).upper()
    return "".join(sign for sign in signs if sign.isalnum()).translate(_ALIKE)


def _unused(store: Store, person: int | None) -> list[sqlite3.Row]:
    return store.rows(
        "SELECT id, hash FROM recovery_codes WHERE person = ? AND used_at IS NULL", person
    )


def _hash(person: int, code: str) -> str:
    return hashlib.sha256(f"sidestep recovery code of {person}: {code}".encode()).hexdigest()

"""Somebody's own passphrase and PIN, changed by themself."""

from __future__ import annotations

from kiosk.studio import people, secrets, tries
from kiosk.studio.store import Store, StudioError


def change_passphrase(
    store: Store,
    person: int,
    old: str,
    new: str,
    *,
    site: str = "",
    clock: tries.Clock = tries.since_boot,
) -> None:
    """Change one's own passphrase. A wrong old one counts as a wrong try. Raises StudioError."""
    name = people.person_of(store, person).name
    secrets.check_passphrase(new, people.guessable(store, name, site))
    if secrets.compose(old) == secrets.compose(new):
        raise StudioError("The new passphrase is the old one. Take another.")
    _prove_own(store, person, name, old, clock)
    kept = secrets.keep(new)
    with store.write(person, "changed the passphrase", name) as db:
        people.not_disabled(store, person)
        db.execute("UPDATE people SET passphrase = ? WHERE id = ?", [kept, person])
        tries.forgive(db, store, person, tries.PASSPHRASE)


def set_pin(
    store: Store,
    person: int,
    passphrase: str,
    pin: str,
    *,
    clock: tries.Clock = tries.since_boot,
) -> None:
    """Set one's own PIN; "" takes it away. A wrong passphrase counts as a wrong try.

    A PIN does nothing by itself: see MachineSession. Raises StudioError.
    """
    if pin:
        secrets.check_pin(pin)
    name = people.person_of(store, person).name
    _prove_own(store, person, name, passphrase, clock)
    kept = secrets.keep(pin) if pin else None
    with store.write(person, "set a PIN" if pin else "took the PIN away", name) as db:
        people.not_disabled(store, person)
        db.execute("UPDATE people SET pin = ? WHERE id = ?", [kept, person])
        tries.forgive(db, store, person, tries.PASSPHRASE, tries.PIN)


def _prove_own(store: Store, person: int, name: str, secret: str, clock: tries.Clock) -> None:
    row = store.row("SELECT passphrase FROM people WHERE id = ?", person)
    kept = str(row["passphrase"]) if row else None
    tries.prove(store, tries.PASSPHRASE, person, name, kept, secret, clock)

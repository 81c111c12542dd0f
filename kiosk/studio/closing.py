"""Closing the program from the studio: an admin's deed, confirmed and noted."""

from __future__ import annotations

from kiosk.studio import people
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import Store, StudioError


def note_closing(store: Store, person: int, confirmed: Confirmed) -> None:
    """Note in the log that somebody closes the program. Raises StudioError; then it stays open."""
    if people.person_of(store, person).role != "admin":
        raise StudioError("Only an admin closes Sidestep. Ask one.")
    spend(store, person, confirmed)
    with store.write(person, "closed the program", "machine"):
        pass

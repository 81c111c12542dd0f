"""Who changed which of the site's settings, in the log.

The settings are a file beside the studio's, since the kiosk needs them without it; so the file is
written inside the transaction that notes the change, and a disk that refuses changes neither.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.studio import people
from kiosk.studio.store import Store, StudioError


def change(
    store: Store, person: int, key: str, old: Any, new: Any, write: Callable[[], None]
) -> None:
    """Change a setting by `write`, and note who did. Raises StudioError; then nothing changed."""
    if people.person_of(store, person).role != "admin":
        raise StudioError("Only an admin changes the settings. Ask one.")
    with store.write(person, "changed a setting", key, old=old, new=new):
        try:
            write()
        except OSError as error:
            raise StudioError(
                f"The settings cannot be written ({error.strerror or error}). Nothing was changed."
            ) from None

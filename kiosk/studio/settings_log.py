"""Who changed which of the site's settings, in the log.

The settings are a file beside the studio's, since the kiosk needs them without it. What is about
to be written is noted in the store first; then the file is written inside the transaction that
logs the change, so that a disk that refuses changes neither. `finish`, at the next start, logs
what a power cut left written and not logged.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from kiosk.content.disk import sync
from kiosk.studio import people
from kiosk.studio.backup import SETTINGS
from kiosk.studio.store import Store, StudioError

INTENT = "changing a setting"
"""The setting of the store that says what is being written."""
_WHAT = "changed a setting"


def change(
    store: Store, person: int, key: str, old: Any, new: Any, write: Callable[[], None]
) -> None:
    """Change a setting by `write`, and note who did. Raises StudioError; then nothing changed."""
    if people.person_of(store, person).role != "admin":
        raise StudioError("Only an admin changes the settings. Ask one.")
    told = json.dumps({"person": person, "key": key, "old": old, "new": new}, ensure_ascii=False)
    with store.scribble() as db:
        db.execute("INSERT OR REPLACE INTO site VALUES (?, ?)", [INTENT, told])
    try:
        with store.write(person, _WHAT, key, old=old, new=new) as db:
            _forget(db, told)
            try:
                write()
            except OSError as error:
                raise StudioError(
                    f"The settings cannot be written ({error.strerror or error}). "
                    "Nothing was changed."
                ) from None
    except StudioError:
        with suppress(StudioError):  # the first error is the one to tell
            finish(store)
        raise


class _Changed(Exception):
    """Another program was quicker."""


def finish(store: Store) -> None:
    """Log a change that was cut off after the settings were written; forget one that was not.

    Called at every start. Raises StudioError.
    """
    noted = store.setting(INTENT)
    if noted == "":
        return
    told = json.loads(noted)
    if _written(store, told["key"]) != told["new"]:
        with store.scribble() as db:
            _forget(db, noted)
        return
    details = {"old": told["old"], "new": told["new"], "finished_at": store.now()}
    with suppress(_Changed), store.write(told["person"], _WHAT, told["key"], **details) as db:
        if not _forget(db, noted):
            raise _Changed


def _forget(db: sqlite3.Connection, noted: str) -> bool:
    """Take back what was noted; whether it was still there."""
    done = db.execute("DELETE FROM site WHERE key = ? AND value = ?", [INTENT, noted])
    return done.rowcount > 0


def _written(store: Store, key: str) -> Any:
    """The value of a setting such as "idle.countdown_s" in the file; None when it has none."""
    path = store.folder / SETTINGS
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        for part in key.split("."):
            value = value[part]
        sync(store.folder)  # what is logged must stay
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return value

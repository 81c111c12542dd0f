"""Before a newer program changes the form of the studio's file: the whole state, saved.

The backup holds the file in its old form, so that the program of before can restore it. It stays
in the data folder, in `backups-before-upgrade`, the last three of them.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk.content.disk import sync
from kiosk.studio import audit
from kiosk.studio.backup import BackupError, made_at, save_state, verify

if TYPE_CHECKING:
    from kiosk.studio.store import Store

FOLDER = "backups-before-upgrade"
KEEP = 3


def keep_before_upgrade(store: Store) -> Path:
    """Save the state of the store's folder; the file. Raises BackupError, StudioError, OSError.

    What an upgrade that was cut off has saved already is not saved again in its half-changed form:
    it would push out the whole one.
    """
    folder = store.folder / FOLDER
    folder.mkdir(exist_ok=True)
    sync(store.folder)
    label = "before-" + re.sub(r"[^a-z0-9]+", "-", kiosk.__version__.lower()).strip("-")
    head = audit.head(store.connection)[2]
    for file in sorted(folder.glob(f"sidestep-{label}-*.zip")):
        with suppress(BackupError):
            if verify(file).audit == head:
                return file
    at = store.moment().astimezone(UTC)
    made = save_state(store, folder / f"sidestep-{label}-{at:%Y%m%dT%H%M%SZ}.zip")
    ours = {path: when for path in folder.iterdir() if (when := made_at(path.name)) is not None}
    ours.pop(made.file)
    for path in sorted(ours, key=ours.__getitem__)[: -(KEEP - 1)]:
        path.unlink(missing_ok=True)
    return made.file

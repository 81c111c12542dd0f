"""Opening the studio as every program must: finish what was cut off, before anything is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.content.library import FOLDER
from kiosk.content.shelf import Shelf
from kiosk.studio import settings_log
from kiosk.studio.publish import reconcile
from kiosk.studio.restore import finish_restore
from kiosk.studio.store import Store, utc_now


def open_studio(
    data: Path, now: Callable[[], datetime] = utc_now
) -> tuple[Store, Shelf, list[str]]:
    """Store and shelf of a data folder, and lines for staff. Raises StudioError, OSError."""
    lines = [finish_restore(data)]
    store, shelf = Store(data, now), Shelf(data / FOLDER)
    try:
        settings_log.finish(store)
        lines += reconcile(store, shelf)
    except BaseException:
        store.close()
        raise
    return store, shelf, [line for line in lines if line]

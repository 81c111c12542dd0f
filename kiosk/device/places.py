"""Where on a machine something of a visit could be left, beside the program's own memory."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

SHARED_MEMORY = Path("/dev/shm")
SPOOL = Path("/var/spool/cups")


@dataclass(frozen=True)
class Place:
    """A name for it, and its folders."""

    name: str
    folders: tuple[Path, ...]


def places(data: Path) -> list[Place]:
    """The data folder (with settings, counts and log), temporary files, and what desktops keep."""
    home = []
    locations = QStandardPaths.StandardLocation
    for location in (
        locations.GenericConfigLocation,
        locations.GenericCacheLocation,
        locations.GenericDataLocation,
        locations.GenericStateLocation,
        locations.RuntimeLocation,
    ):
        path = Path(QStandardPaths.writableLocation(location) or data)
        if path not in home and path != data:
            home.append(path)
    temporary = dict.fromkeys([Path(tempfile.gettempdir()), SHARED_MEMORY])
    return [
        Place("data", (data,)),
        Place("temporary", tuple(temporary)),
        Place("home", tuple(home)),
        Place("spool", (SPOOL,)),
    ]

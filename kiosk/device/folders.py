"""Folders to save to and to read from: sticks that are plugged in, and the usual folders.

For a chooser of our own: the system's own dialogs would lead out of the kiosk.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, QStorageInfo

OUTSIDE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems put what is plugged in."""
MOST = 500
"""Entries of one folder; nobody scrolls through more."""


@dataclass(frozen=True)
class Volume:
    """Somewhere to begin: a stick, or a folder everybody knows. `free` in bytes, 0 unknown."""

    path: str
    name: str
    kind: Literal["stick", "folder"]
    free: int = 0


@dataclass(frozen=True)
class Entry:
    """One thing in a folder. `size` in bytes, 0 for a folder."""

    path: str
    name: str
    folder: bool
    size: int = 0


def volumes() -> list[Volume]:
    """Sticks first, then the usual folders and home. May wait for a disk: not on the screen."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if not volume.isValid() or not volume.isReady() or not _plugged_in(root):
            continue
        name = volume.displayName()
        name = Path(root).name if not name or name == root else name
        found.append(Volume(root, name or root, "stick", max(0, volume.bytesAvailable())))
    locations = QStandardPaths.StandardLocation
    for location in (
        locations.DocumentsLocation,
        locations.PicturesLocation,
        locations.DownloadLocation,
        locations.HomeLocation,
    ):
        path = QStandardPaths.writableLocation(location)
        if path and Path(path).is_dir() and all(path != one.path for one in found):
            found.append(Volume(path, QStandardPaths.displayName(location) or path, "folder"))
    return found


def _plugged_in(root: str) -> bool:
    if sys.platform == "win32":
        return not root.upper().startswith(os.environ.get("SYSTEMDRIVE", "C:").upper())
    return root.startswith(OUTSIDE)


def entries(folder: str, endings: Sequence[str] = ()) -> list[Entry]:
    """What is in a folder: folders first, then files with these endings. Raises OSError.

    What begins with a dot is left out, and links: they may lead anywhere.
    """
    found = []
    with os.scandir(folder) as listing:
        for one in listing:
            if one.name.startswith("."):
                continue
            try:
                if one.is_dir(follow_symlinks=False):
                    found.append(Entry(one.path, one.name, folder=True))
                elif one.is_file(follow_symlinks=False) and one.name.lower().endswith(
                    tuple(endings)
                ):
                    found.append(Entry(one.path, one.name, False, one.stat().st_size))
            except OSError:
                continue
    found.sort(key=lambda one: (not one.folder, one.name.casefold()))
    return found[:MOST]


def may_write(folder: str) -> bool:
    """Whether files can be put there."""
    return os.access(folder, os.W_OK | os.X_OK)

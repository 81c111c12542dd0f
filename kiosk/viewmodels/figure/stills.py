"""Finds still pictures: of the hip by name, of a motion by the phase that shows."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QUrl

from kiosk import paths

FOLDER = paths.ASSETS / "figure" / "stills"
SUFFIXES = (".webp", ".png")
TELLING = ("hold", "move", "return", "ready")  # the phases that show best what a motion is


@cache
def still_url(name: str) -> str:
    """The picture of this very name, "" when there is none."""
    for suffix in SUFFIXES:
        path = FOLDER / f"{name}{suffix}"
        if path.is_file():
            return QUrl.fromLocalFile(str(path)).toString()
    return ""


def motion_still(motion: str, phase: str = "", *, muscle: bool = False) -> str:
    """The picture of a motion in a phase; without that one, in the phase that tells most.

    With `muscle` the one that shows the muscle at work is preferred.
    """
    names = [f"{motion}-{name}" for name in (phase, *TELLING) if name]
    if muscle:
        names = [f"{names[0]}-muscle", *names]
    return next(filter(None, map(still_url, names)), "")

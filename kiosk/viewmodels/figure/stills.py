"""Finds the still picture of a motion, for cards, paper and machines that draw no 3D."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QUrl

from kiosk import paths

FOLDER = paths.ASSETS / "figure" / "stills"
SUFFIXES = (".webp", ".png")


def still_url(motion: str, phase: str = "") -> str:
    """The picture of a motion at a phase: its own, else that of the motion, else ""."""
    names = (f"{motion}.{phase}", motion) if phase else (motion,)
    return next(filter(None, map(_found, names)), "")


@cache
def _found(name: str) -> str:
    for suffix in SUFFIXES:
        path = FOLDER / f"{name}{suffix}"
        if path.is_file():
            return QUrl.fromLocalFile(str(path)).toString()
    return ""

"""Which of the figure's files are missing or damaged: a line for staff for each. Knows no Qt."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from kiosk.motion.deform_file import read as read_person
from kiosk.paths import ASSETS
from kiosk.viewmodels.figure.appearances import APPEARANCES, figure_file
from kiosk.viewmodels.figure.flipbook_file import FlipbookError
from kiosk.viewmodels.figure.flipbook_file import read as read_flipbook
from kiosk.viewmodels.figure.hip_asset import HipAsset

FOLDER = ASSETS / "figure"
UNREADABLE = (OSError, EOFError, ValueError, LookupError, TypeError, zipfile.BadZipFile, zlib.error)


def problems(folder: Path = FOLDER) -> list[str]:
    """One line for each file that a screen could not draw from, with what to do."""
    lines = []
    for who in APPEARANCES:
        path = folder / figure_file(who).name
        try:
            read_person(path)
        except FileNotFoundError:
            lines.append(f"{path} is missing. Put the shipped file back.")
        except (OSError, ValueError) as error:
            lines.append(str(error))
    hip = folder / "hip.npz"
    try:
        HipAsset(hip)
    except FileNotFoundError:
        lines.append(f"{hip} is missing. Put the shipped file back.")
    except UNREADABLE:
        lines.append(f"{hip} is damaged. Put the shipped file back, or run `make assets`.")
    for path in sorted((folder / "flipbooks").glob("*.flip")):
        try:
            read_flipbook(path)
        except (FlipbookError, OSError) as error:
            lines.append(str(error))
    return lines

"""The content that is shown: the shelf's current release, or the one the program came with."""

from __future__ import annotations

from pathlib import Path

from kiosk import paths
from kiosk.content.opening import ReleaseError
from kiosk.content.reader import Reader


class Library:
    """An open reader, and lines for staff about what had to be done to get it."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.staff_lines: list[str] = []
        self.reader = self._open()

    def refresh(self) -> bool:
        """Whether a newer release is open now than before."""
        return False

    def _open(self) -> Reader:
        shipped = paths.shipped_release()
        if shipped is None:
            raise ReleaseError("There is no content to show. Run: python main.py content build")
        return Reader.open(shipped)


def open_library(data: Path) -> Library:
    return Library(data)

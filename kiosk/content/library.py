"""The content that is shown: the shelf's current release, or the one the program came with."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from kiosk import paths
from kiosk.content.opening import ReleaseError
from kiosk.content.reader import Reader
from kiosk.content.shelf import Kept, Shelf

FOLDER = "releases"
Which = Literal["newest", "previous", "shipped"]
"""The release to show; the one before it; the one that came with the program."""


class Library:
    """An open reader, and lines for staff about what had to be done to get it.

    `withdraw_after` is how many days past its review an item is shown; None: it stays. `which`
    holds until another release is published.
    """

    def __init__(
        self, data: Path, withdraw_after: int | None = None, which: Which = "newest"
    ) -> None:
        self._withdraw_after = withdraw_after
        self._which: Which = which
        self.shelf = Shelf(data / FOLDER)
        self.staff_lines: list[str] = []
        self.reader = self._open()
        self._shown = self._current()

    def refresh(self) -> bool:
        """Open what the shelf shows now. Returns whether that is another file than before.

        When it cannot be opened, the reader that is open stays.
        """
        current = self._current()
        if current == self._shown:
            return False
        self._shown = current
        self._which = "newest"
        try:
            reader = self._open()
        except ReleaseError as error:
            self.staff_lines.append(str(error))
            return False
        self.reader = reader
        return True

    @property
    def withdraw_after(self) -> int | None:
        return self._withdraw_after

    @withdraw_after.setter
    def withdraw_after(self, days: int | None) -> None:
        self._withdraw_after = self.reader.withdraw_after = days

    def _current(self) -> Kept | None:
        return next((kept for kept in self._kept() if kept.current), None)

    def _open(self) -> Reader:
        reader = self._find()
        reader.withdraw_after = self._withdraw_after
        return reader

    def _kept(self) -> tuple[Kept, ...]:
        """The releases of the shelf; none where its folder is closed to us."""
        try:
            return self.shelf.releases()
        except OSError as error:
            line = f"{self.shelf.folder} cannot be read ({error.strerror})."
            line += " The release that came with the program is shown."
            if line not in self.staff_lines:
                self.staff_lines.append(line)
            return ()

    def _find(self) -> Reader:
        if self._which != "shipped" and self._kept():
            try:
                opened = self.shelf.open_current(before=self._which == "previous")
                if opened.line:
                    self.staff_lines.append(opened.line)
                return opened.reader
            except ReleaseError as error:
                self.staff_lines.append(f"{error} The release that came with the program is shown.")
        return Reader.open(_shipped())


def open_library(data: Path, withdraw_after: int | None = None, which: Which = "newest") -> Library:
    """The library of a data folder. Raises ReleaseError when there is nothing to show."""
    return Library(data, withdraw_after, which)


def build_from_source(source: Path, out: Path, *, number: int, pseudo: bool) -> list[str]:
    """Build a release file; the lines say what it holds. Raises ReleaseError, OSError."""
    from kiosk.content.pseudo import add_pseudo
    from kiosk.content.release import content_of, write_release
    from kiosk.content.source import read_tree

    content = content_of(read_tree(source))
    if pseudo:
        content = add_pseudo(content)
    release = write_release(content, out, number=number, created=_moment())
    languages = ", ".join(release.languages)
    return [
        f"Release {release.number} is in {out}: {release.items} items in {languages}, "
        f"{release.motions} motions.",
        f"SHA-256 of its content: {release.sha256}",
    ]


def _moment() -> datetime | None:
    """The time a build is asked to write down (SOURCE_DATE_EPOCH), so that two are the same."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(seconds), UTC) if seconds.isdecimal() else None


def export(data: Path, out: Path) -> str:
    """Write the shown release to a source folder. Raises ReleaseError, OSError."""
    from kiosk.content.export import export_release

    source = paths.CONTENT_SOURCE if paths.CONTENT_SOURCE.is_dir() else None
    count = export_release(Library(data).reader, out, source)
    return f"{count} items are in {out}."


def publish(data: Path, file: Path) -> str:
    """Show a release file from the next visit on. Raises ReleaseError; then nothing changed."""
    release = Shelf(data / FOLDER).publish(file)
    return f"Release {release.number} is shown from the next visit on."


def rollback(data: Path, number: int) -> str:
    """Show an earlier release again. Raises ReleaseError; then nothing changed."""
    release = Shelf(data / FOLDER).rollback(number)
    return f"Release {release.number} is shown again from the next visit on."


def describe_releases(data: Path) -> list[str]:
    """One line for each release that can be shown, newest first."""
    kept = Shelf(data / FOLDER).releases()
    if not kept:
        shipped = paths.shipped_release()
        return [f"Nothing has been published here. Shown: the release in {shipped}."]
    return [
        f"{release.number:>6}  {release.path.name}{'  <- shown' if release.current else ''}"
        for release in kept
    ]


def _shipped() -> Path:
    """The release the program came with; in a checkout it is built when it is missing."""
    shipped = paths.shipped_release()
    if shipped is None and paths.CONTENT_SOURCE.is_dir():
        shipped = paths.SHIPPED_RELEASES[0]
        build_from_source(paths.CONTENT_SOURCE, shipped, number=1, pseudo=False)
    if shipped is None:
        raise ReleaseError("There is no content to show, and no source to build it from.")
    return shipped

"""The folder of published releases: which one is shown, and the last good one when it fails.

Each release is `content-<number>-<hash8>.db` with the hash of its bytes beside it
(`….db.sha256`). `current` names the release to show on its first line and those shown before it
on the next ones; it is replaced as a whole, so there is a valid release at every moment.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import opening
from kiosk.content.disk import make_folder, sync
from kiosk.content.opening import Release, ReleaseError
from kiosk.content.reader import Reader

_NAME = re.compile(r"^content-(\d+)-([0-9a-f]{8})\.db$")
POINTER = "current"
WHOLE_CHECK_BELOW = 64 * 1024 * 1024
"""Releases up to this many bytes are checked whole at every start, larger ones by `verify`."""


class ShelfError(ReleaseError):
    """What was asked of the shelf cannot be done; the message says why and what to do."""


@dataclass(frozen=True)
class Kept:
    """One release on the shelf. `current` is the one to show."""

    number: int
    path: Path
    current: bool


@dataclass(frozen=True)
class Opened:
    """An open release and, when it is not the one asked for, a line for staff that says why."""

    reader: Reader
    line: str = ""


class Shelf:
    """A folder of releases. `keep` good ones stay beside the one that is shown."""

    def __init__(self, folder: Path, keep: int = 3) -> None:
        self.folder = folder
        self.keep = keep

    def releases(self) -> tuple[Kept, ...]:
        """Every release on the shelf, newest first."""
        shown = self._shown()
        found = []
        for path in self.folder.glob("content-*.db") if self.folder.is_dir() else ():
            match = _NAME.match(path.name)
            if match:
                found.append(Kept(int(match[1]), path, path.name == (shown or [""])[0]))
        return tuple(sorted(found, key=lambda kept: (-kept.number, kept.path.name)))

    def next_number(self) -> int:
        """The number the next release must have, at least."""
        return max((kept.number for kept in self.releases()), default=0) + 1

    def publish(self, file: Path) -> Release:
        """Take a finished release in and show it. Raises ReleaseError; then nothing changed."""
        from kiosk.content.walk import walk  # the models: no start waits for them

        release = opening.verify(file)
        walk(file)
        name = f"content-{release.number}-{release.sha256[:8]}.db"
        target = self.folder / name
        if not target.exists() and release.number < self.next_number():
            raise ShelfError(
                f"Release {release.number} is older than what is already here. "
                f"Build it again with number {self.next_number()}."
            )
        make_folder(self.folder)
        if not self._good(target):
            digest = opening.hash_file(file)
            self._copy(file, target, digest)
            self._write(target.with_name(f"{name}.sha256"), f"{digest}\n")
        self._point(name)
        self._prune()
        return release

    def rollback(self, number: int) -> Release:
        """Show an earlier release again. Raises ReleaseError; then nothing changed."""
        found = [kept for kept in self.releases() if kept.number == number]
        if not found:
            have = ", ".join(str(kept.number) for kept in self.releases()) or "none"
            raise ShelfError(f"Release {number} is not here. These are: {have}.")
        release = self.verify(found[0].path)
        self._point(found[0].path.name)
        return release

    def verify(self, path: Path) -> Release:
        """Check a release of the shelf whole, against the hash beside it. Raises ReleaseError."""
        return opening.verify(path, self._recorded(path))

    def open_current(self, whole: bool | None = None, *, before: bool = False) -> Opened:
        """Open the release to show, or the last good one. Raises ShelfError when there is none.

        `whole` forces the check of every byte on or off; left out, it depends on the size.
        `before` leaves the release to show out: something is wrong with it that no check finds.
        """
        problems: list[str] = []
        for path in self._candidates()[1 if before else 0 :]:
            try:
                opening.header(path)
                if whole or (whole is None and path.stat().st_size <= WHOLE_CHECK_BELOW):
                    self.verify(path)
                reader = Reader.open(path)
            except (ReleaseError, OSError) as error:
                problems.append(str(error))
                continue
            if not problems:
                return Opened(reader)
            line = f"{problems[0]} Release {reader.release.number} is shown instead."
            return Opened(reader, f"{line} Publish the content again.")
        if problems:
            raise ShelfError(f"{problems[0]} There is no other good release. Publish one.")
        raise ShelfError("No content has been published yet. Build a release and publish it.")

    def _good(self, path: Path) -> bool:
        try:
            self.verify(path)
        except ReleaseError:
            return False
        return True

    def _candidates(self) -> list[Path]:
        """The release to show, those shown before it, then all others from the newest."""
        named = self._shown()
        if named is None:
            return [kept.path for kept in self.releases()]
        rest = [kept.path.name for kept in self.releases() if kept.path.name not in named]
        return [self.folder / name for name in (*named, *rest)]

    def _shown(self) -> list[str] | None:
        try:
            text = (self.folder / POINTER).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        names = [line.strip() for line in text.splitlines()]
        return [name for name in names if _NAME.match(name)] or None

    def _recorded(self, path: Path) -> str:
        try:
            return path.with_name(f"{path.name}.sha256").read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            message = f"The hash that belongs to {path.name} is missing."
            raise opening.Damaged(message) from None

    def _copy(self, file: Path, target: Path, digest: str) -> None:
        temporary = target.with_name(f"{target.name}.tmp")
        try:
            shutil.copyfile(file, temporary)
            sync(temporary)
            opening.verify(temporary, digest)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)

    def _write(self, path: Path, text: str) -> None:
        temporary = path.with_name(f"{path.name}.tmp")
        try:
            with temporary.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            sync(self.folder)
        finally:
            temporary.unlink(missing_ok=True)

    def _point(self, name: str) -> None:
        names = dict.fromkeys([name, *(self._shown() or [])])
        here = [n for n in names if (self.folder / n).exists()]
        self._write(self.folder / POINTER, "\n".join(here[: self.keep + 1]) + "\n")

    def _prune(self) -> None:
        """Remove the oldest beyond `keep`; never one that the pointer names."""
        named = set(self._shown() or [])
        spare = [kept.path for kept in self.releases() if kept.path.name not in named]
        for path in spare[max(0, self.keep + 1 - len(named)) :]:
            with suppress(OSError):  # Windows keeps what is open; it goes the next time
                path.unlink(missing_ok=True)
                path.with_name(f"{path.name}.sha256").unlink(missing_ok=True)

"""Searching files for words that should be gone: names and contents, as far as time allows."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.device.traces import Count, Marker, Trace

PIECE = 1 << 20
LARGEST = 256 << 20
"""Bytes of one file that are searched."""
DEEPEST = 12
"""Folders within folders."""


@dataclass(frozen=True)
class Searched:
    """What a search came to: what was found, how much was looked at, and what was not, and why.

    `in_time` is False when there was not time for all of it.
    """

    traces: tuple[Trace, ...]
    files: int
    left_out: tuple[str, ...] = ()
    in_time: bool = True


def search_files(
    markers: Sequence[Marker],
    folders: Sequence[Path],
    *,
    changed_since: float = 0.0,
    seconds: float = 30.0,
) -> Searched:
    """Search files in folders, links not followed, that changed since a moment of `time.time`.

    A folder that is not there holds nothing. What may not be read, is too large, or was not
    reached in the time given is named in `left_out`.
    """
    until = time.monotonic() + seconds
    traces, left_out, files, in_time = [], [], 0, True
    for folder in folders:
        for path, told in _files(folder, changed_since, until):
            if told:
                left_out.append(told)
                continue
            if time.monotonic() > until:
                break
            files += 1
            try:
                size, found = _search(path, markers)
            except OSError as error:
                left_out.append(f"{path}: {error.strerror}")
                continue
            if size > LARGEST:
                left_out.append(f"{path}: too large to search all of it")
            if found:
                traces.append(Trace(str(path), found))
        if time.monotonic() > until:
            left_out.append(f"{folder}: there was no time for all of it")
            in_time = False
    return Searched(tuple(traces), files, tuple(left_out), in_time)


def _files(
    folder: Path, changed_since: float, until: float, depth: int = 0
) -> Iterator[tuple[Path, str]]:
    """Plain files below a folder; with words instead where it cannot be looked into."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield folder, f"{folder}: {error.strerror}"
        return
    for entry in entries:
        if time.monotonic() > until:
            return
        path = Path(entry.path)
        try:
            about = entry.stat(follow_symlinks=False)
        except OSError:
            continue  # gone meanwhile
        if stat.S_ISDIR(about.st_mode) and depth < DEEPEST:
            yield from _files(path, changed_since, until, depth + 1)
        elif stat.S_ISREG(about.st_mode) and max(about.st_mtime, about.st_ctime) >= changed_since:
            yield path, ""


def _search(path: Path, markers: Sequence[Marker]) -> tuple[int, int]:
    """Bytes of a file, and how often the words are in its name and its first `LARGEST` bytes."""
    words, read = Count(markers), 0
    words.feed(os.fsencode(path.name))
    words.gap()
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        while read < LARGEST and (piece := file.read(PIECE)):
            words.feed(piece)
            read += len(piece)
    return size, words.found

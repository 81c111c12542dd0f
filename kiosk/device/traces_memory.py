"""Searching the memory of a process, this one or a child, for words that should be gone (Linux).

What is read passes through a few buffers whose addresses are known and left out of the search, and
is copied from there only masked.
"""

from __future__ import annotations

import ctypes
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.device.traces import Count, Marker, Trace

PIECES = (1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20)
"""Bytes read at a time: most parts of a process are small, a few are large."""
PAGE = 4096


class NotPossible(Exception):
    """The system does not let this memory be read; the message says why."""


@dataclass(frozen=True)
class Region:
    """Addresses from `start` up to `end`, what may be done there, and what the system calls it."""

    start: int
    end: int
    rights: str
    name: str

    @property
    def searched(self) -> bool:
        """Whether a word can be kept here: what is only read came from a file, as it was."""
        return self.rights.startswith("rw") and not self._of_a_device

    @property
    def _of_a_device(self) -> bool:
        """Whether a chip's memory or the system's own clock is read here, and not the program's."""
        if self.name.startswith(("/dev/zero", "/dev/shm")):
            return False
        return self.name.startswith(("/dev/", "[v"))


def regions(process: int | str = "self") -> list[Region]:
    """What a process has in memory. Raises NotPossible."""
    try:
        lines = Path(f"/proc/{process}/maps").read_text().splitlines()
    except OSError as error:
        raise NotPossible(f"the system shows no memory ({error.strerror})") from None
    found = []
    for line in lines:
        addresses, rights, *rest = line.split(maxsplit=5)
        start, _, end = addresses.partition("-")
        name = rest[3] if len(rest) > 3 else "anonymous"
        found.append(Region(int(start, 16), int(end, 16), rights, name))
    return found


def search_memory(markers: Sequence[Marker], process: int | str = "self") -> list[Trace]:
    """Where in a process's memory the words lie, by region. Raises NotPossible."""
    buffers = [bytearray(size) for size in PIECES]
    mine = [_address(buffer) for buffer in buffers] if process == "self" else []
    found: Counter[str] = Counter()
    try:
        memory = os.open(f"/proc/{process}/mem", os.O_RDONLY)
    except OSError as error:
        raise NotPossible(f"the system does not open it ({error.strerror})") from None
    try:
        for region in regions(process):
            if region.searched:
                for start, end in _without(region.start, region.end, mine):
                    found[region.name] += _search(memory, start, end, buffers, markers)
    finally:
        os.close(memory)
        for buffer in buffers:
            ctypes.memset(_address(buffer)[0], 0, len(buffer))
    return [Trace(name, number) for name, number in found.items() if number]


def _address(buffer: bytearray) -> tuple[int, int]:
    start = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
    return start, start + len(buffer)


def _without(start: int, end: int, mine: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of the addresses from `start` to `end` beside our own."""
    for first, last in sorted(mine):
        if first < end and start < last:
            if start < first:
                yield start, first
            start = max(start, last)
    if start < end:
        yield start, end


def _search(
    memory: int, start: int, end: int, buffers: Sequence[bytearray], markers: Sequence[Marker]
) -> int:
    """How often the words lie from `start` to `end`."""
    words, at = Count(markers), start
    while at < end:
        buffer = next((b for b in buffers if len(b) >= end - at), buffers[-1])
        try:
            size = os.preadv(memory, [memoryview(buffer)[: end - at]], at)
        except OSError:
            size = 0
        if size == 0:  # a page that is gone by now, or that no one may read
            words.gap()
            at = (at // PAGE + 1) * PAGE
            continue
        ctypes.memset(_address(buffer)[0] + size, 0, len(buffer) - size)
        words.feed(buffer)
        at += size
    return words.found

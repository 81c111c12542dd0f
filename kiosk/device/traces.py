"""Searching for words that should be gone, without being where they are found.

A word that is searched for must not lie in the searcher's own memory: it would find itself. So a
word is kept masked only, with every byte changed, and what is searched is masked the same way
before the two are compared. Letters A to Z are found in either case. Zeros are left out of both:
a text in UTF-8, in UTF-16 as Qt keeps it, and in UTF-32 is then the same, and the empty parts of
memory take no time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MASK = 0xA5
SHORTEST = 4
"""Letters a word must have: shorter ones occur anywhere by chance."""
_LOWER = bytes(byte + 32 if 65 <= byte <= 90 else byte for byte in range(256))
TABLE = bytes(byte ^ MASK for byte in _LOWER)
"""Byte -> the same byte in lower case, masked: for `bytes.translate`."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
"""As Python, Qt and X11 keep text in memory and files."""


class TooShort(ValueError):
    """A word of fewer than `SHORTEST` letters was to be searched for."""


@dataclass(frozen=True)
class Marker:
    """A word to search for. `patterns` are its bytes in each encoding, without zeros, masked."""

    patterns: tuple[bytes, ...]


@dataclass(frozen=True)
class Trace:
    """So many copies of a word in one place: a file, or a part of a process's memory."""

    place: str
    count: int


def hide(word: str) -> Marker:
    """A marker for this word. The word itself is the caller's to forget.

    Raises TooShort.
    """
    if len(word) < SHORTEST:
        raise TooShort(f"A word to search for needs {SHORTEST} letters or more.")
    found = {}
    for spelled in (word, word.lower(), word.upper()):
        for encoding in ENCODINGS:
            found[spelled.encode(encoding).translate(TABLE, b"\0")] = None
    return Marker(tuple(found))


def reveal(marker: Marker) -> str:
    """The word of a marker, in lower case: a new copy each time, which the caller must forget."""
    return bytes(byte ^ MASK for byte in marker.patterns[0]).decode()


class Count:
    """Counts words in what is fed to it piece by piece, also those across two pieces."""

    def __init__(self, markers: Iterable[Marker]) -> None:
        self._patterns = [pattern for marker in markers for pattern in marker.patterns]
        self._most = max(map(len, self._patterns), default=1) - 1
        self._tail = b""
        self.found = 0

    def feed(self, piece: bytes | bytearray) -> None:
        """Count in the next piece."""
        tail = self._tail
        masked = tail + piece.translate(TABLE, b"\0")
        for pattern in self._patterns:
            self.found += masked.count(pattern) - tail.count(pattern)
        self._tail = masked[-self._most :] if self._most else b""

    def gap(self) -> None:
        """The next piece does not follow on the one before."""
        self._tail = b""

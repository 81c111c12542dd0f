"""Searching for words that should be gone, without being where they are found.

A word that is searched for must not lie in the searcher's own memory: it would find itself. So a
word is kept masked only, with every byte changed, and what is searched is masked the same way
before the two are compared. Letters A to Z are found in either case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    """A word to search for. `patterns` are its bytes in each encoding, masked."""

    patterns: tuple[bytes, ...]

    @property
    def longest(self) -> int:
        """Bytes of the longest pattern."""
        return max(map(len, self.patterns))


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
            found[spelled.encode(encoding).translate(TABLE)] = None
    return Marker(tuple(found))


def reveal(marker: Marker) -> str:
    """The word of a marker, in lower case: a new copy each time, which the caller must forget."""
    return bytes(byte ^ MASK for byte in marker.patterns[0]).decode()


def count(piece: bytes | bytearray, markers: Iterable[Marker], *, keep: int = 0) -> int:
    """How often markers occur in a piece.

    `keep` bytes at the beginning were searched with the piece before: what lies in them as a
    whole is not counted again.
    """
    masked = piece.translate(TABLE)
    return sum(
        1
        for marker in markers
        for pattern in marker.patterns
        for _ in _places(masked, pattern, max(0, keep - len(pattern) + 1))
    )


def _places(masked: bytes | bytearray, pattern: bytes, start: int) -> Iterator[int]:
    at = masked.find(pattern, start)
    while at >= 0:
        yield at
        at = masked.find(pattern, at + 1)

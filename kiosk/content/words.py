"""Words as search sees them: without case and marks, split as FTS5's unicode61 splits."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
LONGEST = 40
"""Longer runs of letters are cut: nobody searches for them, and they only cost time."""


class _Bases(dict[int, str]):
    """Letter -> the same letter in lower case without its mark, always one character."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        parts = unicodedata.normalize("NFKD", letter.lower())
        base = next((c for c in parts if not unicodedata.combining(c)), letter)
        self[code] = base
        return base


_BASES = _Bases()


def fold(text: str) -> str:
    """Lower case without marks; as long as the text, so that places in both are the same."""
    return text.translate(_BASES)


def tokens(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word[:LONGEST] for word in _WORD.findall(fold(unicodedata.normalize("NFC", text)))]

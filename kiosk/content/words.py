"""Words as search sees them: without case and marks, split as FTS5's unicode61 splits."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
LONGEST = 40
"""Longer runs of letters are cut: nobody searches for them, and they only cost time."""


def fold(text: str) -> str:
    """Lower case without combining marks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word[:LONGEST] for word in _WORD.findall(fold(text))]

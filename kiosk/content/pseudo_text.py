"""English words made longer and accented, still readable."""

from __future__ import annotations

import re

_ACCENTS = str.maketrans(
    "aeiouyncsztdrlAEIOUYNCSZTDRL",
    "áéíóúýñçšžťďŕĺÁÉÍÓÚÝÑÇŠŽŤĎŔĹ",
)
# what must stay as it is: tags, entities, link targets, place holders
_KEEP = re.compile(r"(<[^>]*>|&\w+;|\]\([^)]*\)|%\d|%n|\{\w+\})")


def pseudo_text(text: str) -> str:
    """About 30 % longer, accented, in brackets; mark-up and place holders stay untouched."""
    if not text.strip():
        return text
    parts = _KEEP.split(text)
    worded = "".join(p if i % 2 else p.translate(_ACCENTS) for i, p in enumerate(parts))
    padding = "~" * max(1, round(len(text) * 0.25))
    spaced = " ".join(padding[i : i + 8] for i in range(0, len(padding), 8))
    return f"[{worded} {spaced}]"

"""Is every block easy enough to read? Grade 6 at most, block by block.

Blocks and fields of fewer than `ALONE` words are scored together, item by item: the formulas were
made for running text, and three words say nothing. Names from the glossary count as two syllables
each (see `kiosk.content.readability`). An item with fewer words than that in all is not scored.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.findings import Finding
from kiosk.content.model import Term
from kiosk.content.readability import Score, score
from kiosk.content.source import SourceItem, SourceTree
from kiosk.content.textof import Piece, pieces
from kiosk.content.words import tokens

GRADE = 6.0
ALONE = 12
_REMEDY = "Use shorter sentences and shorter words."


def names(tree: SourceTree, language: str) -> frozenset[str]:
    """Lower-case words of all names the glossary explains in a language."""
    found: set[str] = set()
    for _, term in tree.of(Term, language):
        for name in (term.title, *term.aliases):
            found.update(word for word in name.lower().split())
            found.update(tokens(name))
    return frozenset(found)


def scores(entry: SourceItem, names: frozenset[str]) -> Iterator[tuple[int, str, str, Score]]:
    """Line, name of the place, words and score of every block of an item."""
    short: list[Piece] = []
    for piece in pieces(entry.item):
        if not piece.plain:
            continue
        found = score(piece.plain, entry.language, names)
        if found.words >= ALONE:
            yield line_of(entry, piece), place_of(piece), piece.plain, found
        else:
            short.append(piece)
    if short:
        text = "\n".join(piece.plain for piece in short)
        found = score(text, entry.language, names)
        if found.words >= ALONE:
            yield line_of(entry, short[0]), "short texts", text, found


def line_of(entry: SourceItem, piece: Piece) -> int:
    """The line a piece of prose stands on."""
    if piece.at[0] == "blocks" and isinstance(piece.at[1], int):
        return entry.block_lines[piece.at[1]]
    return entry.line(*piece.at)


def place_of(piece: Piece) -> str:
    """What to call a piece of prose: its field, or text."""
    names = [str(part) for part in piece.at if isinstance(part, str)]
    return "text" if names[0] == "blocks" else " ".join(names)


def check(tree: SourceTree) -> Iterator[Finding]:
    """One finding for each block that is too hard."""
    known = {language: names(tree, language) for language in tree.languages}
    for entry in tree.items:
        for line, place, text, found in scores(entry, known[entry.language]):
            if found.grade > GRADE:
                begin = " ".join(text.split()[:6])
                yield Finding(
                    entry.file,
                    line,
                    "reading-grade",
                    f"The {place} “{begin} …” reads at grade {found.grade:g}; "
                    f"{GRADE:g} is the most (SMOG {found.smog:g}).",
                    _REMEDY,
                )

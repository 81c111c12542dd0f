"""The parts of a translation in words: what each is called, what changed in it, what may help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.bodyedit import Part as Block
from kiosk.content.readability import score
from kiosk.studio.differences import word_runs
from kiosk.studio.translating import Piece, terms_in
from kiosk.viewmodels.staff.edit_rows import runs_of
from kiosk.viewmodels.staff.edit_words import FormWords

translate = QCoreApplication.translate
ALONE = 12
"""Fewer words than these say nothing about how hard a text is to read."""
GRADE = 6.0
ROLES = (
    *("name", "standing", "stateText", "original", "changes", "there", "runs", "rich"),
    *("large", "terms", "grade", "links", "fits", "spoken"),
)


@dataclass(frozen=True)
class PartRow:
    """One part on the screen; `runs` are what was typed in a block, as RichWords gives them."""

    piece: Piece
    block: Block | None
    runs: tuple[dict[str, Any], ...] | None = None


def look(
    row: PartRow, words: FormWords, kind: str, language: str, known: Sequence[tuple[str, str]]
) -> dict[str, object]:
    """A part by roles; see ROLES."""
    piece = row.piece
    runs = list(row.runs) if row.runs is not None else []
    if piece.block is not None and row.runs is None:
        runs = runs_of(piece.block)
    name, state = called(piece, words, kind, row.block), state_word(piece)
    return {
        "name": name,
        "standing": piece.state,
        "stateText": state,
        "original": piece.original,
        "changes": _changes(piece),
        "there": piece.there,
        "runs": runs,
        "rich": piece.block is not None,
        "large": piece.block is not None or len(piece.original) > 50,
        "terms": [f"{one} → {two}" for one, two in terms_in(piece.original, known)[:4]],
        "grade": _grade(piece, language),
        "links": _links(row.block),
        "fits": _fits(piece),
        "spoken": f"{name}. {state}",
    }


def called(piece: Piece, words: FormWords, kind: str, block: Block | None) -> str:
    """What a part is called: “Step 3: cue”."""
    if block is not None:
        return {
            "heading": translate("Translate", "Heading"),
            "list": translate("Translate", "List"),
            "callout": translate("Translate", "Marked text"),
        }.get(block.kind, translate("Translate", "Text"))
    label = words.field(kind, piece.name)[0]
    names, parts = piece.name.split("."), []
    at = 0
    for depth in range(1, len(names) + 1):
        at += 1
        if at < len(piece.at) and isinstance(piece.at[at], int):
            number = int(piece.at[at]) + 1
            at += 1
            last = depth == len(names)
            parts.append(
                f"{label} {number}" if last else words.entry(".".join(names[:depth]), number)
            )
    if not isinstance(piece.at[-1], int):
        parts.append(label)
    return ": ".join(parts)


def state_word(piece: Piece) -> str:
    """Where a part stands, in words."""
    if piece.state == "missing":
        return translate("Translate", "Not translated yet")
    if piece.state == "behind":
        return translate("Translate", "The original has changed")
    return translate("Translate", "Done")


def _changes(piece: Piece) -> list[dict[str, str]]:
    """How the original changed since it was translated: `[{what, text}]`; empty when it did not."""
    if piece.was is None:
        return []
    return [{"what": run.what, "text": run.text} for run in word_runs(piece.was, piece.original)]


def _fits(piece: Piece) -> str:
    """What the button says that leaves the words as they are; "" where there is none."""
    if piece.state == "behind":
        return translate("Translate", "It still fits")
    if piece.state == "missing" and piece.block is not None:
        return translate("Translate", "It stays like the original")
    return ""


def _grade(piece: Piece, language: str) -> str:
    """That a part is hard to read, where it is."""
    if piece.state == "missing":
        return ""
    found = score(piece.there, language)
    if found.words < ALONE or found.grade <= GRADE:
        return ""
    text = translate("Translate", "Hard to read: grade %1. Shorter sentences help.")
    return text.replace("%1", str(round(found.grade)))


def _links(block: Block | None) -> list[dict[str, str]]:
    """`[{target, text}]`: what words of the original lead to."""
    if block is None:
        return []
    runs = (run for entry in block.entries for run in entry if run.link)
    return [{"target": run.link, "text": run.text} for run in runs]


def grade_of(pieces: Sequence[Piece], language: str) -> float | None:
    """The school grade that reads all that is translated; None while that is too little."""
    text = "\n".join(piece.there for piece in pieces if piece.state == "done" and piece.there)
    found = score(text, language)
    return found.grade if found.words >= ALONE else None

"""What is found out about a document on a worker, as the form tells it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.content.findings import Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.readability import Score
from kiosk.studio.forms import checking, spelling
from kiosk.studio.forms.document import Document
from kiosk.studio.forms.notes import Note
from kiosk.studio.forms.surroundings import Surroundings

translate = QCoreApplication.translate
Misspelled = tuple[str, tuple[str, ...]]
"""A word that nobody knows, and what may have been meant."""


@dataclass(frozen=True)
class Found:
    """Notes and grades of a document, by place."""

    notes: tuple[Note, ...] = ()
    grades: Mapping[Location, Score] = field(default_factory=dict)


def look(document: Document, around: Surroundings, today: date) -> Found:
    """Check a document and grade its words."""
    language = around.key.language or MAIN_LANGUAGE
    grades = {}
    for at, words in checking.prose(document):
        found = checking.grade(words, language, around)
        if found is not None:
            grades[at] = found
    return Found(tuple(checking.check(document, around, today)), grades)


def spell(
    document: Document, around: Surroundings, allowed: Collection[str]
) -> dict[Location, tuple[Misspelled, ...]]:
    """Words of a document that nobody knows, each once in its place."""
    language = around.key.language or MAIN_LANGUAGE
    speller = spelling.speller(language)
    if speller is None:
        return {}
    known = around.titles | around.names | frozenset(allowed)
    found: dict[Location, tuple[Misspelled, ...]] = {}
    for at, words in checking.prose(document):
        unknown = dict.fromkeys(one.word for one in speller.unknown(words, known))
        if unknown:
            found[at] = tuple(
                (word, tuple(speller.suggestions(word, around.names))) for word in unknown
            )
    return found


def grade_map(found: Score) -> dict[str, object]:
    """`{text, kind, share}` for the meter below a text; `share` 0..1 of how far it reaches."""
    grade = max(1, round(found.grade))
    if found.grade <= checking.HARDEST:
        text, kind = translate("Form", "Reading grade %1. Good."), "good"
    elif found.grade <= checking.HARDEST + 2:
        text, kind = translate("Form", "Reading grade %1. Try shorter sentences."), "care"
    else:
        text = translate("Form", "Reading grade %1. Use shorter sentences and easier words.")
        kind = "care"
    return {
        "text": text.replace("%1", str(grade)),
        "kind": kind,
        "share": min(1.0, max(0.05, found.grade / 12)),
    }

"""Everything that can be told about an item while somebody writes it, each beside its field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from kiosk.content import source
from kiosk.content.blocks import LINK
from kiosk.content.checks import evidence, reading, translation
from kiosk.content.checks.agreement import check_claims
from kiosk.content.checks.links import motions_of
from kiosk.content.checks.wording import check_words
from kiosk.content.findings import Finding, Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import FOLDERS, MODELS, AnyItem, Exercise, Gate, Kind, QuestionSet
from kiosk.content.questions_sound import unsound
from kiosk.content.readability import Score, score
from kiosk.content.source import SourceItem, SourceTree
from kiosk.content.textof import NOT_PROSE, pieces
from kiosk.studio.forms import bibliography
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.kinds import every_field
from kiosk.studio.forms.notes import Note, Weight, of_model
from kiosk.studio.forms.surroundings import Surroundings
from kiosk.studio.items import SOURCES

_SHORT = 24
"""Letters of a field's beginning that stand for it in a sentence."""


def check(document: Document, around: Surroundings, today: date) -> list[Note]:
    """All notes about one item, in the order of its fields."""
    if document.kind == SOURCES:
        return [*bibliography.check(document)]
    if document.kind not in MODELS:
        return []
    kind: Kind = document.kind
    key = around.key
    found = [*_blocks(document, around)]
    text = document.text
    entry, _ = source.read_text(text, key.file, key.language, FOLDERS[kind], key.id)
    if entry is None:
        return [*_model(document, kind), *found]
    places = _Places(document, entry)
    found += [
        *_reading(entry, around, places),
        *_links(entry.item, around),
        *_evidence(entry, around, today),
        *_translation(entry, around),
    ]
    if isinstance(entry.item, Exercise):
        found += _exercise(entry, entry.item, around, places)
    if isinstance(entry.item, QuestionSet):
        found += _questions(entry.item)
    return list(dict.fromkeys(found))


def grade(words: str, language: str, around: Surroundings) -> Score | None:
    """How hard some words are to read; None when there are too few to tell."""
    found = score(words, language, around.names)
    return found if found.words >= reading.ALONE else None


HARDEST = reading.GRADE
"""The highest school grade that words may read at."""


def _model(document: Document, kind: Kind) -> Iterator[Note]:
    """What stands in the way of saving, field by field."""
    data = {name: value for name, value in document.front.data.items() if name != "blocks"}
    try:
        MODELS[kind].model_validate({**data, "body": document.body.text, "blocks": ()})
    except ValidationError as error:
        seen: set[tuple[Location, str]] = set()
        for detail in error.errors():
            at = _place(detail["loc"])
            note = of_model(detail, at)
            if (at, note.code) not in seen:
                seen.add((at, note.code))
                yield note


def _place(loc: Sequence[str | int]) -> Location:
    """The form's location for the model's: without what lies within one of its fields."""
    at: list[str | int] = []
    for part in loc:
        if str(part).startswith("function-"):
            continue
        at.append(part)
        if part in ("when", "ask_if") or at == ["flags"]:
            break
    if len(at) > 1 and at[0] == "dose" and at[1] in ("sets", "reps"):
        at = at[:2]
    return tuple(at)


# --- the body --------------------------------------------------------------------------------


def _blocks(document: Document, around: Surroundings) -> Iterator[Note]:
    for i, part in enumerate(document.body.parts):
        at = (BODY, i)
        if part.kind == "other":
            fix = "Write it as text or as a list, and remove this."
            yield Note(at, "stop", "block", "The screen cannot show this block.", fix)
        if part.kind == "callout" and not part.tone:
            fix = "Choose one: key point, take care, or stop."
            yield Note(at, "stop", "tone", "It is not said what kind of note this is.", fix)
        if part.kind != "other" and not part.plain.strip():
            yield Note(at, "note", "empty", "Nothing is written here yet.", "Write, or remove it.")
        for entry in part.entries:
            for run in entry:
                if not run.link:
                    continue
                here = f"“{run.text.strip()}”"
                if not LINK.match(run.link):
                    fix = "Choose another item, or take the link away. Web pages go under sources."
                    yield Note(at, "stop", "link", f"{here} leads to no item.", fix)
                elif run.link not in around.others:
                    fix = "Choose another item, or take the link away."
                    yield Note(at, "care", "link", f"{here} leads to something that is gone.", fix)


class _Places:
    """Where the lines of a text and the blocks of an item stand in the form."""

    def __init__(self, document: Document, entry: SourceItem) -> None:
        self.blocks = [i for i, _ in document.body.shown()]
        self._lines: dict[int, Location] = {}
        for at, line in entry.lines.items():
            known = self._lines.get(line)
            if at and (known is None or len(at) < len(known)):
                self._lines[line] = at

    def block(self, index: int) -> Location:
        return (BODY, self.blocks[index]) if index < len(self.blocks) else (BODY, index)

    def line(self, line: int) -> Location:
        return self._lines.get(line, ())


# --- its words -------------------------------------------------------------------------------


def _reading(entry: SourceItem, around: Surroundings, places: _Places) -> Iterator[Note]:
    short: list[tuple[Location, str]] = []
    fix = "Use shorter sentences and shorter words."
    for piece in pieces(entry.item):
        if not piece.plain:
            continue
        at = piece.at
        if at[0] == BODY and isinstance(at[1], int):
            at = places.block(at[1])
        found = score(piece.plain, entry.language, around.names)
        if found.words < reading.ALONE:
            short.append((at, piece.plain))
        elif found.grade > HARDEST:
            text = f"This reads at grade {found.grade:g}; {HARDEST:g} is the most."
            yield Note(at, "care", "reading", text, fix)
    together = score("\n".join(words for _, words in short), entry.language, around.names)
    if together.words >= reading.ALONE and together.grade > HARDEST:
        hardest = max(short, key=lambda one: score(one[1], entry.language, around.names).grade)
        text = f"The short texts together read at grade {together.grade:g}. This one is hardest."
        yield Note(hardest[0], "care", "reading", text, "Use shorter words.")


def _links(item: AnyItem, around: Surroundings) -> Iterator[Note]:
    own = f"{item.kind}:{item.id}"
    for target in item.related:
        if target == own:
            fix = "Take it out of the list."
            yield Note(("related",), "care", "link", "It is related to itself.", fix)
        elif target not in around.others:
            text = f"“{target.partition(':')[2]}” is not there any more."
            yield Note(("related",), "care", "link", text, "Take it out of the list.")
    taught = getattr(item, "taught_in", None)
    if item.kind == "quiz" and callable(taught):
        for i, target in taught():
            if target not in around.others:
                fix = "Choose another one."
                where = ("questions", i, "taught_in")
                yield Note(where, "care", "link", "What teaches this is not there any more.", fix)
    for at, name in _motions(item):
        if name not in around.motions:
            text = f"There is no movement “{name}”."
            yield Note(at, "care", "motion", text, "Choose another one.")


def _motions(item: AnyItem) -> Iterator[tuple[Location, str]]:
    yield from motions_of(SourceItem(item, "", "", {}, (), ()))


_EVIDENCE: dict[str, tuple[str, str, Location, Weight]] = {
    "source-missing": (
        "It is not said where this comes from.",
        "Choose at least one source.",
        ("sources",),
        "care",
    ),
    "review-overdue": (
        "The day of its review is past.",
        "Compare it with its sources, then choose a new day.",
        ("next_review",),
        "care",
    ),
    "key-points": (
        "It needs one to three key points.",
        "Add or remove some.",
        ("key_points",),
        "care",
    ),
    "claim-expired": (
        "This ran out, so patients do not see it any more.",
        "Ask the provider whether it still holds, then choose a new day; or remove it.",
        ("claims",),
        "note",
    ),
}


def _evidence(entry: SourceItem, around: Surroundings, today: date) -> Iterator[Note]:
    tree = SourceTree(Path(), (entry,), around.sources)
    for finding in evidence.check(tree, today, frozenset(around.sources)):
        if finding.file != entry.file:
            continue
        if finding.code == "source-unknown":
            name = re.search(r"“([^”]*)”", finding.message)
            text = f"The list of sources has no “{name[1] if name else ''}”."
            at: Location = ("sources",)
            yield Note(at, "care", "source", text, "Choose another one, or add it to the list.")
            continue
        text, fix, at, weight = _EVIDENCE[finding.code]
        if finding.code == "source-missing" and entry.item.kind in evidence.UNSOURCED:
            fix = "Choose a source, or write below why there is none."
        if finding.code == "claim-expired":
            index = next(
                i
                for i, claim in enumerate(entry.item.claims)  # type: ignore[union-attr]
                if entry.line("claims", i) == finding.line
            )
            at = ("claims", index, "expires")
        yield Note(at, weight, finding.code, text, fix)
    start, end = entry.item.show_from, entry.item.show_until
    if end is not None and start is not None and end < start:
        fix = "Choose a later day."
        yield Note(("show_until",), "care", "dates", "It ends before it begins.", fix)
    elif end is not None and end < today:
        fix = "Choose a later day, or leave it out."
        yield Note(("show_until",), "note", "dates", "This day is past: nobody sees it.", fix)


def _translation(entry: SourceItem, around: Surroundings) -> Iterator[Note]:
    if entry.language == MAIN_LANGUAGE or around.original is None:
        return
    made_from, newest = entry.item.translation_of, around.original.revision
    if made_from is None or made_from.revision != newest:
        text = "The English words have changed since this was translated."
        fix = "Translate what changed, then mark it as up to date."
        yield Note((), "care", "stale", text, fix)
    if translation.differs(around.original, entry.item):
        text = "More than the words differs from the English one."
        yield Note((), "care", "differs", text, "Take over what is not words from the original.")


# --- exercises and questions -----------------------------------------------------------------

_AT_CODE: dict[str, Location] = {
    "hold": ("dose", "hold_seconds"),
    "tempo": ("dose", "tempo"),
    "move": ("dose", "tempo"),
    "return": ("dose", "tempo"),
    "movement": ("movement", "action"),
    "degrees": ("movement", "degrees"),
}


def _exercise(
    entry: SourceItem, exercise: Exercise, around: Surroundings, places: _Places
) -> Iterator[Note]:
    if not any(mistake.motion for mistake in exercise.mistakes):
        fix = "Give at least one of them a movement that shows it."
        yield Note(("mistakes",), "care", "mistakes", "No mistake is shown moving.", fix)
    clip = around.clips.get(exercise.motion)
    if clip is None:
        return
    phases = {span.name for span in clip.phases}
    for i, step in enumerate(exercise.steps):
        if (step.at or step.phase) not in phases:
            text = "The movement has no such moment."
            yield Note(("steps", i, "at"), "care", "moment", text, "Choose one on the line above.")
    if entry.language == MAIN_LANGUAGE:
        for finding in check_claims(entry, exercise, clip):
            yield _agreed(finding, places)
    for finding in check_words(entry, exercise, clip):
        yield _agreed(finding, places)


def _agreed(finding: Finding, places: _Places) -> Note:
    at = _AT_CODE.get(finding.code) or places.line(finding.line)
    fix = finding.remedy
    if ".yaml" in fix:
        fix = "Change these words or the movement, whichever is wrong."
    text = finding.message.replace("its motion", "its movement")
    text = re.sub(r"does not go with knee: (\w+)", r"does not fit a \1 knee", text)
    return Note(at, "care", finding.code, text, fix)


def _questions(item: QuestionSet) -> Iterator[Note]:
    said = {question.id: question.text for question in item.questions}
    said |= {option.id: option.label for question in item.questions for option in question.options}

    def plainly(text: str) -> str:
        return re.sub(r"“([^”]+)”", lambda m: f"“{_short(said.get(m[1], m[1]))}”", text)

    for wrong in unsound(item):
        at = wrong.at
        remedy = wrong.remedy
        if "ask_if" in remedy:
            remedy = "Change when it is asked."
        elif "none_label" in remedy:
            at, remedy = (*at, "none_label"), "Write words such as “None of these”."
        elif remedy.startswith("Use one of"):
            remedy = "Choose the question and its answers again."
        yield Note(at, "care", "questions", plainly(wrong.message), remedy)
    if item.purpose == "safety":
        for name in item.flags:
            if name not in get_args(Gate):
                text = f"No exercise asks for “{name}”."
                yield Note(("flags",), "care", "flags", text, "Remove it.")


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rsplit(' ', 1)[0]} …"


def counts(notes: Sequence[Note]) -> tuple[int, int, int]:
    """How many of each weight: stop, care, note."""
    weights = [note.weight for note in notes]
    return weights.count("stop"), weights.count("care"), weights.count("note")


def prose(document: Document) -> Iterator[tuple[Location, str]]:
    """Every piece of words that patients read, with its place, also while it is not whole."""

    def walk(value: object, at: Location) -> Iterator[tuple[Location, str]]:
        if isinstance(value, str):
            yield at, value
        elif isinstance(value, dict):
            for name, inner in value.items():
                if name not in NOT_PROSE:
                    yield from walk(inner, (*at, str(name)))
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                yield from walk(inner, (*at, i))

    if document.kind == SOURCES:  # names and titles of others, not our words
        return
    yield from walk(document.front.data, ())
    for i, part in enumerate(document.body.parts):
        if part.kind != "other":
            yield (BODY, i), part.plain


def tidied(document: Document) -> Document:
    """Without entries of lists that nobody wrote anything in."""
    if document.kind == SOURCES:
        return bibliography.named(document)
    if document.kind not in MODELS:
        return document
    for form in every_field(document.kind):
        value = document.get((form.name,)) if form.editor == "lines" else None
        if isinstance(value, list):
            for i in reversed(range(len(value))):
                if not str(value[i] or "").strip():
                    document = document.remove((form.name, i))
    return document

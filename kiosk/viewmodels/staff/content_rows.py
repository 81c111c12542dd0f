"""The list of all content, narrowed to a question: plain values, worked out beside the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from kiosk.content.words import fold
from kiosk.studio import drafts, items, listing, waiting
from kiosk.studio.items import ALL_KINDS, AnyKind
from kiosk.studio.listing import Listed, Wanted
from kiosk.studio.store import Store

NOT_LISTED = ("media",)
"""Kinds that have a section of their own."""
KINDS: tuple[AnyKind, ...] = tuple(kind for kind in ALL_KINDS if kind not in NOT_LISTED)
DUE_DAYS = {"past": -1, "30": 30, "60": 60, "90": 90}
"""Days to the review of each way to ask; what is past due is due in all of them."""
QUESTIONS = ("all", "waits", "drafts", "due", "changed", "behind", "retired")
ORDERS = ("kind", "title", "due", "last")


@dataclass(frozen=True)
class Mine:
    """A draft of somebody's own: of an item that is there, or of a new one."""

    kind: AnyKind
    id: str
    language: str
    title: str
    at: str
    new: bool


@dataclass(frozen=True)
class Everything:
    """All that can be listed. `whole` is False while only the first kind is known."""

    listed: tuple[Listed, ...] = ()
    waits: frozenset[tuple[str, str]] = frozenset()
    drafts: tuple[Mine, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Asked:
    """What the list is narrowed to, and its order.

    `question` is one of QUESTIONS, `due` a key of DUE_DAYS; "behind" asks for translations into
    `language` ("" for any) that are missing or behind.
    """

    question: str = "all"
    due: str = "30"
    language: str = ""
    kind: str = ""
    words: str = ""
    order: str = "kind"


@dataclass(frozen=True)
class Row:
    """One row of the list. `draft` is set where the person has unsaved words of their own."""

    item: Listed
    draft: Mine | None = None

    @property
    def key(self) -> str:
        """What names the item: kind:id."""
        return f"{self.item.kind}:{self.item.id}"

    @property
    def new(self) -> bool:
        """Whether it was never saved."""
        return self.draft is not None and self.draft.new


@dataclass(frozen=True)
class Answer:
    """The rows that were asked for, and how many there would be for each question."""

    rows: tuple[Row, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    """By question; "due:30" and so on for each way to ask for reviews."""
    kinds: dict[str, int] = field(default_factory=dict)
    """Items of each kind that answer the question."""


def beginning(store: Store, languages: Sequence[str], today: date) -> Everything:
    """The items of the first kind alone: what shows of the whole list until it is there."""
    kinds = [kind for kind in listing.kinds(store) if kind in KINDS][:1]
    if not kinds:
        return Everything()
    return Everything(tuple(listing.listing(store, Wanted(tuple(kinds)), languages, today)))


def everything(store: Store, me: int, languages: Sequence[str], today: date) -> Everything:
    """All items, what waits for a person, and the person's own drafts."""
    listed = tuple(listing.listing(store, Wanted(kinds=KINDS), languages, today))
    waits = (*waiting.to_review(store, me), *waiting.to_change(store, me))
    keys = [one.revision.key for one in waits]
    there = {(one.kind, one.id) for one in listed}
    own = tuple(
        Mine(
            draft.key.kind,
            draft.key.id,
            draft.key.language,
            items.facts(draft.text).title,
            draft.at,
            (draft.key.kind, draft.key.id) not in there,
        )
        for draft in drafts.drafts_of_person(store, me)
        if draft.key.kind not in NOT_LISTED
    )
    return Everything(listed, frozenset((key.kind, key.id) for key in keys), own, whole=True)


def answer(all: Everything, asked: Asked) -> Answer:
    """The rows that meet what is asked, in the order asked for."""
    own = {(one.kind, one.id): one for one in reversed(all.drafts)}
    found = [Row(one, own.get((one.kind, one.id))) for one in all.listed]
    found += [Row(_unsaved(one), one) for one in all.drafts if one.new]
    if asked.words.strip():
        words = [fold(word) for word in asked.words.split()]
        found = [row for row in found if _has(row.item, words)]
    counts = _counts(all, found)
    met = [row for row in found if _meets(all, row, asked)]
    kinds: dict[str, int] = {}
    for row in met:
        kinds[row.item.kind] = kinds.get(row.item.kind, 0) + 1
    if asked.kind:
        met = [row for row in met if row.item.kind == asked.kind]
    return Answer(tuple(_ordered(met, asked.order)), counts, kinds)


def _unsaved(one: Mine) -> Listed:
    """A new item as a row of the list."""
    title = one.title or one.id
    return Listed(one.kind, one.id, title, "draft", "", False, (), (), None, None, one.at, "")


@lru_cache(maxsize=50_000)
def _folded(words: str) -> str:
    return fold(words)


def _has(one: Listed, words: Iterable[str]) -> bool:
    titles = {one.title, *(version.title for version in one.versions)}
    text = " ".join((one.id, *map(_folded, titles)))
    return all(word in text for word in words)


def _counts(all: Everything, rows: Iterable[Row]) -> dict[str, int]:
    counts = dict.fromkeys((*QUESTIONS, *(f"due:{when}" for when in DUE_DAYS)), 0)
    for row in rows:
        one = row.item
        counts["all"] += one.state != "retired"
        counts["waits"] += (one.kind, one.id) in all.waits
        counts["drafts"] += row.draft is not None
        counts["changed"] += _changed(row)
        counts["behind"] += _behind(one, "")
        counts["retired"] += one.state == "retired"
        for when, days in DUE_DAYS.items():
            counts[f"due:{when}"] += one.days_left is not None and one.days_left <= days
    counts["due"] = counts["due:90"]
    return counts


def _meets(all: Everything, row: Row, asked: Asked) -> bool:
    one = row.item
    match asked.question:
        case "waits":
            return (one.kind, one.id) in all.waits
        case "drafts":
            return row.draft is not None
        case "due":
            return one.days_left is not None and one.days_left <= DUE_DAYS[asked.due]
        case "changed":
            return _changed(row)
        case "behind":
            return _behind(one, asked.language)
        case "retired":
            return one.state == "retired"
    # somebody who looks for a name must find it, in use or not
    return one.state != "retired" or bool(asked.words.strip())


def _changed(row: Row) -> bool:
    return row.item.changed and not row.new


def _behind(one: Listed, language: str) -> bool:
    """Whether a translation is missing or behind; what is retired need not be translated."""
    if one.state == "retired":
        return False
    if language:
        return language in one.missing or one.translation(language) == "stale"
    return bool(one.missing) or any(version.translation == "stale" for version in one.versions)


def _ordered(rows: list[Row], order: str) -> list[Row]:
    match order:
        case "title":
            return sorted(rows, key=lambda row: _folded(row.item.title))
        case "due":
            return sorted(rows, key=lambda row: (row.item.next_review or date.max, row.key))
        case "last":
            return sorted(rows, key=lambda row: row.item.changed_at, reverse=True)
    place = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(rows, key=lambda row: place[row.item.kind])  # by title already

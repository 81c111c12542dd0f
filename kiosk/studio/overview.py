"""One item seen whole: its languages side by side, who works on it, and what comes next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import Source
from kiosk.content.source import split
from kiosk.content.yamledit import YamlText
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import drafts, editing, items, marks, review
from kiosk.studio.items import BIBLIOGRAPHY_KEY, MOTION, SOURCES, SPEECHLESS, AnyKind, Key
from kiosk.studio.listing import Translation
from kiosk.studio.marks import Mark
from kiosk.studio.people import REVIEWERS, Person
from kiosk.studio.review import Standing
from kiosk.studio.store import Store, StudioError

SOON_DAYS = 30
"""So many days ahead a review that comes due is worth a word."""


@dataclass(frozen=True)
class Tongue:
    """An item in one language ("" for motions and the bibliography).

    `standing` is None where there is only a draft, or nothing. `draft` is when the person who
    looks wrote their own unsaved words; `others` say who else has it open. `why_not` says why the
    person cannot approve what is in review; empty where they can.
    """

    language: str
    title: str
    standing: Standing | None
    translation: Translation
    draft: str
    others: tuple[str, ...]
    why_not: str
    next_review: date | None

    @property
    def state(self) -> str:
        """Its state, or "changes asked", or "missing"."""
        if self.standing is None:
            return "missing"
        return self.standing.note or self.standing.state


Todo = Literal[
    "bring back",
    "go on",  # with a draft of one's own
    "change",  # what a reviewer asked for
    "review",
    "submit",
    "wait",  # for a reviewer
    "publish",
    "wait for publishing",
    "translate",
    "renew",  # the date of the next review
    "edit",
    "nothing",
]


@dataclass(frozen=True)
class Next:
    """What to do next with an item, and in which language."""

    todo: Todo
    language: str = ""


@dataclass(frozen=True)
class Overview:
    """One item, as one person sees it. The main language comes first.

    `approvers` are the names of those who could approve it; `release` is the one that is shown.
    """

    kind: AnyKind
    id: str
    title: str
    tongues: tuple[Tongue, ...]
    retired: Mark | None
    withdrawn: Mark | None
    next_review: date | None
    days_left: int | None
    sources: tuple[Source, ...]
    approvers: tuple[str, ...]
    release: int | None
    next: Next

    def tongue(self, language: str) -> Tongue | None:
        """The item in one language."""
        return next((one for one in self.tongues if one.language == language), None)


@dataclass(frozen=True)
class Use:
    """An item that leads to another one, or is made from it."""

    kind: AnyKind
    id: str
    title: str


def overview(
    store: Store,
    kind: AnyKind,
    id: str,
    me: int,
    languages: Sequence[str] = (),
    today: date | None = None,
) -> Overview:
    """Everything about one item. Raises StudioError when there is no such item.

    `languages` are those of the site; languages the item has besides are told as well.
    """
    who = items.person(store, me)
    today = today or date.fromisoformat(store.now()[:10])
    have = [
        row["language"]
        for row in store.rows(
            "SELECT language FROM revisions WHERE kind = ? AND item = ?"
            " UNION SELECT language FROM drafts WHERE kind = ? AND item = ? AND person = ?",
            *(kind, id, kind, id, me),
        )
    ]
    if not have:
        raise StudioError(f"There is no {Key(kind, id, _any(kind)).noun} “{id}”.")
    wanted = [""] if kind in SPEECHLESS else [*dict.fromkeys((MAIN_LANGUAGE, *languages, *have))]
    if MAIN_LANGUAGE not in (*languages, *have):
        wanted = [tag for tag in wanted if tag != MAIN_LANGUAGE]
    texts = {tag: items.newest(store, Key(kind, id, tag)) for tag in wanted}
    facts = {tag: items.facts(one.text) for tag, one in texts.items() if one is not None}
    tongues = tuple(_tongue(store, Key(kind, id, tag), who, facts) for tag in wanted)
    retired, withdrawn = marks.standing_marks(store, Key(kind, id, _any(kind)))
    dates = [one.next_review for one in tongues if one.next_review is not None]
    due = min(dates, default=None)
    release = review.shown_release(store)
    said = Overview(
        kind,
        id,
        next((one.title for one in tongues if one.title), id),
        tongues,
        retired,
        withdrawn,
        due,
        None if due is None or retired is not None else (due - today).days,
        _sources(store, kind, texts.get(wanted[0])),
        tuple(one.name for one in review.approvers(store)),
        None if release is None else release.number,
        Next("nothing"),
    )
    return replace(said, next=next_of(store, said, who))


def _any(kind: AnyKind) -> str:
    return "" if kind in SPEECHLESS else MAIN_LANGUAGE


def _tongue(store: Store, key: Key, who: Person, facts: dict[str, items.Facts]) -> Tongue:
    standing = review.standing(store, key)
    draft = drafts.draft_of(store, who.id, key)
    own = facts.get(key.language)
    title = own.title if own is not None else items.facts(draft.text).title if draft else ""
    translation: Translation = "present"
    if own is None:
        translation = "missing"
    elif key.language not in ("", MAIN_LANGUAGE):
        original = facts.get(own.made_from[0]) if own.made_from else None
        if own.made_from is None or (original and own.made_from[1] < original.revision):
            translation = "stale"
    why_not = ""
    if standing is not None and standing.state == "in review":
        why_not = "editor" if who.role not in REVIEWERS else ""
        why_not = why_not or review.why_not_own(store, who, standing.revision)
    return Tongue(
        key.language,
        title,
        standing,
        translation,
        draft.at if draft else "",
        tuple(one.words for one in editing.others_editing(store, key, who.id)),
        why_not,
        own.next_review if own else None,
    )


def _sources(store: Store, kind: AnyKind, newest: items.Revision | None) -> tuple[Source, ...]:
    """The entries of the bibliography that an item names."""
    if newest is None or kind in SPEECHLESS or (parts := split(newest.text)) is None:
        return ()
    try:
        named = YamlText(parts[0]).data.get("sources")
    except YamlProblem:
        return ()
    bibliography = items.newest(store, BIBLIOGRAPHY_KEY)
    if bibliography is None or not isinstance(named, list):
        return ()
    known = items.read(store, BIBLIOGRAPHY_KEY, bibliography.text).sources or {}
    return tuple(known[key] for key in map(str, named) if key in known)


def next_of(store: Store, item: Overview, who: Person) -> Next:
    """The one thing this person would do next."""
    judges = who.role in REVIEWERS
    if item.retired is not None:
        return Next("bring back" if judges else "nothing")
    gone = {row["id"] for row in store.rows("SELECT id FROM people WHERE disabled_at IS NOT NULL")}
    mine = gone | {who.id}
    there = [(one, one.standing) for one in item.tongues if one.standing is not None]
    for one in item.tongues:
        if one.draft:
            return Next("go on", one.language)
    for one, standing in there:
        if standing.note == "changes asked" and standing.revision.author in mine:
            return Next("change", one.language)
    for one, standing in there:
        if standing.state == "in review" and not one.why_not:
            return Next("review", one.language)
    for one, standing in there:
        if standing.state == "draft" and not standing.note and standing.revision.author in mine:
            return Next("submit", one.language)
    for one, standing in there:
        if standing.state == "approved":
            return Next("publish" if judges else "wait for publishing", one.language)
    for one, standing in there:
        if standing.state == "in review":
            return Next("wait", one.language)
    first = item.tongues[0].standing
    for one in item.tongues[1:]:
        # words that are still in the making are not worth translating yet
        if one.translation != "present" and first is not None and first.state == "published":
            return Next("translate", one.language)
    if judges and item.days_left is not None and item.days_left <= SOON_DAYS:
        return Next("renew")
    if item.kind == SOURCES:  # it comes in as a file
        return Next("nothing")
    return Next("edit", item.tongues[0].language)


def used_in(store: Store, kind: AnyKind, id: str) -> list[Use]:
    """The items whose newest words lead to this one, by kind and title; itself left out."""
    if kind in ("motion", "media"):
        words = [f": {id}"]
        field = r"(?m)(?:motion|media|sound|extends):[ \t]+"
        own = rf"{field}[\"']?{re.escape(id)}[\"']?[ \t]*(?:[,}}]|$)"
    elif kind in SPEECHLESS:
        return []
    else:
        words = [f"{kind}:{id}"]
        own = rf"(?<![a-z_]){kind}:{re.escape(id)}(?![a-z0-9-])"
    pattern = re.compile(own)
    rows = store.rows(
        "SELECT kind, item, language, text, MAX(number) AS number FROM revisions"
        " GROUP BY kind, item, language HAVING instr(text, ?) > 0 ORDER BY kind, item, language",
        *words,
    )
    found: dict[tuple[AnyKind, str], Use] = {}
    for row in rows:
        place = (row["kind"], row["item"])
        if place == (kind, id) or not pattern.search(row["text"]):
            continue
        if place not in found or row["language"] == MAIN_LANGUAGE:
            title = items.facts(row["text"]).title or row["item"]
            found[place] = Use(row["kind"], row["item"], title)
    order = {one: number for number, one in enumerate(items.ALL_KINDS)}
    return sorted(found.values(), key=lambda use: (order[use.kind], use.title))


def set_next_review(
    store: Store, person_id: int, kind: AnyKind, id: str, day: date, note: str = ""
) -> list[items.Revision]:
    """Set the day of the next review in every language: a new revision of each, to be approved.

    A translation that was up to date stays so. Raises StudioError, also when somebody saves at the
    same moment; what was written until then stays.
    """
    if kind == MOTION or kind in SPEECHLESS:
        raise StudioError("Only what has words for patients has a date of review.")
    items.reviewer(store, person_id)
    rows = store.rows(
        "SELECT DISTINCT language FROM revisions WHERE kind = ? AND item = ?"
        " ORDER BY language <> ?, language",
        *(kind, id, MAIN_LANGUAGE),
    )
    done: list[items.Revision] = []
    raised: dict[str, tuple[int, int]] = {}
    for row in rows:
        key = Key(kind, id, row["language"])
        newest = items.newest(store, key)
        if newest is None:
            continue
        facts = items.facts(newest.text)
        text = _with(newest.text, "next_review", day)
        if facts.made_from is not None and facts.made_from[0] in raised:
            before, after = raised[facts.made_from[0]]
            if facts.made_from[1] == before:
                text = _with(
                    text, "translation_of", {"language": facts.made_from[0], "revision": after}
                )
        if text != newest.text:
            revision = drafts.revise(store, person_id, key, text, newest.id, note)
            done.append(revision)
            raised[key.language] = (facts.revision, items.facts(revision.text).revision)
    return done


def _with(text: str, field: str, value: object) -> str:
    """The text with another value of one field; everything else as it was written."""
    parts = split(text)
    if parts is None:
        raise StudioError("These words have lost the lines of --- around their fields.")
    start = text.index("\n") + 1
    try:
        front = YamlText(parts[0]).set((field,), value).text
    except (YamlProblem, ValueError) as error:
        raise StudioError(f"The date cannot be written: {error}.") from error
    return text[:start] + front + text[start + len(parts[0]) :]

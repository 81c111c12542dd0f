"""Every item of the studio in one list: where it stands, what waits, and what is due."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.words import fold
from kiosk.studio import items, review, waiting
from kiosk.studio.items import ALL_KINDS, SOURCES, AnyKind, Facts
from kiosk.studio.store import Store

TOGETHER = 500
"""Texts that are read at once."""
Translation = Literal["present", "stale", "missing"]
MOST_FACTS = 100_000
"""Beyond these, only what is in the list is kept."""


@dataclass(frozen=True, slots=True)
class Version:
    """One item in one language ("" for motions and the bibliography).

    `translation` is "stale" when its original has moved on, or when it does not say what it was
    made from. `published` is the number of the revision patients see.
    """

    language: str
    title: str
    state: review.State
    note: Literal["", "changes asked"]
    translation: Translation
    revision: int
    number: int
    published: int | None
    changed: bool
    """Whether something happened to it that patients do not see yet."""
    next_review: date | None
    author: int
    author_name: str
    at: str
    waiting_since: str


@dataclass(frozen=True, slots=True)
class Listed:
    """One item. State, title and last change of the whole are at hand; the rest by language."""

    kind: AnyKind
    id: str
    title: str
    state: review.State
    note: Literal["", "changes asked"]
    withdrawn: bool
    versions: tuple[Version, ...]
    missing: tuple[str, ...]
    """Languages it is not translated into."""
    next_review: date | None
    days_left: int | None
    """Days to the first review due in any language; below 0 it is overdue."""
    changed_at: str
    changed_by: str

    def version(self, language: str) -> Version | None:
        """The item in one language."""
        return next((one for one in self.versions if one.language == language), None)

    def translation(self, language: str) -> Translation:
        """How the item stands in one language."""
        found = self.version(language)
        return "missing" if found is None else found.translation

    @property
    def changed(self) -> bool:
        """Whether something happened to it, in any language, that patients do not see yet."""
        return any(one.changed for one in self.versions)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an item must meet all that is given."""

    kinds: tuple[AnyKind, ...] = ()
    states: tuple[review.State, ...] = ()
    """In any language."""
    words: str = ""
    """Each of them in the title of some language, or in the id; case and accents do not count."""
    due_within: int | None = None
    """Days; what is overdue is due too, what is retired is not."""
    waiting_for: int | None = None
    """A person: what they may approve, and their own words that a reviewer wants changed."""
    changed: bool = False
    """Only what changed since the release that is shown."""
    not_in: str | None = None
    """A language it is not translated into."""
    behind_in: str | None = None
    """A language whose translation is behind the original."""


_NEWEST = """
WITH newest AS (
  SELECT kind, item, language, MAX(number) AS number FROM revisions {where}
  GROUP BY kind, item, language
)
SELECT r.id, r.kind, r.item, r.language, r.number, r.author, r.at, r.sha256, p.name,
  s.what AS step, s.at AS step_at
FROM newest AS n
JOIN revisions AS r
  ON r.kind = n.kind AND r.item = n.item AND r.language = n.language AND r.number = n.number
JOIN people AS p ON p.id = r.author
LEFT JOIN steps AS s ON s.id = (SELECT MAX(id) FROM steps WHERE revision = r.id)
"""

_facts: dict[str, Facts] = {}
"""By SHA-256 of the text, so that a text is looked into once as long as the program runs."""


def listing(
    store: Store,
    wanted: Wanted | None = None,
    languages: Sequence[str] = (),
    today: date | None = None,
) -> list[Listed]:
    """All items that are wanted, by kind and title.

    `languages` are those of the site; by default, those that any item has. `today` is the day
    from which days are counted; by default that of the store's clock, in UTC.
    """
    wanted = wanted or Wanted()
    today = today or date.fromisoformat(store.now()[:10])
    only = wanted.kinds  # texts of other kinds need not be looked into
    where = f"WHERE kind IN ({', '.join('?' * len(only))})" if only else ""
    rows = store.rows(_NEWEST.format(where=where), *only)
    _learn(store, rows)
    context = _Context(store, languages or _spoken(store), today)
    mine = None if wanted.waiting_for is None else _waiting(store, wanted.waiting_for)
    groups: dict[tuple[AnyKind, str], list[sqlite3.Row]] = {}
    for row in rows:
        groups.setdefault((row["kind"], row["item"]), []).append(row)
    found = []
    for (kind, id), group in groups.items():
        if mine is not None and not any(row["id"] in mine for row in group):
            continue
        listed = context.listed(kind, id, group)
        if _meets(listed, wanted):
            found.append(listed)
    order = {kind: place for place, kind in enumerate(ALL_KINDS)}
    return sorted(found, key=lambda one: (order[one.kind], fold(one.title), one.id))


def kinds(store: Store) -> tuple[AnyKind, ...]:
    """The kinds of which there are items, in the order in which they are listed."""
    found = {row["kind"] for row in store.rows("SELECT DISTINCT kind FROM revisions")}
    return tuple(kind for kind in ALL_KINDS if kind in found)


def _learn(store: Store, rows: Iterable[sqlite3.Row]) -> None:
    """Look into the texts that were not seen before."""
    new = [(row["id"], row["sha256"]) for row in rows if row["sha256"] not in _facts]
    if len(_facts) + len(new) > MOST_FACTS:
        needed = {row["sha256"] for row in rows}
        for sha256 in [one for one in _facts if one not in needed]:
            del _facts[sha256]
    for start in range(0, len(new), TOGETHER):
        known = dict(new[start : start + TOGETHER])
        marks = ", ".join("?" * len(known))
        for row in store.rows(f"SELECT id, text FROM revisions WHERE id IN ({marks})", *known):
            _facts[known[row["id"]]] = items.facts(row["text"])


def forget() -> None:
    """Know nothing of any text, as after a start: for measuring."""
    _facts.clear()


def _spoken(store: Store) -> tuple[str, ...]:
    """The languages that any item has."""
    found = store.rows("SELECT DISTINCT language FROM revisions WHERE language <> ''")
    return tuple(sorted(row["language"] for row in found))


def _waiting(store: Store, person_id: int) -> frozenset[int]:
    """Revisions that wait for a person."""
    found = (*waiting.to_review(store, person_id), *waiting.to_change(store, person_id))
    return frozenset(one.revision.id for one in found)


class _Context:
    """What is the same for all items of one listing."""

    def __init__(self, store: Store, languages: Sequence[str], today: date) -> None:
        self.today = today
        self.languages = tuple(languages)
        release = review.shown_release(store)
        self.made_at = "" if release is None else release.made_at
        self.released: dict[tuple[str, str, str], tuple[int, int]] = {}
        if release is not None:
            for row in store.rows(
                "SELECT r.id, r.kind, r.item, r.language, r.number FROM release_items AS i"
                " JOIN revisions AS r ON r.id = i.revision WHERE i.release = ?",
                release.number,
            ):
                key = (row["kind"], row["item"], row["language"])
                self.released[key] = (row["id"], row["number"])
        self.retired: set[tuple[str, str]] = set()
        self.withdrawn: set[tuple[str, str]] = set()
        for row in store.rows("SELECT kind, item, what FROM marks ORDER BY id"):
            what = row["what"]
            marked = self.retired if what in ("retired", "back") else self.withdrawn
            change = marked.add if what in ("retired", "withdrawn") else marked.discard
            change((row["kind"], row["item"]))

    def listed(self, kind: AnyKind, id: str, rows: Sequence[sqlite3.Row]) -> Listed:
        known = {row["language"]: _facts.get(row["sha256"], Facts()) for row in rows}
        versions = tuple(
            sorted(
                (self._version(row, known) for row in rows),
                key=lambda one: (one.language != MAIN_LANGUAGE, one.language),
            )
        )
        main, last = versions[0], max(versions, key=lambda one: (one.at, one.revision))
        retired = (kind, id) in self.retired
        reviews = [one.next_review for one in versions if one.next_review is not None]
        due = min(reviews, default=None)
        return Listed(
            kind,
            id,
            main.title or ("Bibliography" if kind == SOURCES else id),
            main.state,
            main.note,
            (kind, id) in self.withdrawn,
            versions,
            tuple(tag for tag in self.languages if tag not in known) if "" not in known else (),
            due,
            None if due is None or retired else (due - self.today).days,
            last.at,
            last.author_name,
        )

    def _version(self, row: sqlite3.Row, known: dict[str, Facts]) -> Version:
        language, facts = row["language"], known[row["language"]]
        item = (row["kind"], row["item"])
        shown = self.released.get((*item, language))
        released = shown is not None and shown[0] == row["id"]
        retired = item in self.retired
        out = retired or item in self.withdrawn
        state, note = review.derive(
            row["step"], row["step_at"] or "", self.made_at if released else None, retired
        )
        return Version(
            language,
            facts.title,
            state,
            note,
            _translation(language, known),
            row["id"],
            row["number"],
            None if shown is None else shown[1],
            shown is not None if out else not released or state == "approved",
            facts.next_review,
            row["author"],
            row["name"],
            row["at"],
            row["step_at"] if state == "in review" or note else "",
        )


def _translation(language: str, known: dict[str, Facts]) -> Translation:
    made_from = known[language].made_from
    if language in ("", MAIN_LANGUAGE):
        return "present"
    if made_from is None:
        return "stale"
    original = known.get(made_from[0])
    return "stale" if original is not None and made_from[1] < original.revision else "present"


def _meets(one: Listed, wanted: Wanted) -> bool:
    if wanted.states and not any(version.state in wanted.states for version in one.versions):
        return False
    if wanted.due_within is not None and (
        one.days_left is None or one.days_left > wanted.due_within
    ):
        return False
    if wanted.changed and not one.changed:
        return False
    if wanted.not_in is not None and (
        one.version("") is not None or one.version(wanted.not_in) is not None
    ):
        return False
    if wanted.behind_in is not None and one.translation(wanted.behind_in) != "stale":
        return False
    if wanted.words.strip():
        text = fold(" ".join((one.id, one.title, *(version.title for version in one.versions))))
        return all(fold(word) in text for word in wanted.words.split())
    return True

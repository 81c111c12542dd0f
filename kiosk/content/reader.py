"""Reading a release: frozen models, a whole page in one call, English where words are missing."""

from __future__ import annotations

import json
import re
import sqlite3
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from kiosk.content import offered, opening
from kiosk.content.languages import MAIN_LANGUAGE

if TYPE_CHECKING:  # the models cost a third of a start; they are loaded with the first item
    from kiosk.content.media import Media
    from kiosk.content.model import (
        AnyItem,
        Condition,
        Exercise,
        Gate,
        Item,
        Kind,
        Notice,
        Page,
        Picture,
        Programme,
        QuestionSet,
        Quiz,
        Source,
        Term,
    )
    from kiosk.motion.clip import Clip

T = TypeVar("T", bound="Item")
Method = TypeVar("Method", bound=Callable[..., Any])


class NotInRelease(LookupError):
    """The release has no such item or motion."""


@dataclass(frozen=True)
class Card:
    """One item in a list. Fields that its kind does not have are empty."""

    kind: Kind
    id: str
    title: str
    summary: str
    language: str
    fell_back: bool
    reviewed: bool
    order: int = 0
    section: str = ""
    part: str = ""
    code: str = ""
    motion: str = ""
    position: str = ""
    effort: str = ""
    needs_band: str = ""
    muscle_work: str = ""
    knee: str = ""
    equipment: tuple[str, ...] = ()
    gates: tuple[Gate, ...] = ()
    say: str = ""
    place: str = ""
    purpose: str = ""
    picture: Picture | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class Shown(Generic[T]):
    """One item with all its page needs.

    `language` is that of the words; `fell_back` says it is not the one asked for; `behind` that
    the original has changed since it was translated. `terms` are the glossary words marked in the
    body, `related` the items named as related or linked.
    """

    item: T
    language: str
    fell_back: bool
    behind: bool
    sources: tuple[Source, ...]
    related: tuple[Card, ...]
    terms: tuple[Card, ...]


@dataclass(frozen=True)
class ShownMedia:
    """A picture or sound as a page shows it; pixels are 0 for a sound, seconds for a picture."""

    id: str
    words: Media
    width: int
    height: int
    seconds: float


KEPT_STATEMENTS = 128
"""Statements a connection keeps for when they are asked again; Python's own number."""
NO_WORD = "x" * 200
"""Longer, in bytes, than any word that can be searched for."""
CARD_COLUMNS = "kind, id, title, summary, words, language, reviewed, position, section, part, facts"


def same_language(words: str, asked: str) -> bool:
    """Whether words of one tag answer a wish for another, as en does for en-US."""
    return re.split("[-_]", words)[0] == re.split("[-_]", asked)[0]


def card_of(row: sqlite3.Row, asked: str) -> Card:
    """A card from a row with the columns of `CARD_COLUMNS`."""
    from kiosk.content.model import Picture

    facts: dict[str, Any] = json.loads(row["facts"])
    picture = facts.pop("picture", None)
    for name in ("equipment", "gates"):
        facts[name] = tuple(facts.get(name, ()))
    return Card(
        kind=row["kind"],
        id=row["id"],
        title=row["title"],
        summary=row["summary"],
        language=row["words"],
        fell_back=not same_language(row["words"], asked),
        reviewed=bool(row["reviewed"]),
        order=row["position"],
        section=row["section"],
        part=row["part"],
        picture=Picture.model_validate(picture) if picture else None,
        **facts,
    )


def whole(read: Method) -> Method:
    """A method that raises Damaged for rows, and JSON in them, that no release holds."""

    @wraps(read)
    def plainly(self: Reader, *args: Any, **named: Any) -> Any:
        try:
            return read(self, *args, **named)
        except opening.UNREADABLE as error:
            told = " ".join(str(error).split())[:200]
            raise opening.Damaged(f"The file {self.path.name} cannot be read ({told}).") from error

    return cast(Method, plainly)


class Reader:
    """An open release. Every method may be called from any thread; none waits for a writer.

    Languages are tags such as "en"; one the release does not have is answered in English. What is
    not offered on the day (`offered`) is not found, except by `items`. `withdraw_after` is how
    many days past its review an item goes; None: never. `today` is the clock.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        # a connection and its statements hold each other: left to itself, it would stay open
        weakref.finalize(self, connection.close)
        self._lock = threading.Lock()
        self.withdraw_after: int | None = None
        self.today: Callable[[], date] = date.today
        self._hidden: tuple[tuple[date, int | None], frozenset[int]] | None = None
        self.release = opening.describe(connection, path.name)

    @classmethod
    def open(cls, path: Path) -> Reader:
        """Open a release after a look at its header. Raises NotOurs, TooNew or Damaged."""
        opening.header(path)
        connection = opening.connect(path)
        try:
            return cls(path, connection)
        except BaseException:
            connection.close()
            raise

    def copy_into(self, connection: sqlite3.Connection) -> None:
        """Copy the whole release into another database."""
        with self._lock:
            self._connection.backup(connection)

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def forget(self) -> None:
        """Let go of what was asked.

        A connection keeps its last statements with their values, and each index the last word it
        was asked for: both make room for what asks for nothing. The file is not opened again: by
        now another one may lie in its place.
        """
        with self._lock:
            for table in ("titles", "texts"):
                with suppress(sqlite3.DatabaseError):  # it cannot be read: whoever asks is told
                    nothing = self._connection.execute(
                        f"SELECT 1 FROM {table} WHERE {table} MATCH ?", (NO_WORD,)
                    )
                    nothing.fetchone()
                    nothing.close()
            for number in range(KEPT_STATEMENTS):
                self._connection.execute(f"SELECT {number}").close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[sqlite3.Row]:
        """Rows of one statement. Raises Damaged when the file cannot be read."""
        try:
            with self._lock:
                return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            message = f"The file {self.path.name} cannot be read ({error})."
            raise opening.Damaged(message) from None

    @property
    def day(self) -> date:
        """Today, but never before the release was made, whatever the clock says."""
        return max(self.today(), offered.earliest(self.release.created) or date.min)

    @whole
    def hidden(self) -> frozenset[int]:
        """Numbers of the rows that are not offered today."""
        wanted = (self.day, self.withdraw_after)
        if self._hidden is None or self._hidden[0] != wanted:
            self._hidden = (wanted, offered.hidden(self.rows, *wanted))
        return self._hidden[1]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the release, English first."""
        return self.release.languages

    def language(self, asked: str) -> str:
        """The language that answers for the one asked for: itself, its base, or English."""
        if asked in self.languages:
            return asked
        base = re.split("[-_]", asked)[0]
        return base if base in self.languages else MAIN_LANGUAGE

    @whole
    def shown(self, kind: Kind, id: str, language: str) -> Shown[Item]:
        """One item of any kind with all its page needs. Raises NotInRelease."""
        from kiosk.content.blocks import unlinked
        from kiosk.content.model import MODELS

        tag = self.language(language)
        found = self.rows(
            "SELECT number, words, json FROM items WHERE language = ? AND kind = ? AND id = ?",
            (tag, kind, id),
        )
        if not found or found[0]["number"] in self.hidden():
            raise NotInRelease(f"There is no {kind} “{id}” in this release.")
        number, words, text = found[0]
        item: Item = MODELS[kind].model_validate_json(text)
        sources = self.rows(
            "SELECT sources.* FROM item_sources JOIN sources ON key = source "
            "WHERE item = ? ORDER BY position",
            (number,),
        )
        links = self.rows(
            f"SELECT how, number, {', '.join('items.' + c for c in CARD_COLUMNS.split(', '))} "
            "FROM links JOIN items ON items.number = links.target "
            "WHERE links.item = ? ORDER BY links.position",
            (number,),
        )
        away = {f"{row['kind']}:{row['id']}" for row in links if row["number"] in self.hidden()}
        if away:
            blocks = tuple(unlinked(block, away) for block in item.blocks)
            item = item.model_copy(update={"blocks": blocks})
        cards = [(row["how"], card_of(row, language)) for row in links]
        cards = [(how, card) for how, card in cards if card.key not in away]
        related = dict.fromkeys(
            [c for how, c in cards if how == "related"] + [c for _, c in cards if c.kind != "term"]
        )
        return Shown(
            item=item,
            language=words,
            fell_back=not same_language(words, language),
            behind=self._behind(item),
            sources=tuple(_source(row) for row in sources),
            related=tuple(related),
            terms=tuple(c for how, c in cards if how == "body" and c.kind == "term"),
        )

    def _behind(self, item: Item) -> bool:
        made_from = item.translation_of
        if made_from is None:
            return False
        original = self.rows(
            "SELECT revision FROM items WHERE language = ? AND kind = ? AND id = ?",
            (made_from.language, item.kind, item.id),
        )
        return bool(original) and original[0]["revision"] > made_from.revision

    def page(self, id: str, language: str) -> Shown[Page]:
        return cast("Shown[Page]", self.shown("page", id, language))

    def exercise(self, id: str, language: str) -> Shown[Exercise]:
        return cast("Shown[Exercise]", self.shown("exercise", id, language))

    def condition(self, id: str, language: str) -> Shown[Condition]:
        return cast("Shown[Condition]", self.shown("condition", id, language))

    def programme(self, id: str, language: str) -> Shown[Programme]:
        return cast("Shown[Programme]", self.shown("programme", id, language))

    def term(self, id: str, language: str) -> Shown[Term]:
        return cast("Shown[Term]", self.shown("term", id, language))

    def question_set(
        self, purpose: Literal["safety", "cover"], language: str
    ) -> Shown[QuestionSet]:
        """The question set of a purpose. Raises NotInRelease."""
        id = self._by_fact("question_set", "purpose", purpose, language)
        return cast("Shown[QuestionSet]", self.shown("question_set", id, language))

    def quiz(self, id: str, language: str) -> Shown[Quiz]:
        return cast("Shown[Quiz]", self.shown("quiz", id, language))

    def notice(
        self, place: Literal["exercises", "screening", "everywhere"], language: str
    ) -> Shown[Notice]:
        """The notice of a place. Raises NotInRelease."""
        id = self._by_fact("notice", "place", place, language)
        return cast("Shown[Notice]", self.shown("notice", id, language))

    def _by_fact(self, kind: Kind, fact: str, value: str, language: str) -> str:
        for card in self.cards(kind, language):
            if getattr(card, fact) == value:
                return card.id
        raise NotInRelease(f"There is no {kind} for “{value}” in this release.")

    @whole
    def cards(
        self,
        kind: Kind,
        language: str,
        *,
        section: str | None = None,
        limit: int = 500,
        offset: int = 0,
    ) -> tuple[Card, ...]:
        """Items of a kind in their order: by `order`, then title."""
        tag = self.language(language)
        where, values = "language = ? AND kind = ?", (tag, kind)
        if section is not None:
            where, values = f"{where} AND section = ?", (*values, section)  # type: ignore[assignment]
        but, hidden = offered.but("number", self.hidden())
        index, order = "items_kinds", "number"
        if section is not None:
            index, order = "items_listed", "position, number"
        rows = self.rows(  # the index is named: with few items the planner would rather sort
            f"SELECT {CARD_COLUMNS} FROM items INDEXED BY {index} WHERE {where}{but} "
            f"ORDER BY {order} LIMIT ? OFFSET ?",
            (*values, *hidden, limit, offset),
        )
        return tuple(card_of(row, language) for row in rows)

    def exercises(self, language: str) -> tuple[Card, ...]:
        """The gallery, in its order."""
        return self.cards("exercise", language)

    def chapters(
        self, section: Literal["muscle", "cover", "about"], language: str
    ) -> tuple[Card, ...]:
        """The pages of a section, in order."""
        return self.cards("page", language, section=section)

    def conditions(self, language: str) -> tuple[Card, ...]:
        return self.cards("condition", language)

    def programmes(self, language: str) -> tuple[Card, ...]:
        return self.cards("programme", language)

    def quizzes(self, language: str) -> tuple[Card, ...]:
        """The quizzes, in their order."""
        return self.cards("quiz", language)

    def glossary(self, language: str, limit: int = 500, offset: int = 0) -> tuple[Card, ...]:
        """The glossary by title."""
        return self.cards("term", language, limit=limit, offset=offset)

    @whole
    def card(self, kind: Kind, id: str, language: str) -> Card:
        """One card. Raises NotInRelease."""
        tag = self.language(language)
        rows = self.rows(
            f"SELECT number, {CARD_COLUMNS} FROM items WHERE language = ? AND kind = ? AND id = ?",
            (tag, kind, id),
        )
        if not rows or rows[0]["number"] in self.hidden():
            raise NotInRelease(f"There is no {kind} “{id}” in this release.")
        return card_of(rows[0], language)

    @whole
    def sources_of(self, kind: Kind, id: str, language: str = MAIN_LANGUAGE) -> tuple[Source, ...]:
        """Where an item comes from, in the order it cites. Empty for an unknown item."""
        rows = self.rows(
            "SELECT sources.* FROM items JOIN item_sources ON item = number "
            "JOIN sources ON key = source WHERE language = ? AND kind = ? AND id = ? "
            "ORDER BY item_sources.position",
            (self.language(language), kind, id),
        )
        return tuple(_source(row) for row in rows)

    @whole
    def bibliography(self) -> tuple[Source, ...]:
        """Every source, by key."""
        return tuple(_source(row) for row in self.rows("SELECT * FROM sources ORDER BY key"))

    @whole
    def clip_bytes(self, motion: str) -> bytes:
        """The compiled clip of a motion. Raises NotInRelease."""
        rows = self.rows("SELECT clip FROM motions WHERE id = ?", (motion,))
        if not rows:
            raise NotInRelease(f"There is no motion “{motion}” in this release.")
        return bytes(rows[0][0])

    def clip(self, motion: str) -> Clip:
        """The compiled clip of a motion, for the right side. Raises NotInRelease, Damaged."""
        from kiosk.motion.clip import Clip, ClipError

        try:
            return Clip.from_bytes(self.clip_bytes(motion))
        except ClipError as error:
            raise opening.Damaged(f"The motion {motion} cannot be read: {error}.") from None

    @cached_property
    def media_ids(self) -> frozenset[str]:
        """Ids of every picture and sound of the release; none in one of the first form."""
        tables = self.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'media'")
        rows = self.rows("SELECT id FROM media") if tables else []
        return frozenset(row[0] for row in rows)

    @whole
    def media(self, id: str) -> ShownMedia:
        """What is said about a picture or sound. Raises NotInRelease."""
        from kiosk.content.media import Media

        if id not in self.media_ids:
            raise NotInRelease(f"There is no picture or sound “{id}” in this release.")
        columns = "kind, mime, sha256, width, height, seconds, text"
        row = self.rows(f"SELECT {columns} FROM media WHERE id = ?", (id,))[0]
        words = Media.model_validate_json(row["text"])
        return ShownMedia(id, words, row["width"], row["height"], row["seconds"])

    @whole
    def media_bytes(self, id: str) -> bytes:
        """The file of a picture or sound. Raises NotInRelease."""
        if id not in self.media_ids:
            raise NotInRelease(f"There is no picture or sound “{id}” in this release.")
        return bytes(self.rows("SELECT bytes FROM media WHERE id = ?", (id,))[0][0])

    @cached_property
    def motions(self) -> frozenset[str]:
        """Ids of every motion of the release."""
        return frozenset(row[0] for row in self.rows("SELECT id FROM motions"))

    @whole
    def items(self, language: str) -> tuple[AnyItem, ...]:
        """Every item whose own words are in this language; for export and checks."""
        from kiosk.content.model import MODELS

        rows = self.rows(
            "SELECT kind, json FROM items WHERE language = ? AND words = ? ORDER BY number",
            (language, language),
        )
        return tuple(cast("AnyItem", MODELS[kind].model_validate_json(text)) for kind, text in rows)


def _source(row: sqlite3.Row) -> Source:
    from kiosk.content.model import Source

    return Source.model_construct(
        key=row["key"],
        authors=row["authors"],
        year=row["year"],
        title=row["title"],
        where=row["place"],
        address=row["address"],
    )

"""Search over everything in a release: prefixes, several words, and words typed wrong.

Titles come before text, exact before partial, exercises before the glossary. The index is read
in the order of `items.number`, which is the order of equally good results, so a search stops as
soon as it has enough, however many items match.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from rapidfuzz import fuzz, process

from kiosk.content import offered, opening
from kiosk.content.reader import CARD_COLUMNS, Card, Reader, card_of
from kiosk.content.words import fold, tokens

LIMIT = 24
MOST_WORDS = 6
SNIPPET = 110


@dataclass(frozen=True)
class Hit:
    """One result. `snippet` is safe for rich text, with the words found in bold."""

    card: Card
    snippet: str


@dataclass(frozen=True)
class Found:
    """The results of a search; `instead` is what was searched for when a word was mistyped."""

    hits: tuple[Hit, ...]
    instead: str = ""


class Search:
    """Search in one release. Keeps the words of each language it was asked in."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._words: dict[str, dict[str, dict[str, int]]] = {}

    def find(self, text: str, language: str, limit: int = LIMIT) -> Found:
        """The best items for what was typed so far; any text is allowed. Raises Damaged."""
        try:
            return self._find(text, language, limit)
        except opening.UNREADABLE as error:
            name = self._reader.path.name
            raise opening.Damaged(f"The file {name} cannot be searched ({error}).") from error

    def _find(self, text: str, language: str, limit: int) -> Found:
        asked = list(dict.fromkeys(tokens(text[:200])))[:MOST_WORDS]
        if not asked or limit < 1:
            return Found(())
        tag = self._reader.language(language)
        numbers = self._numbers(asked, tag, limit)
        if numbers:
            return Found(self._hits(numbers, asked, language))
        mended = self._mended(asked, tag)
        if mended == asked:
            return Found(())
        numbers = self._numbers(mended, tag, limit)
        return Found(self._hits(numbers, mended, language), " ".join(mended) if numbers else "")

    def _numbers(self, asked: Sequence[str], tag: str, limit: int) -> list[int]:
        found: dict[int, None] = {}
        for numbers in self._tiers(asked, tag, limit):
            found.update(dict.fromkeys(numbers))
            if len(found) >= limit:
                break
        return list(found)[:limit]

    def _tiers(self, asked: Sequence[str], tag: str, limit: int) -> Iterator[list[int]]:
        """Numbers of items from the best kind of match to the weakest."""
        first, last = self._range(tag)
        but, away = offered.but("number", self._reader.hidden())
        phrase = " ".join(asked)
        rows = self._reader.rows(
            f"SELECT number FROM items WHERE language = ? AND folded = ?{but} LIMIT ?",
            (tag, phrase, *away, limit),
        )
        yield [row[0] for row in rows]
        quoted = [f'"{word}"' for word in asked]
        starts = " + ".join(quoted)
        every = " AND ".join(f"{word}*" for word in quoted)
        but, away = offered.but("rowid", self._reader.hidden())
        for table, query in (
            ("titles", f"title : ^ {starts} *"),
            ("titles", f"title : ({every})"),
            ("titles", every),
            ("texts", every),
        ):
            rows = self._reader.rows(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?{but} "
                "ORDER BY rowid LIMIT ?",
                (query, first, last, *away, limit),
            )
            yield [row[0] for row in rows]
        if len(asked) > 1:
            yield self._either(quoted, first, last, limit)

    def _either(self, quoted: Sequence[str], first: int, last: int, limit: int) -> list[int]:
        """Items in which a title has some of the words, or title and text have them together."""
        counts: dict[int, int] = {}
        but, away = offered.but("rowid", self._reader.hidden())
        for word in quoted:
            for table in ("titles", "texts"):
                rows = self._reader.rows(
                    f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
                    f" AND rowid BETWEEN ? AND ?{but} ORDER BY rowid LIMIT ?",
                    (f"{word}*", first, last, *away, limit * 4),
                )
                for row in rows:
                    counts[row[0]] = counts.get(row[0], 0) + (2 if table == "titles" else 1)
        best = sorted(counts, key=lambda number: (-counts[number], number))
        return best[:limit]

    def _range(self, tag: str) -> tuple[int, int]:
        rows = self._reader.rows("SELECT first, last FROM languages WHERE tag = ?", (tag,))
        return (rows[0][0], rows[0][1]) if rows else (0, -1)

    def _mended(self, asked: Sequence[str], tag: str) -> list[str]:
        """Each word the release does not know, replaced by the most alike that it knows."""
        return [
            word if len(word) < 3 or self._known(word, tag) else self._alike(word, tag)
            for word in asked
        ]

    def _alike(self, word: str, tag: str) -> str:
        """The known word most like this one: same first letter first, then the more frequent."""
        groups = self._vocabulary(tag)
        least = 66.0 if len(word) > 4 else 74.0
        for group in (word[0], str(len(word))):
            counts = groups.get(group, {})
            near = process.extract(
                word, counts.keys(), scorer=fuzz.ratio, score_cutoff=least, limit=8
            )
            if near:
                return str(max(near, key=lambda n: (round(n[1] / 4), counts[n[0]]))[0])
        return word

    def _vocabulary(self, tag: str) -> dict[str, dict[str, int]]:
        """Words and how often they occur, by first letter, and by length give or take one."""
        if tag not in self._words:
            found: dict[str, dict[str, int]] = {}
            for word, count in self._reader.rows(
                "SELECT word, count FROM words WHERE language = ?", (tag,)
            ):
                if not word[0].isdigit():
                    found.setdefault(word[0], {})[word] = count
                for length in (len(word) - 1, len(word), len(word) + 1):
                    found.setdefault(str(length), {})[word] = count
            self._words[tag] = found
        return self._words[tag]

    def _known(self, word: str, tag: str) -> bool:
        rows = self._reader.rows(
            "SELECT 1 FROM words WHERE language = ? AND word >= ? AND word < ? LIMIT 1",
            (tag, word, word + "\U0010ffff"),
        )
        return bool(rows)

    def _hits(self, numbers: Sequence[int], asked: Sequence[str], language: str) -> tuple[Hit, ...]:
        marks = ",".join("?" * len(numbers))
        rows = self._reader.rows(
            f"SELECT number, {CARD_COLUMNS} FROM items WHERE number IN ({marks})", tuple(numbers)
        )
        by_number = {row["number"]: row for row in rows}
        cards = {number: card_of(by_number[number], language) for number in numbers}
        return tuple(
            Hit(card, self._snippet(number, card, asked)) for number, card in cards.items()
        )

    def _snippet(self, number: int, card: Card, asked: Sequence[str]) -> str:
        """The summary, or where the text has the words when neither title nor summary has."""
        pattern = _beginnings(asked)
        if pattern.search(fold(card.title)) or pattern.search(fold(card.summary)):
            return snippet(card.summary, asked)
        rows = self._reader.rows("SELECT plain FROM items WHERE number = ?", (number,))
        plain = str(rows[0][0]) if rows else ""
        return snippet(plain if pattern.search(fold(plain)) else card.summary, asked)


def _beginnings(asked: Sequence[str]) -> re.Pattern[str]:
    """Matches a folded word that begins with one of those asked for."""
    words = "|".join(re.escape(word) for word in asked)
    return re.compile(rf"(?<![^\W_])(?:{words})[^\W_]*")


def snippet(text: str, asked: Sequence[str], length: int = SNIPPET) -> str:
    """The first line with one of the words, cut around it, with the words found in bold."""
    pattern = _beginnings(asked)
    folded = fold(text)
    first = pattern.search(folded)
    at = first.start() if first else 0
    top = text.rfind("\n", 0, at) + 1
    bottom = text.find("\n", at)
    bottom = len(text) if bottom < 0 else bottom
    start = max(top, at - length // 3)
    if start > top:
        start = text.find(" ", start, at) + 1 or start
    end = bottom if bottom - start <= length else text.rfind(" ", start, start + length)
    end = end if end > at else min(bottom, start + length)
    out = []
    place = start
    for match in pattern.finditer(folded, start, end):
        a, b = match.span()
        out += [escape(text[place:a], quote=False), "<b>", escape(text[a:b], quote=False), "</b>"]
        place = b
    out.append(escape(text[place:end], quote=False))
    before, after = "… " if start > top else "", " …" if end < bottom else ""
    return f"{before}{''.join(out).strip()}{after}"

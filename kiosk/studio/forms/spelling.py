"""Spelling, without a network: words that no dictionary of the language knows, and what was meant.

Known are the words of the dictionary, those of the field (`assets/spelling/words-*.txt`), names of
the items, and what this site said is right. The dictionaries are Hunspell's, of the system (on
Debian hunspell-en-us and hunspell-es, which `make setup` brings) or of the package; without one,
nothing is said about the spelling of that language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein, Prefix

from kiosk.paths import ASSETS
from kiosk.studio import items
from kiosk.studio.store import Store, StudioError

FOLDER = ASSETS / "spelling"
PLACES = (FOLDER, Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
"""Where dictionaries may lie, our own folder, as it is in a package, first."""
NAMES = {"en": ("en_US",), "es": ("es_MX", "es_ES")}
"""What the dictionaries of a language are called, the one we would rather have first."""
MOST = 4
"""How many suggestions are worth a look."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SPOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
"""Words with hyphens; with a syllable in capitals they say how something is pronounced."""
_ABBREVIATION = re.compile(r"[^\W\d_a-zà-ÿ]{2,6}s?")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that is perhaps misspelled, and where it stands in the words that were looked at."""

    word: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.word)


def dictionary(language: str) -> Path | None:
    """The dictionary of a language, its file of words; None where there is none."""
    base = language.partition("-")[0]
    files = (place / f"{name}.dic" for name in NAMES.get(base, ()) for place in PLACES)
    return next((file for file in files if file.with_suffix(".aff").is_file()), None)


class Speller:
    """The spelling of one language, by its `.dic`. Use `speller`, which keeps what was loaded."""

    def __init__(self, language: str, file: Path) -> None:
        from hunspell import Hunspell  # type: ignore[import-untyped]

        self._dictionary: Any = Hunspell(file.stem, hunspell_data_dir=str(file.parent))
        own = FOLDER / f"words-{language}.txt"
        words = own.read_text("utf-8").split() if own.is_file() else []
        self._own = frozenset(word.lower() for word in words)
        self._known: dict[str, bool] = {}

    def unknown(self, text: str, known: Collection[str] = ()) -> Iterator[Unknown]:
        """Words that nobody knows. `known` holds more words that are right, in lower case."""
        spoken = [match.span() for match in _SPOKEN.finditer(text) if _is_spoken(match[0])]
        for match in _WORD.finditer(text):
            word = match[0]
            if any(start <= match.start() < end for start, end in spoken):
                continue
            if not self._right(word) and word.lower() not in known:
                yield Unknown(word, match.start())

    def _right(self, word: str) -> bool:
        if word not in self._known:
            plain = word.replace("’", "'")
            bare = plain.removesuffix("'s")
            self._known[word] = (
                len(word) < 2
                or len(word) > _LONGEST
                or _ABBREVIATION.fullmatch(word) is not None
                or plain.lower() in self._own
                or bare.lower() in self._own
                or bool(self._dictionary.spell(plain))
            )
        return self._known[word]

    def suggestions(self, word: str, liked: Collection[str] = ()) -> list[str]:
        """What may have been meant, the likeliest first. `liked` holds words in use here."""
        plain = word.replace("’", "'")
        found = [one for one in self._dictionary.suggest(plain) if " " not in one]
        near = [one for one in (*liked, *self._own) if abs(len(one) - len(word)) <= 2]
        found += [one for one in near if DamerauLevenshtein.distance(one, plain.lower()) <= 2]

        def unlike(one: str) -> tuple[float, int, int]:
            far = DamerauLevenshtein.distance(one.lower(), plain.lower())
            alike = Prefix.similarity(one.lower(), plain.lower())
            return far - (0.6 if one.lower() in liked else 0.0), -alike, len(one)

        ordered = sorted(dict.fromkeys(found), key=unlike)
        big = word[:1].isupper()
        return [one[:1].upper() + one[1:] if big else one for one in ordered[:MOST]]


def _is_spoken(word: str) -> bool:
    return any(len(part) > 1 and part.isupper() for part in word.split("-"))


@cache
def speller(language: str) -> Speller | None:
    """The spelling of a language, or None where there is no dictionary."""
    file = dictionary(language)
    return None if file is None else Speller(language.partition("-")[0], file)


def _setting(language: str) -> str:
    return f"words:{language.partition('-')[0]}"


def words_of_site(store: Store, language: str) -> frozenset[str]:
    """What this site said is right, in lower case."""
    try:
        found = json.loads(store.setting(_setting(language), "[]"))
    except ValueError:
        return frozenset()
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def allow(store: Store, person: int, language: str, word: str) -> frozenset[str]:
    """A word is right, from now on for everybody here; all such words. Raises StudioError."""
    who = items.person(store, person)
    word = word.replace("’", "'").strip().lower()
    if not _WORD.fullmatch(word):
        raise StudioError("That is not one word.")
    words = words_of_site(store, language) | {word}
    with store.write(who.id, "a word was called right", "site", word=word, language=language) as db:
        db.execute(
            "INSERT INTO site (key, value) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value",
            [_setting(language), json.dumps(sorted(words), ensure_ascii=False)],
        )
    return words

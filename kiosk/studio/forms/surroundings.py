"""What one item is checked against: the other items, the bibliography, the glossary, its motion.

Gathered once when an item is opened, so that a check while somebody types looks at nothing else.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import KINDS, Item, Source
from kiosk.content.words import tokens
from kiosk.motion.clip import Clip
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.motion.yamlread import read
from kiosk.studio import items
from kiosk.studio.items import BIBLIOGRAPHY_KEY, MOTION, Key
from kiosk.studio.store import Store


@dataclass(frozen=True)
class Other:
    """Another item: what lists and links call it."""

    target: str
    """As links name it, kind:id."""
    title: str


@dataclass(frozen=True)
class Surroundings:
    """Everything around one item that its checks and its form need. Plain values only."""

    key: Key
    others: Mapping[str, Other] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    """Lower-case words of all names the glossary explains."""
    titles: frozenset[str] = frozenset()
    """Words of all titles, in lower case: spelling knows them."""
    motions: Mapping[str, str] = field(default_factory=dict)
    """What each motion is about."""
    clips: Mapping[str, Clip] = field(default_factory=dict)
    """Compiled motions, as far as the release that is shown has them."""
    media: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Kind and name of each picture and sound that was brought in."""
    original: Item | None = None
    original_text: str = ""
    orders: tuple[int, ...] = ()
    """Places that items of this kind have in their lists."""


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NEWEST = """
SELECT r.kind, r.item, r.language, r.text FROM revisions AS r
JOIN (SELECT kind, item, language, MAX(number) AS number FROM revisions
      GROUP BY kind, item, language) AS n
USING (kind, item, language, number)
"""


def gather(store: Store, key: Key, clips: Mapping[str, Clip] | None = None) -> Surroundings:
    """What the store knows around one item."""
    others: dict[str, Other] = {}
    motions: dict[str, str] = {}
    media: dict[str, tuple[str, str]] = {}
    names: set[str] = set()
    titles: set[str] = set()
    orders: list[int] = []
    for row in store.rows(_NEWEST):
        kind, language = row["kind"], row["language"]
        if kind == MOTION:
            motions[row["item"]] = items.facts(row["text"]).title
        elif kind == "media":
            media[row["item"]] = _medium(row["text"])
        elif kind in KINDS:
            facts = items.facts(row["text"])
            target = f"{kind}:{row['item']}"
            if language in (key.language, MAIN_LANGUAGE):
                if language == key.language or target not in others:
                    others[target] = Other(target, facts.title)
                titles.update(one.lower() for one in _WORD.findall(facts.title))
            if language == key.language and kind == "term":
                for name in (facts.title, *_aliases(row["text"])):
                    names.update(name.lower().split())
                    names.update(tokens(name))
            if kind == key.kind and language == key.language:
                orders.append(_order(row["text"]))
    bibliography = items.newest(store, BIBLIOGRAPHY_KEY)
    sources = items.read(store, BIBLIOGRAPHY_KEY, bibliography.text).sources if bibliography else {}
    original, original_text = None, ""
    if key.language not in ("", MAIN_LANGUAGE):
        first = items.newest(store, Key(key.kind, key.id, MAIN_LANGUAGE))
        if first is not None:
            original, original_text = items.read(store, first.key, first.text).item, first.text
    return Surroundings(
        key,
        others,
        sources or {},
        frozenset(names),
        frozenset(titles),
        motions,
        clips or {},
        media,
        original,
        original_text,
        tuple(sorted(orders)),
    )


_FACTS: dict[bytes, tuple[tuple[str, ...], int]] = {}


def _few(text: str) -> tuple[tuple[str, ...], int]:
    """Other names and place of an item; remembered, as most texts stay the same."""
    name = hashlib.blake2b(text.encode(), digest_size=16).digest()
    if name not in _FACTS:
        try:
            data = read(text.split("\n---", 1)[0].removeprefix("---"))[0]
        except YamlProblem:
            data = None
        found = data if isinstance(data, dict) else {}
        aliases = found.get("aliases")
        order = found.get("order")
        _FACTS[name] = (
            tuple(map(str, aliases)) if isinstance(aliases, list) else (),
            order if isinstance(order, int) else 0,
        )
    return _FACTS[name]


def _aliases(text: str) -> tuple[str, ...]:
    return _few(text)[0]


def _order(text: str) -> int:
    return _few(text)[1]


def _medium(text: str) -> tuple[str, str]:
    try:
        data = read(text)[0]
    except YamlProblem:
        return "", ""
    if not isinstance(data, dict):
        return "", ""
    return str(data.get("kind", "")), str(data.get("title", ""))

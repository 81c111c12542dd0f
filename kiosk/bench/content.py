"""Content with many items: build, publish, open, read, search, beside the same with few.

The items are made from the real ones: the same fields and lengths, other ids and words.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content.model import AnyItem
from kiosk.content.reader import Reader
from kiosk.content.release import Content, write_release
from kiosk.content.search import Search
from kiosk.content.shelf import Shelf
from kiosk.content.source import read_tree
from kiosk.content.words import tokens

COUNTS = (40, 1000, 100_000)
SYLLABLES = [f"{c}{v}" for c in "bcdfghklmnprstvz" for v in "aeiou"]


def many(items: list[AnyItem], count: int, seed: int = 7) -> list[AnyItem]:
    """The items over and over, with a new id and with new words mixed into title and text."""
    chance = random.Random(seed)
    out = list(items)
    while len(out) < count:
        item = items[len(out) % len(items)]
        word = "".join(chance.choices(SYLLABLES, k=3))
        out.append(
            item.model_copy(
                update={
                    "id": f"{item.id}-{len(out)}",
                    "title": f"{item.title} {word}",
                    "summary": f"{item.summary} {word} {chance.choice(SYLLABLES)}.",
                    "related": (),
                }
            )
        )
    return out[:count]


def timed(call: Callable[[], Any]) -> dict[str, float]:
    """Milliseconds by the clock, and of this thread's own work on a machine that others use."""
    wall, own = time.perf_counter(), time.thread_time()
    call()
    wall, own = time.perf_counter() - wall, time.thread_time() - own
    return {"ms": round(wall * 1000.0, 2), "cpu_ms": round(own * 1000.0, 2)}


def spread(calls: list[Callable[[], Any]]) -> dict[str, float]:
    """Median and 95th percentile in milliseconds, by the clock and of own work."""
    times = [timed(call) for call in calls]
    out = {}
    for name in ("ms", "cpu_ms"):
        ordered = sorted(one[name] for one in times)
        out[f"p50_{name}"] = round(statistics.median(ordered), 2)
        out[f"p95_{name}"] = ordered[int(len(ordered) * 0.95)]
    return out


def queries(items: list[AnyItem], chance: random.Random, count: int) -> list[str]:
    """What people type: beginnings of words, two words, and words with a letter wrong."""
    out = []
    for _ in range(count):
        words = [w for w in tokens(chance.choice(items).title) if len(w) > 2] or ["hip"]
        word = chance.choice(words)
        kind = chance.randrange(4)
        if kind == 0:
            out.append(word[: chance.randint(1, 4)])
        elif kind == 1:
            out.append(" ".join(words[:2]))
        elif kind == 2 and len(word) > 4:
            i = chance.randrange(1, len(word) - 1)
            out.append(word[:i] + chance.choice("aeiourst") + word[i + 1 :])
        else:
            out.append(word)
    return out


def measure() -> dict[str, Any]:
    """The figures for few, a thousand and a hundred thousand items; times in milliseconds."""
    if not paths.CONTENT_SOURCE.is_dir():
        return {"content": "not measured: only a checkout has the source form"}
    with tempfile.TemporaryDirectory() as folder:
        figures: dict[str, Any] = {str(count): figures_of(count, Path(folder)) for count in COUNTS}
    figures["budgets"] = (
        "page p95 <= 5 ms and search p95 <= 20 ms with 100,000 items; "
        "build and publish of 1,000 items <= 2 s each"
    )
    return figures


def figures_of(count: int, folder: Path) -> dict[str, Any]:
    """All figures for one number of items (times in milliseconds)."""
    chance = random.Random(1)
    real = [e.item for e in read_tree(paths.CONTENT_SOURCE).items if e.language == "en"]
    items = many(real, count)
    sources = tuple(read_tree(paths.CONTENT_SOURCE).sources.values())
    content = Content(tuple(("en", item) for item in items), sources)
    file = folder / f"{count}.db"
    figures: dict[str, Any] = {"items": count}
    figures["build"] = timed(lambda: write_release(content, file))
    figures["megabytes"] = round(file.stat().st_size / 1e6, 1)
    shelf = Shelf(folder / f"shelf-{count}")
    figures["publish"] = timed(lambda: shelf.publish(file))
    figures["open"] = timed(shelf.open_current)
    with Reader.open(file) as reader:
        search = Search(reader)
        figures["first_search"] = timed(lambda: search.find("clamshel", "en"))
        chosen = chance.choices(items, k=1000)
        figures["page"] = spread([lambda i=i: reader.shown(i.kind, i.id, "en") for i in chosen])
        lists = [
            lambda: reader.cards("exercise", "en", limit=40),
            lambda: reader.glossary("en", 60),
        ]
        figures["list"] = spread(lists * 50)
        asked = queries(items, chance, 600)
        figures["search"] = spread([lambda q=q: search.find(q, "en") for q in asked])
        common = ["h", "hip", "the", "your hip", "a b", "leg", "mus", "zzzzzzz", "of the"]
        figures["search_common"] = spread([lambda q=q: search.find(q, "en") for q in common * 20])
    return figures

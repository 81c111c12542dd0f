"""Forgetting: random visits with real keys, and after each a search for what is left of it."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path

from kiosk import paths
from kiosk.content.library import build_from_source
from kiosk.device.traces import Marker, hide
from kiosk.device.traces_files import search_files
from kiosk.device.traces_memory import search_memory
from kiosk.viewmodels.display import SCHEMES, TEXT_SCALES
from tests.e2e.forgetting import Kiosk, Visit, display, made_up, use
from tests.e2e.real_keys import RealKeys
from tests.reliability.section import Budget, Figure, Section, Table

TITLE = "Forgetting"
SHARE = 10
"""A visit and its search take some seconds: one for so many runs of the budget."""


def run(budget: Budget, out: Path) -> Section:
    """`budget.runs // SHARE` visits, one after the other, in one process."""
    chance = random.Random(budget.seed)
    release = out / "content.db"
    build_from_source(paths.CONTENT_SOURCE, release, number=1, pseudo=False)
    home = out / "home"
    home.mkdir()
    there: Counter[str] = Counter()
    left: Counter[str] = Counter()
    problems: list[str] = []
    markers: list[Marker] = []
    began = time.monotonic()
    visits = max(1, budget.runs // SHARE)
    with display() as number:
        kiosk = Kiosk(home, release, number)
        try:
            fresh = kiosk.do("stand")
            with RealKeys(number) as keys:
                for index in range(visits):
                    visit = _drawn(chance)
                    hidden = [hide(word) for word in visit.words]
                    markers += hidden
                    use(kiosk, keys, visit)
                    there.update(_places(hidden, kiosk))
                    after = kiosk.do(f"over {chance.choice(('idle', 'button'))}")
                    found = _places(hidden, kiosk)
                    left.update(found)
                    if found:
                        problems.append(f"visit {index + 1}: found in {dict(found)}")
                    if after != fresh:
                        problems.append(f"visit {index + 1}: not as before: {after}")
            left.update(_places(markers, kiosk))
            kiosk.leave()
        finally:
            kiosk.process.kill()
            kiosk.process.wait()
    searched = search_files(markers, [home])
    files = sum(trace.count for trace in searched.traces)
    problems += [f"found in the file {Path(one.place).name}" for one in searched.traces]
    problems += [f"not searched: {told}" for told in searched.left_out]
    seconds = time.monotonic() - began
    return Section(
        TITLE,
        f"{visits} made-up patients chose a language, answered questions and typed words; after "
        f"each the kiosk started over. "
        + (
            "A search through its memory and its files found nothing of any of them."
            if not problems
            else "Something was found afterwards; see below."
        ),
        (
            "Keys are pressed by the display's own test extension; the program hears the words in "
            "no other way. Its memory is read from outside, raw, in UTF-8, UTF-16 and UTF-32, in "
            "either case: what is in use, what was freed, and what caches and statements keep.",
            "While the visit lasts the same search finds the words, so it can find them.",
            "Files are the data folder, temporary files, caches, settings, and all that was said "
            "on standard output and standard error.",
        ),
        "python -m tests.reliability --only forget",
        (
            Figure("visits", visits),
            Figure("words typed and searched for", len(markers)),
            Figure("traces in memory during the visits", there.total()),
            Figure(
                "traces in memory afterwards", sum(left.values()), "", _flat(sum(left.values()))
            ),
            Figure("traces in files afterwards", files, "", _flat(files)),
            Figure("files searched", searched.files),
            Figure("all of it took", round(seconds), "s"),
        ),
        (
            Table(
                ("place in memory", "during the visits", "afterwards"),
                tuple((place, there[place], left[place]) for place in sorted(there | left)),
                "Traces by place",
            ),
        ),
        problems=tuple(problems),
    )


def _drawn(chance: random.Random) -> Visit:
    return Visit(
        tuple(made_up() for _ in range(chance.choice((1, 2, 3)))),
        language=chance.choice(("en", "es")),
        look=chance.choice(SCHEMES),
        text_scale=chance.choice(TEXT_SCALES),
        side=chance.choice(("left", "right")),
        option=chance.randrange(8),
        copies=chance.random() < 0.5,
    )


def _places(markers: list[Marker], kiosk: Kiosk) -> Counter[str]:
    found: Counter[str] = Counter()
    for trace in search_memory(markers, kiosk.process.pid):
        found[Path(trace.place).name] += trace.count
    return found


def _flat(number: int) -> str:
    return "none" if number == 0 else "too many"

"""What is used, counted so that no visit can be told from another.

A visit adds at most one to each count, and only what happened is kept of it, never in which order
or together with what. Counts wait in memory and are written on the full hour, once at least
`FEWEST` visits wait: two states of the file differ by the sum of that many visits, and its time
says when an hour was full, not when somebody left. What waits is lost when the power goes. A
batch counts for the day on which it is written.

The words that were searched for, the answers and their outcome are never given to it.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from kiosk.device.usage_file import UsageError, add

FEWEST = 5
"""Visits in one batch at least; smaller counts are shown as "fewer than 5"."""
REACHED = ("opened", "begun", "half", "finished")
"""How far an exercise was followed: the page, the first step done, half of them, the last one."""
NAMES_ONLY = {"search", "notice", "safety", "cover-questions", "hip"}
"""Screens whose item is no page of its own, or would say what somebody answered or looked for."""
NOBODY = {"attract", "asleep"}
Batch = Counter[tuple[str, str]]
"""(what, which) -> in how many visits."""
_SAFE = re.compile(r"[a-z0-9][a-z0-9:_-]{0,99}")


class _Visit:
    """What happened in the visit that goes on: once each, without order."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, str]] = set()
        self.at = ""

    def note(self, what: str, which: str = "") -> None:
        if which == "" or _SAFE.fullmatch(which):
            self.seen.add((what, which))


def in_background(work: Callable[[], None]) -> threading.Thread:
    """Run on a thread of its own: a slow disk keeps nobody waiting."""
    thread = threading.Thread(target=work, name="usage")
    thread.start()
    return thread


class Usage:
    """Counts visits. Call `tick` every minute or so; everything is called on one thread.

    `line` is for staff when the counts could not be kept, "" when all is well.
    """

    def __init__(
        self,
        folder: Path,
        run: Callable[[Callable[[], None]], threading.Thread | None] = in_background,
    ) -> None:
        self.line = ""
        self._folder = folder
        self._run = run
        self._visit: _Visit | None = None
        self._batch: Batch = Counter()
        self._returned: list[Batch] = []
        self._hour: datetime | None = None
        self._writing: threading.Thread | None = None

    def shown(self, screen: str, item: str = "") -> None:
        """A screen shows; the first one begins a visit."""
        if screen in NOBODY:
            return
        visit = self._visit = self._visit or _Visit()
        which = screen if screen in NAMES_ONLY or not item else f"{screen}:{item}"
        if not _SAFE.fullmatch(which):
            which = screen
        visit.note("page", which)
        visit.at = which
        if screen == "exercise":
            visit.note("exercise", f"{item}:{REACHED[0]}")

    def step(self, exercise: str, index: int, count: int) -> None:
        """An exercise shows its step `index` (from 0) of `count`."""
        if self._visit is None or count < 1:
            return
        reached = 3 if index >= count - 1 else 2 if index * 2 >= count else 1 if index > 0 else 0
        for name in REACHED[: reached + 1]:
            self._visit.note("exercise", f"{exercise}:{name}")

    def questions(self, name: str, *, finished: bool) -> None:
        """A set of questions was begun, or its outcome shown."""
        if self._visit is not None:
            self._visit.note("questions", f"{name}:begun")
            if finished:
                self._visit.note("questions", f"{name}:finished")

    def searched(self) -> None:
        """Something was searched for."""
        if self._visit is not None:
            self._visit.note("search")

    def ended(self, language: str, *, by_itself: bool) -> None:
        """The visit is over: nobody touched the screen any more, or somebody said so."""
        visit, self._visit = self._visit, None
        if visit is None:
            return
        visit.note("visits")
        visit.note("language", language.lower())
        visit.note("left", visit.at)
        visit.note("ended", "quiet" if by_itself else "by-hand")
        self._batch.update(visit.seen)

    def forget(self) -> None:
        """Whoever is here is no patient: their visit is not counted."""
        self._visit = None

    def tick(self, now: datetime) -> None:
        """Look at the clock (local time): at each full hour, what waits is written."""
        hour = now.replace(minute=0, second=0, microsecond=0)
        before, self._hour = self._hour, hour
        if before not in (None, hour):
            self._write(now.date())

    def close(self) -> None:
        """Write what may be written, and wait for it; at the end of the program."""
        self._write(date.today())
        if self._writing is not None:
            self._writing.join()

    def _write(self, day: date) -> None:
        while self._returned:
            self._batch.update(self._returned.pop())
        if self._batch["visits", ""] < FEWEST:
            return
        batch, self._batch = self._batch, Counter()

        def write() -> None:
            try:
                self.line = add(self._folder, day, batch)
            except UsageError as error:
                self.line = str(error)
                self._returned.append(batch)

        self._writing = self._run(write)

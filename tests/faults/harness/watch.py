"""Watching a screen until a page on it answers to a touch."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.faults.harness import eyes
from tests.faults.harness.eyes import Picture, Sight
from tests.faults.harness.station import TOUCHES, Station

LOOK_S = 0.05
ANSWER_S = 0.7
"""How long to look for a touch's effect before the next place is touched."""
EFFECT = 0.01


@dataclass
class Seen:
    """What was on the screen, and from when on a page answered (None: it did not)."""

    answered_s: float | None = None
    longest: dict[Sight, float] = field(
        default_factory=lambda: dict.fromkeys(("blank", "plain", "page"), 0.0)
    )
    last: Sight = "blank"
    worst: Picture | None = None
    """The last picture with nothing on it."""

    def words(self) -> str:
        """In the order of how bad it is."""
        names = {"blank": "nothing", "plain": "the plain page", "page": "a page"}
        return ", ".join(
            f"{names[one]} {lasted:.1f} s" for one, lasted in self.longest.items() if lasted
        )


class Watch:
    """Looks at a screen again and again, and adds up what it sees."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._began = time.monotonic()
        self.seen = Seen()
        self._since = self._began
        self._turn = 0

    def glance(self) -> Picture:
        """Look once."""
        picture = eyes.look(self._station.picture, self._station.size)
        now, sight = time.monotonic(), eyes.sight(picture)
        if sight != self.seen.last:
            self._since = now
        self.seen.last = sight
        self.seen.longest[sight] = max(self.seen.longest[sight], now - self._since)
        if sight == "blank":
            self.seen.worst = picture
        return picture

    def until(self, met: Callable[[], bool], within_s: float) -> bool:
        """Look until something is so. Returns whether it came to be."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            self.glance()
            if met():
                return True
            time.sleep(LOOK_S)
        return False

    def answer(self, within_s: float, since: float | None = None) -> Seen:
        """Touch the page, wherever there is one, until it changes."""
        since = self._began if since is None else since
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            before = self.glance()
            if self.seen.last != "page" or not self._station.alive():
                time.sleep(LOOK_S)
                continue
            touched = time.monotonic()
            self._station.touch(_place(self._turn))
            self._turn += 1
            while time.monotonic() < touched + ANSWER_S:
                after = self.glance()
                if self.seen.last == "page" and eyes.changed(before, after) >= EFFECT:
                    self.seen.answered_s = touched - since
                    return self.seen
                time.sleep(LOOK_S)
        return self.seen

    def plain(self, within_s: float, steady_s: float = 1.0) -> Seen:
        """Wait until the plain page stands, and goes on standing."""
        self.until(
            lambda: self.seen.last == "plain" and time.monotonic() - self._since >= steady_s,
            within_s,
        )
        if self.seen.last == "plain":
            self.seen.answered_s = self._since - self._began
        return self.seen


def _place(turn: int) -> tuple[float, float]:
    """Where most pages have something to touch; then all over the screen, evenly."""
    if turn < len(TOUCHES):
        return TOUCHES[turn]
    return (0.1 + 0.8 * (turn * 0.618034 % 1), 0.3 + 0.65 * (turn * 0.754878 % 1))

"""What to try next: from the whole kiosk down to a plain page, and up again in calm times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.device.health import Why
from kiosk.device.supervise.judge import Limits

RUNGS = ("normal", "previous", "shipped", "flipbook", "software", "plain")
"""normal: all of it. previous: the release before this one. shipped: the release that came with
the program. flipbook: no 3D. software: without a graphics chip. plain: a page without either."""
PLAIN = RUNGS.index("plain")
TRIES = 2
"""Failures in a row before a rung is left."""


@dataclass
class Ladder:
    """Which rung to stand on. `usable` says whether a rung would be anything else than those above.

    After calm time on a lower rung the whole kiosk is tried again; each try that fails doubles the
    wait, up to a day.
    """

    limits: Limits
    usable: Callable[[str], bool] = lambda rung: True
    at: int = 0
    _failures: int = 0
    _climbs: int = field(default=0, repr=False)
    _since: float = 0.0
    _cycle: int = 0

    @property
    def rung(self) -> str:
        """The rung's name."""
        return RUNGS[self.at]

    def failed(self, why: Why, lived_s: float, now: float) -> bool:
        """A child failed after so many seconds. Returns whether the rung changed.

        Where not even the plain page stands, all is tried again from the top.
        """
        if lived_s > self.limits.steady_s and why != "graphics":
            self._failures = 0
            return False
        self._failures += 1
        if why == "graphics" and self.at < RUNGS.index("software"):
            return self._go(RUNGS.index("software"), now)
        if self._failures < TRIES:
            return False
        return self._go(0 if self.at == PLAIN else self._below(), now)

    def wants_up(self, now: float) -> bool:
        """Whether it is time to try the whole kiosk again."""
        return self.at > 0 and now - self._since >= self._patience()

    def climbing(self) -> str:
        """The rung to try beside this one: the whole kiosk; from the plain page each in turn."""
        if self.at != PLAIN:
            return RUNGS[0]
        rungs = [rung for rung in RUNGS[:PLAIN] if rung == RUNGS[0] or self.usable(rung)]
        return rungs[self._cycle % len(rungs)]

    def climbed(self, rung: str, now: float) -> None:
        """The try stands."""
        self._climbs = self._cycle = 0
        self._go(RUNGS.index(rung), now)

    def slipped(self, now: float) -> None:
        """The try failed: stay, and wait longer."""
        self._climbs += 1
        self._cycle += 1
        self._since = now

    def content_changed(self, now: float) -> None:
        """Another release was published: what was wrong with the last one is over."""
        if self.rung in ("previous", "shipped"):
            self._climbs = 0
            self._since = now - self._patience()

    def _patience(self) -> float:
        calm = self.limits.climb_after_s / (30 if self.at == PLAIN else 1)
        return min(calm * 2.0**self._climbs, 24 * 3600.0)

    def _below(self) -> int:
        below = (at for at in range(self.at + 1, PLAIN) if self.usable(RUNGS[at]))
        return next(below, PLAIN)

    def _go(self, at: int, now: float) -> bool:
        changed, self.at = at != self.at, at
        self._failures, self._since = 0, now
        return changed

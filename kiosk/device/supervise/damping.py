"""Restarts that come one after the other are slowed down, so that they help and do not harm."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

WINDOW_S = 600.0
FREE = 4
"""So many restarts within the window cost no wait."""
LONGEST_S = 60.0


@dataclass
class Damping:
    """Say `restarted` at each; `wait` is how long to wait before the next start."""

    _times: deque[float] = field(default_factory=lambda: deque(maxlen=100))

    def restarted(self, now: float) -> None:
        """One more."""
        self._times.append(now)

    def storm(self, now: float) -> bool:
        """Whether more came within ten minutes than a healthy machine needs."""
        return self._recent(now) > FREE

    def wait(self, now: float) -> float:
        """Seconds: none for the first few, then 1, 2, 4, ... 60."""
        over = self._recent(now) - FREE
        return 0.0 if over <= 0 else min(LONGEST_S, 2.0 ** (over - 1))

    def _recent(self, now: float) -> int:
        return sum(1 for at in self._times if now - at < WINDOW_S)

"""When the screen goes dark: outside opening hours, some minutes after the last person left."""

from __future__ import annotations

from dataclasses import dataclass

QUIET_S = 300.0
"""From the last touch, or the end of the opening hours, to the dark screen."""
START_S = 60.0
"""The same for a program that has just started: at night it is often started for a fresh one."""


@dataclass
class SleepClock:
    """Driven by monotonic seconds from outside, so that tests need not wait."""

    quiet_since: float

    @classmethod
    def begun(cls, now: float) -> SleepClock:
        """The program starts, and nobody has touched the screen."""
        return cls(now - (QUIET_S - START_S))

    def needed(self, now: float) -> None:
        """Somebody is there, or the site is open."""
        self.quiet_since = now

    def due(self, now: float) -> bool:
        """Whether it has been quiet for long enough."""
        return now - self.quiet_since >= QUIET_S

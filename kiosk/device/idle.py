"""When nobody is there: the clock that warns, counts down, and says when to start over."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.device.settings import IdleSettings


class IdlePhase(Enum):
    """Resting: nothing to forget. Watching: somebody was here. Warning: the countdown runs."""

    RESTING = "resting"
    WATCHING = "watching"
    WARNING = "warning"
    EXPIRED = "expired"


@dataclass
class IdleClock:
    """Driven by monotonic seconds from outside, so that tests need not wait.

    `extensions_left` limits how often one visit may be kept open without a touch on content:
    a stuck finger or a playing film cannot hold a stranger's visit open for ever.
    """

    settings: IdleSettings
    phase: IdlePhase = IdlePhase.RESTING
    quiet_since: float = 0.0
    extensions_left: int = field(default=0)

    def start(self, now: float) -> None:
        """A visit begins."""
        self.phase = IdlePhase.WATCHING
        self.quiet_since = now
        self.extensions_left = self.settings.extensions

    def rest(self) -> None:
        """The visit is over; nothing is counted until the next one starts."""
        self.phase = IdlePhase.RESTING

    def touch(self, now: float) -> None:
        """Somebody touched the screen or a key. While the warning shows, only `extend` counts."""
        if self.phase is IdlePhase.WATCHING:
            self.quiet_since = now

    def extend(self, now: float) -> bool:
        """Stay: allowed as often as the site says. Returns whether it was allowed."""
        if self.phase is not IdlePhase.WARNING or self.extensions_left <= 0:
            return False
        self.extensions_left -= 1
        self.phase = IdlePhase.WATCHING
        self.quiet_since = now
        return True

    def tick(self, now: float, *, playing: bool = False) -> IdlePhase:
        """Advance to `now`. `playing`: a walkthrough moves, which people watch without touching."""
        if self.phase is IdlePhase.WATCHING and now - self.quiet_since >= self._patience(playing):
            self.phase = IdlePhase.WARNING
            self.quiet_since = now
        elif self.phase is IdlePhase.WARNING and self.seconds_left(now) <= 0:
            self.phase = IdlePhase.EXPIRED
        return self.phase

    def seconds_left(self, now: float) -> int:
        """Whole seconds of the countdown that remain (0 outside it)."""
        if self.phase is not IdlePhase.WARNING:
            return 0
        return max(0, round(self.settings.countdown_s - (now - self.quiet_since)))

    def _patience(self, playing: bool) -> float:
        return self.settings.walkthrough_after_s if playing else self.settings.warn_after_s

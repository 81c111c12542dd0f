"""Time within a loop: playing, going to a moment, slower. Knows no Qt and no figure."""

from __future__ import annotations

SLOWER = 0.5
LONGEST_STEP = 0.1
"""Seconds: after a stall the figure goes on, it does not jump."""
ARRIVED = 1e-3


class Playhead:
    """Where in a loop of `duration` seconds we are, and whether time goes on."""

    def __init__(self) -> None:
        self.duration = 0.0
        self.seconds = 0.0
        self.playing = False
        self.goal: float | None = None
        self.slow = False

    def begin(self, duration: float) -> None:
        """Take a loop, at its start; what plays goes on playing."""
        self.duration = duration
        self.seconds = 0.0
        self.goal = None

    @property
    def moving(self) -> bool:
        """Whether frames are needed: playing, or on the way to a moment."""
        return self.playing or self.goal is not None

    @property
    def position(self) -> float:
        """0..1 of the loop."""
        return self.seconds / self.duration if self.duration else 0.0

    def play(self) -> None:
        """Go on without end."""
        self.playing, self.goal = True, None

    def stop(self) -> None:
        """Stand still."""
        self.playing, self.goal = False, None

    def seek(self, position: float) -> None:
        """Go to 0..1 of the loop at once; what plays goes on from there."""
        self.goal = None
        self.seconds = min(max(position, 0.0), 1.0) * self.duration

    def travel(self, position: float) -> None:
        """Move on to 0..1 of the loop and stand still there."""
        goal = min(max(position, 0.0), 1.0) * self.duration
        self.playing = False
        self.goal = None if abs(goal - self.seconds) < ARRIVED else goal

    def advance(self, seconds: float) -> bool:
        """Let seconds of the clock pass. True when the moment has changed."""
        if not self.moving or not self.duration:
            return False
        passed = min(max(seconds, 0.0), LONGEST_STEP) * self.pace
        if self.goal is not None and passed >= (self.goal - self.seconds) % self.duration:
            self.seconds = self.goal
            self.stop()
        else:
            self.seconds = (self.seconds + passed) % self.duration
        return True

    @property
    def pace(self) -> float:
        """Seconds of the loop in a second of the clock."""
        return SLOWER if self.slow else 1.0

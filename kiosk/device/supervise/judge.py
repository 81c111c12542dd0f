"""When a kiosk is unwell: the limits, and the verdict on what it last said."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.device.health import Why
from kiosk.device.supervise.beat import Beat


@dataclass(frozen=True)
class Limits:
    """Seconds and megabytes. The defaults leave a slow machine ten times what a usual one needs.

    `memory_mb` is grown over when nobody is there, `most_memory_mb` at once. A fresh process is
    taken after `fresh_after_s` once nobody has been there for `rest_s`.
    """

    start_s: float = 45.0
    hang_s: float = 15.0
    frames_s: float = 15.0
    memory_mb: float = 900.0
    most_memory_mb: float = 1800.0
    fresh_after_s: float = 24 * 3600.0
    rest_s: float = 120.0
    curtain_s: float = 3.0
    """After so long without a page of the kiosk, the plain page stands in for it."""
    steady_s: float = 120.0
    """A kiosk that ran for so long did not fail because of how it was started."""
    climb_after_s: float = 1800.0
    """How long to stay on a lower rung before the whole kiosk is tried again."""


@dataclass
class Patient:
    """What is known of one child. Times are monotonic seconds."""

    started: float
    heard: float = 0.0
    frames: int = -1
    drawn: float = 0.0
    ready_at: float | None = None
    beat: Beat | None = None

    def hear(self, beat: Beat, now: float) -> None:
        """A beat came in."""
        self.heard = now
        if beat.frames != self.frames or beat.state == "asleep":
            # a screen that was switched off by plan shows no frames
            self.drawn = now
        self.frames = beat.frames
        if beat.ready and self.ready_at is None:
            self.ready_at = now
        self.beat = beat

    @property
    def ready(self) -> bool:
        """Whether its first page can be touched."""
        return self.ready_at is not None


def verdict(patient: Patient, limits: Limits, now: float) -> tuple[Why, str] | None:
    """Why this child must be ended now, with a note; None while it is well enough."""
    beat = patient.beat
    if beat is not None and beat.trouble == "graphics":
        return "graphics", "what draws was lost"
    if not patient.ready:
        waited = now - patient.started
        return ("start", f"not ready after {waited:.0f} s") if waited > limits.start_s else None
    if now - patient.heard > limits.hang_s:
        return "hang", f"no answer for {now - patient.heard:.0f} s"
    if now - patient.drawn > limits.frames_s:
        return "frames", f"no new frame for {now - patient.drawn:.0f} s"
    if beat is not None and beat.memory_mb > limits.most_memory_mb:
        return "memory", f"{beat.memory_mb:.0f} MB"
    return None


def wants_fresh(patient: Patient, limits: Limits, now: float) -> tuple[Why, str] | None:
    """Why a fresh process should take over while nobody is there; None when none need."""
    beat = patient.beat
    if beat is None or not patient.ready or beat.state not in ("attract", "asleep"):
        return None
    if beat.memory_mb > limits.memory_mb:
        return "memory", f"{beat.memory_mb:.0f} MB"
    if now - patient.started > limits.fresh_after_s and beat.resting_s > limits.rest_s:
        return "planned", f"after {(now - patient.started) / 3600:.0f} hours"
    return None

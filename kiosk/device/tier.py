"""Which picture tier this machine draws: live 3D, frames drawn beforehand, or stills."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum


class Tier(Enum):
    """How the figure is drawn. Nothing a patient needs exists in one tier only."""

    LIVE = "live"
    FLIPBOOK = "flipbook"
    STILL = "still"


ORDER = (Tier.LIVE, Tier.FLIPBOOK, Tier.STILL)
NO_3D = {"offscreen", "minimal"}
SLOWEST = 20.0
"""Frames a second; fewer for a while, and the figure is drawn in a cheaper way."""
PROBE_S = 1.0
WHILE_S = 3.0
STALL_S = 0.4
"""A gap this long is one stop (a page that loads, a busy disk), not a slow machine."""
RETRIES = 2


@dataclass(frozen=True)
class Choice:
    """A tier, why, and whether it was asked for; what was asked for is never left."""

    tier: Tier
    why: str
    fixed: bool = False


def can_draw_3d(platform: str, backend: str) -> bool:
    """Whether Qt Quick 3D draws anything on this Qt platform plugin and QT_QUICK_BACKEND."""
    return platform not in NO_3D and backend != "software"


def choose_tier(asked: str, platform: str, backend: str, in_software: bool = False) -> Choice:
    """The tier to begin with: what was asked for, or what this machine is expected to manage.

    `in_software` says that OpenGL is computed by the processor, which draws a moving person 10 to
    18 times a second at best: it draws live only while someone turns the figure.
    """
    if asked != "auto":
        return Choice(Tier(asked), "asked for", fixed=True)
    if not can_draw_3d(platform, backend):
        return Choice(Tier.FLIPBOOK, "this window system draws no 3D")
    if in_software:
        return Choice(Tier.FLIPBOOK, "3D is computed by the processor")
    return Choice(Tier.LIVE, "a graphics chip; not probed yet")


class FrameWatch:
    """Watches the gaps between frames while a figure moves, and says when they are too slow.

    The first second of the first figure is the probe; afterwards only `WHILE_S` seconds of slow
    frames in a row count.
    """

    def __init__(self) -> None:
        self._gaps: deque[float] = deque()
        self._sum = 0.0
        self.probed: float | None = None
        """Frames a second of the probe; None before it is over."""

    def restart(self) -> None:
        """The figure stopped or is another one: what was measured does not count."""
        self._gaps.clear()
        self._sum = 0.0

    def again(self) -> None:
        """Probe anew."""
        self.restart()
        self.probed = None

    @property
    def rate(self) -> float:
        """Frames a second over the gaps that are kept; 0 without any."""
        return len(self._gaps) / self._sum if self._sum > 0 else 0.0

    def frame(self, seconds: float) -> bool:
        """A frame came `seconds` after the one before. True when frames have been too slow."""
        if seconds > STALL_S and (not self._gaps or self._gaps[-1] <= STALL_S):
            self._gaps.append(STALL_S)  # one stop is let off, many in a row are not
            self._sum += STALL_S
        else:
            self._gaps.append(seconds)
            self._sum += seconds
        span = PROBE_S if self.probed is None else WHILE_S
        if self._sum < span:
            return False
        rate = self.rate
        if self.probed is None:
            self.probed = round(rate, 1)
            self.restart()
        else:
            while self._gaps and self._sum - self._gaps[0] >= span:
                self._sum -= self._gaps.popleft()
        return rate < SLOWEST


def below(tier: Tier) -> Tier:
    """The next cheaper tier; a still is the last."""
    return ORDER[min(ORDER.index(tier) + 1, len(ORDER) - 1)]

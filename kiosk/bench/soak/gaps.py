"""Gaps between the frames that reached the screen, less what the driver itself took of them.

The driver asks for a frame every `ASK_S` seconds whatever happens, beside those that the program
asks for. So a gap is time in which a frame was wanted and none came: the program was busy, whether
with a touch, a page that loads, a picture that is drawn, or anything else on its main thread. The
driver's own work on that thread (looking for something to touch, taking samples) is measured and
taken off. So is the time that the main thread stood in the system's queue for a processor, as far
as other programs had the processors meanwhile: a busy machine is not a busy program, but threads
of this one that are in each other's way are. What was taken off is said beside each gap.
"""

from __future__ import annotations

import heapq
from dataclasses import asdict, dataclass
from typing import Any

ASK_S = 0.1
LONG_MS = 500.0
MOST = 100
EDGES_MS = (20, 34, 50, 67, 100, 150, 200, 300, 400, 500, 750, 1000, 2000, 5000)
"""Upper edges of the histogram's bars; the last bar has none."""


@dataclass(frozen=True, order=True)
class Gap:
    """One gap: milliseconds of the program, of the driver, and in the queue behind others."""

    ms: float
    at_s: float
    driver_ms: float
    queued_ms: float
    screen: str
    doing: str


class FrameGaps:
    """Told of each frame with a monotonic time in seconds, it keeps counts and the longest gaps."""

    def __init__(self, began: float, most: int = MOST) -> None:
        self._began = began
        self._most = most
        self._last: float | None = None
        self._driver_s = 0.0
        self._processor = (0.0, 0.0)
        self.bars = [0] * (len(EDGES_MS) + 1)
        self.frames = 0
        self.long = 0
        self.longest_ms = 0.0
        self._worst: list[Gap] = []

    def took(self, seconds: float) -> None:
        """The driver held the main thread for so long."""
        self._driver_s += seconds

    def pause(self) -> None:
        """Until the next frame nothing counts: the window is not there."""
        self._last = None

    def swapped(
        self,
        now: float,
        processor: tuple[float, float] = (0.0, 0.0),
        screen: str = "",
        doing: str = "",
    ) -> None:
        """A frame reached the screen; `processor` is what `Processor.seconds` says."""
        if self._last is not None:
            waited, others = (
                after - before for after, before in zip(processor, self._processor, strict=True)
            )
            queued = max(0.0, min(waited, others))
            net = (now - self._last - self._driver_s - queued) * 1000
            self._count(
                Gap(
                    round(max(0.0, net), 1),
                    round(now - self._began, 1),
                    round(self._driver_s * 1000, 1),
                    round(queued * 1000, 1),
                    screen,
                    doing,
                )
            )
        self._last, self._driver_s, self._processor = now, 0.0, processor

    def _count(self, gap: Gap) -> None:
        self.frames += 1
        self.bars[next((i for i, edge in enumerate(EDGES_MS) if gap.ms <= edge), -1)] += 1
        self.longest_ms = max(self.longest_ms, gap.ms)
        if gap.ms + gap.queued_ms <= LONG_MS:
            return
        self.long += gap.ms > LONG_MS
        keep = heapq.heappush if len(self._worst) < self._most else heapq.heappushpop
        keep(self._worst, gap)

    def as_json(self) -> dict[str, Any]:
        """Counts, the histogram, and the longest gaps, longest first."""
        return {
            "frames": self.frames,
            "over_500_ms": self.long,
            "longest_ms": self.longest_ms,
            "edges_ms": list(EDGES_MS),
            "bars": self.bars,
            "worst": [asdict(gap) for gap in sorted(self._worst, reverse=True)],
        }

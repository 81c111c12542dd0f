"""Times between the frames that reached the screen."""

from __future__ import annotations

import time
from collections import deque


class FrameTimes:
    """A ring of the last frame gaps. Call `swapped` at every frame."""

    def __init__(self, keep: int = 4096) -> None:
        self._gaps: deque[float] = deque(maxlen=keep)
        self._last: float | None = None
        self.count = 0

    def swapped(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self._gaps.append((now - self._last) * 1000)
        self._last = now
        self.count += 1

    def clear(self) -> None:
        """Forget what was measured so far."""
        self._gaps.clear()
        self._last = None
        self.count = 0

    def percentiles(self) -> dict[str, float]:
        """Milliseconds between frames: p50, p95, p99 (empty without frames)."""
        gaps = sorted(self._gaps)
        if not gaps:
            return {}
        return {
            f"p{p}": round(gaps[min(len(gaps) - 1, int(len(gaps) * p / 100))], 2)
            for p in (50, 95, 99)
        }

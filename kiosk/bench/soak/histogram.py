"""Percentiles of millions of times in a few hundred numbers."""

from __future__ import annotations

import math
from typing import Any

STEPS = 24
"""Bars for each factor of ten: a percentile is right within 10 %."""


class Histogram:
    """Of positive numbers, in bars whose width grows with them."""

    def __init__(self) -> None:
        self._bars: dict[int, int] = {}
        self.count = 0
        self.most = 0.0
        self._sum = 0.0

    def add(self, value: float) -> None:
        """Take a number in; what is below 0.01 counts as 0.01."""
        bar = math.floor(math.log10(max(value, 0.01)) * STEPS)
        self._bars[bar] = self._bars.get(bar, 0) + 1
        self.count += 1
        self._sum += value
        self.most = max(self.most, value)

    def percentile(self, percent: float) -> float:
        """The number that so many percent do not exceed (upper edge of its bar); 0 without any."""
        wanted = self.count * percent / 100
        seen = 0
        for bar in sorted(self._bars):
            seen += self._bars[bar]
            if seen >= wanted:
                return min(10 ** ((bar + 1) / STEPS), self.most)
        return 0.0

    def as_json(self) -> dict[str, Any]:
        """Count, mean, percentiles and the largest."""
        return {
            "count": self.count,
            "mean": round(self._sum / self.count, 2) if self.count else 0.0,
            **{f"p{p}": round(self.percentile(p), 1) for p in (50, 95, 99)},
            "max": round(self.most, 1),
        }

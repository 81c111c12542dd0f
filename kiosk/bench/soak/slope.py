"""How fast something grows: by least squares, and by Theil and Sen, which single jumps leave be."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

MOST_PAIRS_OF = 600
Z95 = 1.959964
Point = tuple[float, float]


@dataclass(frozen=True)
class Slope:
    """Growth for each unit of x. `low` and `high` bound the robust slope with 95 % confidence.

    The bounds are Sen's (1968), which take samples for independent: where they follow each other
    closely, they are narrower than they should be.
    """

    least_squares: float
    robust: float
    low: float
    high: float
    points: int


def slope(points: Sequence[Point]) -> Slope | None:
    """The slope of (x, y) points; None with fewer than three, or all at one x."""
    points = _thinned(points)
    count = len(points)
    pairs = sorted(
        (b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(points, 2) if a[0] != b[0]
    )
    if count < 3 or not pairs:
        return None
    spread = Z95 * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    low = max(0, math.floor((len(pairs) - spread) / 2))
    high = min(len(pairs) - 1, math.ceil((len(pairs) + spread) / 2))
    return Slope(_least_squares(points), statistics.median(pairs), pairs[low], pairs[high], count)


def _least_squares(points: Sequence[Point]) -> float:
    middle_x = statistics.fmean(x for x, _ in points)
    middle_y = statistics.fmean(y for _, y in points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum(
        (x - middle_x) ** 2 for x, _ in points
    )


def _thinned(points: Sequence[Point]) -> Sequence[Point]:
    step = math.ceil(len(points) / MOST_PAIRS_OF)
    return points[::step] if step > 1 else points

"""Which step of a walkthrough belongs to which moment of its motion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# Where in its part of the loop a step is best seen standing still.
MOMENTS = {"ready": 0.5, "move": 0.7, "hold": 0.5, "return": 0.6}


@dataclass(frozen=True)
class StepTime:
    """When a step is on, as shares 0..1 of the loop, and the moment that shows it best."""

    spans: tuple[tuple[float, float], ...]
    moment: float


def step_times(
    steps: Sequence[str], phases: Sequence[Mapping[str, object]]
) -> tuple[StepTime, ...]:
    """The time of each step from the phase it names, in the order of the steps.

    `phases` is `[{name, start, end}]` in shares of the loop. Steps that share a phase divide
    each of its spans evenly; a step whose phase the motion lacks takes the nearest before it.
    """
    spans: dict[str, list[tuple[float, float]]] = {}
    for phase in phases:
        start, end = float(str(phase["start"])), float(str(phase["end"]))
        if end > start:
            spans.setdefault(str(phase["name"]), []).append((start, end))
    out: list[StepTime] = []
    for index, name in enumerate(steps):
        own = spans.get(name, [])
        if not own:
            out.append(StepTime((), out[-1].moment if out else 0.0))
            continue
        group = [i for i, other in enumerate(steps) if other == name]
        place, count = group.index(index), len(group)
        shares = tuple(
            (a + (b - a) * place / count, a + (b - a) * (place + 1) / count) for a, b in own
        )
        first, last = shares[0]
        where = MOMENTS.get(name, 0.5)
        out.append(StepTime(shares, first + (last - first) * where))
    return tuple(out)


def step_at(times: Sequence[StepTime], position: float) -> int:
    """The index of the step at a moment 0..1; the last one before it where none is on."""
    best, latest = 0, -1.0
    for index, time in enumerate(times):
        for start, end in time.spans:
            if start <= position < end:
                return index
            if latest < start <= position:
                best, latest = index, start
    return best

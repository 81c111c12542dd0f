"""What the counts say: over days, weeks and months, with small numbers left unsaid."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kiosk.device.usage import FEWEST, REACHED
from kiosk.device.usage_file import Count

Span = Literal["day", "week", "month"]
SPANS: dict[Span, int] = {"day": 14, "week": 12, "month": 13}
"""How many bars each has."""
FEWER = f"fewer than {FEWEST}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One day, week (from Monday) or month: its first day, and its visits."""

    first: date
    many: int


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a list, and in how many visits it was."""

    which: str
    many: int


@dataclass(frozen=True)
class Report:
    """The counts of a span of time, the most frequent first."""

    span: Span
    bars: tuple[Bar, ...]
    visits: int
    pages: tuple[Line, ...]
    exercises: tuple[Line, ...]
    """Which were opened."""
    reached: Mapping[str, tuple[Line, ...]]
    """By exercise, "" for all together: opened, begun, half, finished."""
    questions: tuple[Line, ...]
    languages: tuple[Line, ...]
    left: tuple[Line, ...]
    ended: tuple[Line, ...]
    searched: int


def tellable(many: int) -> int | None:
    """A count as it may be told: None stands for "fewer than 5"."""
    return many if many == 0 or many >= FEWEST else None


def report(counts: Sequence[Count], span: Span, today: date) -> Report:
    """Add up the last days, weeks or months until today."""
    firsts = _firsts(span, today)
    inside = [(first, one) for one in counts if (first := _place(one.day, span)) in firsts]
    sums = Counter[tuple[str, str]]()
    visits = Counter[date]()
    for first, one in inside:
        sums[one.what, one.which] += one.many
        if one.what == "visits":
            visits[first] += one.many
    opened = f":{REACHED[0]}"
    return Report(
        span=span,
        bars=tuple(Bar(first, visits[first]) for first in firsts),
        visits=sums["visits", ""],
        pages=_lines(sums, "page"),
        exercises=tuple(
            Line(one.which.removesuffix(opened), one.many)
            for one in _lines(sums, "exercise")
            if one.which.endswith(opened)
        ),
        reached=_reached(sums),
        questions=_lines(sums, "questions"),
        languages=_lines(sums, "language"),
        left=_lines(sums, "left"),
        ended=_lines(sums, "ended"),
        searched=sums["search", ""],
    )


def csv_text(counts: Iterable[Count]) -> str:
    """Every count as CSV: day (or month), what, which, visits; small ones as on the screen."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["day", "what", "which", "visits"])
    for one in counts:
        told = tellable(one.many)
        writer.writerow([one.day, one.what, one.which, FEWER if told is None else told])
    return out.getvalue()


def _lines(sums: Counter[tuple[str, str]], wanted: str) -> tuple[Line, ...]:
    found = [Line(which, many) for (what, which), many in sums.items() if what == wanted]
    return tuple(sorted(found, key=lambda one: (-one.many, one.which)))


def _reached(sums: Counter[tuple[str, str]]) -> dict[str, tuple[Line, ...]]:
    many = Counter[tuple[str, str]]()
    for (what, which), number in sums.items():
        exercise, _, stage = which.rpartition(":")
        if what == "exercise":
            many["", stage] += number
            many[exercise, stage] += number
    names = sorted({"", *(exercise for exercise, _ in many)})
    return {name: tuple(Line(stage, many[name, stage]) for stage in REACHED) for name in names}


def _firsts(span: Span, today: date) -> list[date]:
    """The first days of the spans that are shown, the oldest first."""
    here = _first(today, span)
    found = [here]
    while len(found) < SPANS[span]:
        found.append(_first(found[-1] - timedelta(days=1), span))
    return found[::-1]


def _first(day: date, span: Span) -> date:
    if span == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if span == "month" else day


def _place(day: str, span: Span) -> date | None:
    """The span a count belongs to; a month that is long past belongs to no day or week."""
    if len(day) == 7:
        return date.fromisoformat(f"{day}-01") if span == "month" else None
    return _first(date.fromisoformat(day), span)

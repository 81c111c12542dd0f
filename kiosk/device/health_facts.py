"""What the record of health says, judged: for `check`, the staff's pages and the metrics file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from kiosk.device import health
from kiosk.device.health import FAULTS, MOST, Health, Restart, moment

FRESH_S = 180.0
"""The record is written once a minute: one that is older was left behind."""
LOOK_BACK_DAYS = 30
MANY = 3
"""More faults than these within a week want somebody's attention."""
Life = Literal["runs", "ended", "lost", "unclear", "none"]
"""runs; ended: it was asked to; lost: it stopped writing its record; unclear: the clock was put
back since; none: there is no record."""
Mark = Literal["none", "good", "care"]


@dataclass(frozen=True)
class Day:
    """One day of the record, by the clock on the wall. "none": counting had not begun."""

    day: date
    mark: Mark
    faults: int = 0
    others: int = 0


def life(record: Health | None, now: datetime) -> Life:
    """Whether the kiosk runs, as far as its record tells."""
    if record is None:
        return "none"
    if record.now is None:
        return "ended"
    at = moment(record.now.at)
    if at is None:
        return "lost"
    age = (now - at).total_seconds()
    if age < -FRESH_S:
        return "unclear"
    return "runs" if age <= FRESH_S else "lost"


def left_alone(record: Health, now: datetime) -> bool:
    """Whether a supervisor that should be there is gone: its machine runs, its record is old."""
    here = record.boot == health.boot_id()
    return record.supervised and here and life(record, now) == "lost"


def within(record: Health, now: datetime, days: int = LOOK_BACK_DAYS) -> tuple[Restart, ...]:
    """The restarts of the last days, oldest first."""
    since = now - timedelta(days=days)
    return tuple(
        one
        for one in record.restarts
        if (at := moment(one.at)) is not None and since < at <= now + timedelta(seconds=FRESH_S)
    )


def faults(restarts: tuple[Restart, ...]) -> tuple[Restart, ...]:
    """Those that were a fault of the program."""
    return tuple(one for one in restarts if one.why in FAULTS)


def complete(record: Health, now: datetime, days: int = LOOK_BACK_DAYS) -> bool:
    """Whether every restart of the last days is still kept one by one."""
    return len(record.restarts) < MOST or len(within(record, now, days)) < MOST


def by_reason(restarts: tuple[Restart, ...]) -> Mapping[str, int]:
    """How often for each reason, the most frequent first."""
    return dict(Counter(one.why for one in restarts).most_common())


def many(record: Health, now: datetime) -> int:
    """Faults within a week, where they are more than MANY; else 0."""
    found = len(faults(within(record, now, 7)))
    return found if found > MANY else 0


def fallback(record: Health, now: datetime) -> str:
    """The rung a running kiosk had to step down to; "" where it shows all it can."""
    if record.now is None or life(record, now) not in ("runs", "unclear"):
        return ""
    return "" if record.now.rung == "normal" else record.now.rung


def fell_because(record: Health) -> Restart | None:
    """The last fault: why a lower rung is being used."""
    return next((one for one in reversed(record.restarts) if one.why in FAULTS), None)


def day_of(text: str) -> date | None:
    """The day of a written moment by the clock on the wall; None where it is none."""
    at = moment(text)
    try:
        return None if at is None else at.astimezone().date()
    except (OverflowError, OSError, ValueError):  # years that no calendar here knows
        return None


def by_day(record: Health, now: datetime, days: int = LOOK_BACK_DAYS) -> tuple[Day, ...]:
    """The last days, oldest first, today the last."""
    here = now.astimezone()
    found: dict[date, Counter[bool]] = {}
    for one in record.restarts:
        at = day_of(one.at)
        if at is not None:
            found.setdefault(at, Counter())[one.why in FAULTS] += 1
    begun = day_of(record.first) or here.date()
    told = []
    for back in range(days - 1, -1, -1):
        day = here.date() - timedelta(days=back)
        counts = found.get(day, Counter[bool]())
        mark: Mark = "care" if counts[True] else "good" if day >= begun or counts else "none"
        told.append(Day(day, mark, counts[True], counts[False]))
    return tuple(told)

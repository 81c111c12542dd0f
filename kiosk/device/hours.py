"""When the site is open: periods of local time, summer time and nights that go past midnight.

Clocks that are put forward or back never close a site early and never make it open and close twice:
where a time of day does not exist, or comes twice, it opens at the earlier reading and closes at
the later one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from kiosk.device.settings import DAYS, HoursSettings

AHEAD_DAYS = 8
"""A week, and the night before it: whatever changes at all changes within these."""


def is_open(hours: HoursSettings, at: datetime) -> bool:
    """Whether the site is open at a moment: of the system's time zone, or an aware one."""
    if hours.always:
        return True
    moment = at.timestamp()
    return any(begin <= moment < end for begin, end in _periods(hours, at, ahead=0))


def next_change(hours: HoursSettings, at: datetime) -> datetime | None:
    """When the site opens or closes next, in the zone of `at`; None when it never does."""
    if hours.always:
        return None
    moment, end = at.timestamp(), None
    for begin, until in _periods(hours, at, ahead=AHEAD_DAYS):
        if until <= moment:
            continue
        if end is None and begin > moment:
            return datetime.fromtimestamp(begin, at.tzinfo)
        if end is not None and begin > end:
            break
        end = until if end is None else max(end, until)
    if end is None or end > _timestamp(at.date() + timedelta(days=AHEAD_DAYS), time(), at, 0):
        return None
    return datetime.fromtimestamp(end, at.tzinfo)


def _periods(hours: HoursSettings, at: datetime, *, ahead: int) -> Iterator[tuple[float, float]]:
    """The times when it is open, as seconds since 1970, from the day before on."""
    opens, closes = time.fromisoformat(hours.opens), time.fromisoformat(hours.closes)
    for number in range(-1, ahead + 1):
        day = at.date() + timedelta(days=number)
        if DAYS[day.weekday()] not in hours.days:
            continue
        last = day if closes > opens else day + timedelta(days=1)
        yield (
            min(_timestamp(day, opens, at, fold) for fold in (0, 1)),
            max(_timestamp(last, closes, at, fold) for fold in (0, 1)),
        )


def _timestamp(day: date, when: time, like: datetime, fold: int) -> float:
    """Seconds since 1970 of a time of day; of two readings the one that `fold` says."""
    return datetime.combine(day, when, like.tzinfo).replace(fold=fold).timestamp()

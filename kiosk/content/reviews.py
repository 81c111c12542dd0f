"""When the content of a release must be looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.reader import Reader

SOON_DAYS = 30
_DAYS = "SELECT min(next_review) AS day FROM items GROUP BY kind, id"


@dataclass(frozen=True)
class Reviews:
    """Items past their day of review, those due within SOON_DAYS, and the next day that comes.

    An item counts once, with the earliest day of its languages. `next_items` share `next_day`.
    """

    items: int = 0
    overdue: int = 0
    longest_overdue: date | None = None
    soon: int = 0
    next_day: date | None = None
    next_items: int = 0


def reviews(reader: Reader, today: date) -> Reviews:
    """The days of review of a release. Raises ReleaseError when it cannot be read."""
    days = []
    for row in reader.rows(_DAYS):
        try:
            days.append(date.fromisoformat(row["day"]))
        except ValueError:  # a release that was not made by us: it says nothing of use
            continue
    past = [day for day in days if day < today]
    coming = [day for day in days if day >= today]
    next_day = min(coming, default=None)
    return Reviews(
        len(days),
        len(past),
        min(past, default=None),
        sum(day <= today + timedelta(days=SOON_DAYS) for day in coming),
        next_day,
        coming.count(next_day) if next_day is not None else 0,
    )

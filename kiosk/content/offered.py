"""What of a release is offered on a day: items with days of their own, and reviews long overdue.

It is worked out from the clock each day and never written down: a clock that goes wrong hides
nothing for good, and a kiosk that only reads releases obeys as well.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, timedelta

Rows = Callable[..., list[sqlite3.Row]]

_DATED = "SELECT item FROM dates WHERE first > ? OR last < ?"
_OVERDUE = "SELECT number FROM items WHERE next_review < ?"
_NEEDED = """
SELECT number, language, kind, id, facts FROM items
WHERE kind = 'notice' OR (kind = 'question_set' AND facts LIKE '%"safety"%')
"""


def earliest(created: str) -> date | None:
    """The first day it can be where a release is read: when it was made, in any time zone."""
    try:
        return date.fromisoformat(created[:10]) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def hidden(rows: Rows, day: date, withdraw_after: int | None) -> frozenset[int]:
    """Numbers of the rows of `items` that are not offered on a day.

    `withdraw_after` is how many days past its review an item goes; None: never. What the screens
    cannot do without stays: the last item for each use, and whatever is for safety, however late
    its review.
    """
    has_dates = rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'dates'")
    text = day.isoformat()
    dated = {row[0] for row in rows(_DATED, (text, text))} if has_dates else set()
    late: set[int] = set()
    if withdraw_after is not None:
        last = day - timedelta(days=withdraw_after)
        late = {row[0] for row in rows(_OVERDUE, (last.isoformat(),))}
    if not dated and not late:
        return frozenset()
    needed = [(row["number"], _use(row)) for row in rows(_NEEDED)]
    late -= {number for number, _ in needed}
    there = {use for number, use in needed if number not in dated}
    dated -= {number for number, use in needed if use not in there}
    return frozenset(dated | late)


def _use(row: sqlite3.Row) -> tuple[str, str, str]:
    facts = json.loads(row["facts"])
    return row["language"], row["kind"], facts.get("purpose", facts.get("place", ""))


def but(column: str, numbers: Iterable[int]) -> tuple[str, tuple[str, ...]]:
    """A condition for SQL that leaves rows out, and its values; both empty for none."""
    wanted = sorted(numbers)
    if not wanted:
        return "", ()
    return f" AND {column} NOT IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)

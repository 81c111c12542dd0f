"""Whether the clock of the machine can be right. It is only looked at: never set."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

OLDEST_YEAR = 2026
"""Earlier than the program itself: what a clock shows whose battery is empty."""
SLACK = timedelta(minutes=10)
"""So far may the clock be behind what was written down before it."""
TIMESYNC = Path("/run/systemd/timesync/synchronized")
"""There while systemd-timesyncd has set the clock (systemd-timesyncd.service(8))."""
UNSYNCHRONISED = 0x0040
"""STA_UNSYNC of adjtimex(2)."""
Trouble = Literal["", "battery", "behind"]


@dataclass(frozen=True)
class Clock:
    """`trouble`: "battery" before the program existed; "behind" earlier than what was written.

    `known` is the latest moment that something here was written. `synchronised` is None where the
    system does not say.
    """

    now: datetime
    trouble: Trouble = ""
    known: datetime | None = None
    synchronised: bool | None = None

    @property
    def ok(self) -> bool:
        """Whether it can be right."""
        return self.trouble == ""


def look(data: Path, now: datetime, moments: Iterable[datetime | None] = ()) -> Clock:
    """Judge the clock by the files of a data folder, and by `moments` that have passed."""
    known = max((one for one in (*moments, *_written(data)) if one is not None), default=None)
    trouble: Trouble = ""
    if now.year < OLDEST_YEAR:
        trouble = "battery"
    elif known is not None and known - now > SLACK:
        trouble = "behind"
    return Clock(now, trouble, known, synchronised())


def synchronised(timesync: Path = TIMESYNC) -> bool | None:
    """Whether something keeps the clock right, such as a time server."""
    if timesync.exists():
        return True
    return _kernel_says() if sys.platform == "linux" else None


def _written(data: Path) -> Iterable[datetime]:
    """When the files of the data folder were written: what changes often and lies on top."""
    for path in (*data.glob("*"), *data.glob("releases/*"), *data.glob("log/*")):
        try:
            yield datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            continue


class _Timex(ctypes.Structure):
    """The head of struct timex (adjtimex(2)), and room for the rest of it."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_char * 512),
    )


def _kernel_says() -> bool | None:
    try:
        timex = _Timex()  # modes = 0: ask, change nothing
        answer = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(timex))
    except (AttributeError, OSError):
        return None
    return None if answer < 0 else not timex.status & UNSYNCHRONISED

"""How the kiosk has been, gathered away from the screen: its record, the clock, the reviews."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.opening import ReleaseError
from kiosk.content.reader import Reader
from kiosk.content.reviews import Reviews, reviews
from kiosk.device import clock, health, health_facts
from kiosk.device.clock import Clock
from kiosk.device.health import Health, HealthError
from kiosk.device.supervise import log


@dataclass(frozen=True)
class Looked:
    """What was found. `record` is None where there is none; `unreadable` where it is damaged.

    `log_bytes` is the size of the log's files together.
    """

    record: Health | None
    unreadable: bool
    clock: Clock
    reviews: Reviews
    log_bytes: int = 0


def look(data: Path, now: datetime, shown: Path) -> Looked:
    """Look at a data folder and at the release that is shown. Call it on a worker."""
    record, unreadable = read(data)
    try:
        with Reader.open(shown) as reader:
            due = reviews(reader, now.astimezone().date())
    except ReleaseError:  # that it is damaged is told where the release is looked at
        due = Reviews()
    return Looked(record, unreadable, clock_of(data, now, record), due, log_size(data))


def read(data: Path) -> tuple[Health | None, bool]:
    """The record, and whether there is one that cannot be read."""
    try:
        return health.read(data), False
    except (HealthError, OSError):
        return None, True


def clock_of(data: Path, now: datetime, record: Health | None) -> Clock:
    """The clock, judged by what was written before."""
    past = record.restarts[-1:] if record is not None else ()
    return clock.look(data, now, [health.moment(one.at) for one in past])


def log_size(data: Path) -> int:
    """Bytes of the log's files together."""
    size = 0
    for path in (data / log.FOLDER).glob(f"{log.FILE}*"):
        try:
            size += path.stat().st_size
        except OSError:  # turned over meanwhile
            continue
    return size


@dataclass(frozen=True)
class Care:
    """What somebody should know on the first page: the record and the clock, already judged."""

    record: Health | None
    fallback: str
    storm: bool
    many: int
    clock: Clock


def care(data: Path, now: datetime) -> Care:
    """The little that the first page asks for."""
    record, _ = read(data)
    found = clock_of(data, now, record)
    if record is None:
        return Care(None, "", False, 0, found)
    storm = record.storm and health_facts.life(record, now) == "runs"
    return Care(
        *(record, health_facts.fallback(record, now), storm, health_facts.many(record, now)),
        clock=found,
    )

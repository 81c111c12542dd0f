"""How the kiosk has been: what is on the screen, since when, and every restart with its reason.

One small file in the data folder, `health.json`, replaced as a whole. The supervisor writes it; a
kiosk that nobody supervises writes it itself. Nothing in it says anything about a patient: a visit
is only "visit".
"""

from __future__ import annotations

import json
import math
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, get_args

from kiosk import plainfile
from kiosk.content.disk import sync

FILE = "health.json"
DAMAGED = "health.json.damaged"
MOST = 200
"""Restarts that are kept one by one; `counts` knows all of them."""
MOST_BYTES = 1_000_000

State = Literal["starting", "attract", "visit", "staff", "asleep", "plain"]
"""What the screen is: waiting for somebody, a visit, the studio, dark outside opening hours, or
the plain page of last resort."""
Why = Literal[
    "crash", "hang", "frames", "memory", "graphics", "start", "planned", "machine", "stopped"
]
"""Why the program was started again. crash: it ended by itself; hang: it no longer answered;
frames: nothing new reached the screen; memory: it grew too large; graphics: what draws was lost;
start: it did not get ready; planned: changed for a fresh one while nobody was there; machine: the
machine was off or started again; stopped: the program was ended without notice."""
FAULTS: frozenset[str] = frozenset({"crash", "hang", "frames", "memory", "graphics", "start"})


class HealthError(ValueError):
    """The file is there and cannot be read; the message says why."""


@dataclass(frozen=True)
class Now:
    """What is on the screen. Times are UTC, as ISO 8601."""

    at: str
    state: State = "starting"
    since: str = ""
    pid: int = 0
    release: int = 0
    sha256: str = ""
    tier: str = ""
    rung: str = "normal"
    fps: float = 0.0
    """Frames a second while something moved; 0 where nothing did."""
    slowest_ms: float = 0.0
    """The longest that a frame was waited for in the last minute."""
    memory_mb: float = 0.0
    ready_ms: float = 0.0
    """From the start of the process to the first frame that can be touched."""
    started: str = ""
    """When this process was started."""


@dataclass(frozen=True)
class Restart:
    """One restart: after how many seconds, on which rung of the ladder, and a technical note.

    `back_s` is how long until a kiosk stood again; 0 where none was missed, or none came.
    """

    at: str
    why: Why
    rung: str = "normal"
    lasted_s: float = 0.0
    note: str = ""
    back_s: float = 0.0


@dataclass(frozen=True)
class Health:
    """The whole record."""

    started: str = ""
    supervised: bool = False
    storm: bool = False
    """Whether restarts come so often that they are being slowed down."""
    boot: str = ""
    """Which start of the machine this was written in."""
    now: Now | None = None
    restarts: tuple[Restart, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    first: str = ""
    """When counting began."""

    def with_restart(self, restart: Restart) -> Health:
        """The record with one more restart."""
        counts = {**self.counts, restart.why: self.counts.get(restart.why, 0) + 1}
        return replace(self, restarts=(*self.restarts, restart)[-MOST:], counts=counts)

    def back_after(self, seconds: float) -> Health:
        """The record where the kiosk stands again, so many seconds after its last restart."""
        if not self.restarts:
            return self
        last = replace(self.restarts[-1], back_s=round(max(0.0, seconds), 2))
        return replace(self, restarts=(*self.restarts[:-1], last))


def read(data: Path) -> Health | None:
    """The record of a data folder; None where there is none. Raises HealthError, OSError."""
    path = data / FILE
    try:
        raw = plainfile.read(path, MOST_BYTES)
    except FileNotFoundError:
        return None
    except plainfile.NotPlain as error:
        raise HealthError(f"{path} cannot be read ({error.strerror}). It is begun anew.") from None
    try:
        return _health(json.loads(raw))
    except (ValueError, TypeError, ArithmeticError, RecursionError) as error:
        raise HealthError(f"{path} cannot be read ({error}). It is begun anew.") from None


def write(data: Path, health: Health) -> None:
    """Replace the record, whole or not at all, and wait for the disk. Raises OSError."""
    data.mkdir(parents=True, exist_ok=True)
    temporary = data / f".{FILE}.tmp"
    try:
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(asdict(health), file, indent=1, ensure_ascii=False)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(data / FILE)
        sync(data)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def begin(data: Path, *, supervised: bool, now: str) -> tuple[Health, str]:
    """The record to go on with, and a line for staff where the old one could not be read.

    An end that nobody saw is noted: the machine was off, or the program was stopped.
    """
    line = ""
    try:
        before = read(data) or Health(first=now)
    except HealthError as error:
        line = str(error)
        with suppress(OSError):
            (data / FILE).replace(data / DAMAGED)
        before = Health(first=now)
    except OSError as error:
        line = f"{data / FILE} cannot be read ({error})."
        before = Health(first=now)
    boot = boot_id()
    if before.now is not None:
        why: Why = "machine" if boot != before.boot else "stopped"
        lasted = seconds_between(before.now.started, before.now.at)
        before = before.with_restart(Restart(before.now.at, why, before.now.rung, lasted))
    return (
        replace(before, supervised=supervised, started=now, storm=False, boot=boot, now=None),
        line,
    )


def boot_id() -> str:
    """A mark of this start of the machine; "" where the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


def utc(when: datetime | None = None) -> str:
    """A moment as it is written here: UTC, to the second."""
    return (when or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")


def moment(text: str) -> datetime | None:
    """A written moment; None where it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def seconds_between(start: str, end: str) -> float:
    """Seconds from one written moment to another; 0 where they do not say, or go backwards."""
    first, second = moment(start), moment(end)
    if first is None or second is None:
        return 0.0
    return max(0.0, round((second - first).total_seconds(), 1))


def _health(found: Any) -> Health:
    if not isinstance(found, dict):
        raise ValueError("it is no record")
    now, restarts, counts = found.get("now"), found.get("restarts", []), found.get("counts", {})
    if not isinstance(restarts, list) or not isinstance(counts, dict):
        raise ValueError("its restarts are no list")
    health: Health = _made(Health, found, skip=("now", "restarts", "counts"))
    return replace(
        health,
        now=None if now is None else _made(Now, now),
        restarts=tuple(_made(Restart, one) for one in restarts[-MOST:]),
        counts={
            str(name): number
            for name, number in counts.items()
            if isinstance(number, int) and not isinstance(number, bool) and number >= 0
        },
    )


KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "int": (int,),
    "float": (int, float),
    "State": (str,),
    "Why": (str,),
}
ALLOWED = {"state": get_args(State), "why": get_args(Why)}


def _made(kind: type[Any], found: Any, skip: tuple[str, ...] = ()) -> Any:
    """One of the dataclasses above; what is unknown is left out, what is wrong is refused."""
    values: dict[str, Any] = {}
    if not isinstance(found, dict):
        raise ValueError(f"{kind.__name__.lower()} is no record")
    for one in fields(kind):
        if one.name in skip or one.name not in found:
            continue
        value = found[one.name]
        wanted = KINDS[str(one.type)]
        if not isinstance(value, wanted) or (bool not in wanted and isinstance(value, bool)):
            raise ValueError(f"{one.name} is wrong")
        if isinstance(value, int | float) and not math.isfinite(value):
            raise ValueError(f"{one.name} is wrong")
        if one.name in ALLOWED and value not in ALLOWED[one.name]:
            raise ValueError(f"{one.name} is unknown")
        values[one.name] = value
    if "at" in {one.name for one in fields(kind)} and "at" not in values:
        raise ValueError("a time is missing")
    return kind(**values)

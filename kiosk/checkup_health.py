"""`check`'s part about the kiosk that runs, or ran: read from its record, never asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.device import clock, health, health_facts, metrics
from kiosk.device.clock import Clock
from kiosk.device.health import DAMAGED, FILE, Health, HealthError, Restart

REASONS: Mapping[str, str] = {
    "crash": "ended by itself",
    "hang": "no longer answered",
    "frames": "the picture stood still",
    "memory": "had grown too large",
    "graphics": "graphics were lost",
    "start": "did not get ready",
    "planned": "a planned fresh start",
    "machine": "the machine was off",
    "stopped": "ended without notice",
}
RUNGS: Mapping[str, tuple[str, str]] = {
    "previous": (
        "the release before the newest one",
        "Look at what was published last, and publish again or roll back.",
    ),
    "shipped": (
        "the content that came with the program",
        "Look at what was published last, and publish again or roll back.",
    ),
    "flipbook": (
        "pictures made beforehand, without 3D",
        "Update the graphics driver, or set the tier to flipbook for good.",
    ),
    "software": (
        "drawing without the graphics chip",
        "Look at the graphics driver; start the machine again.",
    ),
    "plain": (
        "a plain page with the clinic's number",
        "Start the machine again; if it stays, put the program on it anew.",
    ),
}
"""What a rung shows, and what to do."""
STATES: Mapping[str, str] = {
    "starting": "starting",
    "attract": "waiting for somebody",
    "visit": "a visit",
    "staff": "the studio",
    "asleep": "dark, outside opening hours",
    "plain": "a plain page",
}


@dataclass
class Told:
    """What was found: figures with stable names, the same in words, and what is wrong."""

    values: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def look(data: Path, now: datetime | None = None) -> Told:
    """Read the record of a data folder. Nothing is written."""
    now = now or datetime.now(UTC)
    told = Told()
    record: Health | None = None
    try:
        record = health.read(data)
    except (HealthError, OSError) as error:
        told.problems.append(str(error))
        told.values["record"] = "unreadable"
    if (data / DAMAGED).exists():
        told.notes.append(f"An earlier record could not be read; it is kept as {data / DAMAGED}.")
    _clock(told, clock.look(data, now, _moments(record)))
    if record is None:
        if not told.problems:
            told.values["record"] = "none"
            told.facts["on the screen"] = f"not known: there is no {FILE} yet"
        return told
    told.values["record"] = "read"
    _life(told, record, now)
    _restarts(told, record, now)
    _metrics(told, data, now)
    return told


def _moments(record: Health | None) -> list[datetime | None]:
    if record is None:
        return []
    return [health.moment(one.at) for one in record.restarts[-1:]]


def _life(told: Told, record: Health, now: datetime) -> None:
    life = health_facts.life(record, now)
    told.values |= {
        "life": life,
        "supervised": record.supervised,
        "storm": record.storm and life == "runs",
        "counting_since": record.first,
        "supervisor_started": record.started,
    }
    told.facts["kept on by a supervisor"] = "yes" if record.supervised else "no"
    if record.now is not None:
        _now(told, record, life)
    if life == "ended":
        told.facts["on the screen"] = "nothing: the kiosk was ended as asked"
    elif life == "lost" and record.now is not None:
        told.facts["on the screen"] = f"not running now; last seen {record.now.at}"
        if health_facts.left_alone(record, now):
            told.problems.append(
                f"The supervisor has written nothing since {record.now.at}. Start it again."
            )
    elif life == "unclear" and record.now is not None:
        told.facts["on the screen"] += f" (as of {record.now.at}: the clock was put back since)"
    if told.values["storm"]:
        told.problems.append(
            "The kiosk ends again and again: its restarts are slowed down. See the log."
        )
    rung = health_facts.fallback(record, now)
    if rung:
        shows, remedy = RUNGS.get(rung, (rung, "See the log."))
        why = health_facts.fell_because(record)
        because = "" if why is None else f" because of this: {_why(why)}"
        told.problems.append(f"The kiosk has fallen back to {shows}{because}. {remedy}")


def _now(told: Told, record: Health, life: str) -> None:
    seen = record.now
    assert seen is not None
    told.values |= {
        "seen": seen.at,
        "state": seen.state,
        "state_since": seen.since,
        "process_started": seen.started,
        "pid": seen.pid,
        "release": seen.release,
        "release_sha256": seen.sha256,
        "tier": seen.tier,
        "rung": seen.rung,
        "frames_per_second": seen.fps,
        "longest_frame_ms": seen.slowest_ms,
        "memory_mb": seen.memory_mb,
        "ready_ms": seen.ready_ms,
    }
    if life not in ("runs", "unclear"):
        return
    told.facts["on the screen"] = (
        f"{STATES.get(seen.state, seen.state)} since {seen.since or seen.at}; "
        f"release {seen.release} ({seen.sha256[:8]}), drawn {seen.tier or 'not yet'}, "
        f"rung {seen.rung}"
    )
    told.facts["running since"] = seen.started
    rate = f"{seen.fps:g} a second" if seen.fps else "not measured yet: nothing has moved"
    wait = f"; longest wait {seen.slowest_ms:g} ms" if seen.slowest_ms else ""
    told.facts["frames"] = rate + wait
    told.facts["memory"] = f"{seen.memory_mb:g} MB"
    told.facts["start"] = f"ready after {seen.ready_ms / 1000:.1f} s"


def _restarts(told: Told, record: Health, now: datetime) -> None:
    recent = health_facts.within(record, now)
    reasons = health_facts.by_reason(recent)
    told.values["restarts_30_days"] = dict(reasons)
    told.values["restarts_30_days_complete"] = health_facts.complete(record, now)
    told.values["restarts"] = dict(record.counts)
    told.values["last_restarts"] = [vars(one) for one in record.restarts[-10:]]
    told.facts["started again in 30 days"] = _counted(reasons)
    told.facts[f"started again since {record.first or 'counting began'}"] = _counted(record.counts)
    if record.restarts:
        last = record.restarts[-1]
        told.facts["last time"] = f"{last.at}, {_why(last)}"
    often = health_facts.many(record, now)
    if often:
        told.notes.append(f"The program failed {often} times within a week. Save a support file.")


def _metrics(told: Told, data: Path, now: datetime) -> None:
    """Whether the figures that a site asked for are being written."""
    folder = metrics.folder_of(data)
    if folder is None:
        return
    told.facts["metrics file"] = str(folder / metrics.FILE)
    if told.values["life"] != "runs":
        return
    try:
        written = datetime.fromtimestamp((folder / metrics.FILE).stat().st_mtime, UTC)
        fresh = (now - written).total_seconds() <= health_facts.FRESH_S
    except OSError:
        fresh = False
    if not fresh:
        why = "See the log." if told.values["supervised"] else "Only a supervisor writes it."
        told.notes.append(f"{folder / metrics.FILE} is not being written. {why}")


def _counted(reasons: Mapping[str, int]) -> str:
    total = sum(reasons.values())
    if not total:
        return "never"
    told = ", ".join(f"{many} × {REASONS.get(why, why)}" for why, many in reasons.items() if many)
    return f"{total} times ({told})" if total > 1 else f"once ({told})"


def _why(one: Restart) -> str:
    why = REASONS.get(one.why, one.why)
    return f"{why} ({one.note})" if one.note else why


def _clock(told: Told, found: Clock) -> None:
    told.values |= {
        "clock": health.utc(found.now),
        "clock_ok": found.ok,
        "clock_synchronised": found.synchronised,
    }
    kept = {True: "kept right by the system", False: "not kept right by anything", None: ""}
    words = f"{health.utc(found.now)} {kept[found.synchronised]}".strip()
    told.facts["clock"] = words
    if found.trouble == "battery":
        told.problems.append(
            f"The clock says {found.now.year}: set it. "
            "If it is wrong again after the next start, the battery of the clock is empty."
        )
    elif found.trouble == "behind" and found.known is not None:
        told.problems.append(
            f"The clock is or was wrong: it says {health.utc(found.now)}, "
            f"and {health.utc(found.known)} was written here before. Set it."
        )

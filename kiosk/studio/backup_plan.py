"""Backups by themselves: when one is due, what came of it, and when staff should worry.

What came of the last one is kept in the studio's file. A stick that is not there, or a disk that
is full, is remembered in words and tried again an hour later; nothing waits for it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from kiosk.studio import people
from kiosk.studio.backup import Made, backup_to_folder
from kiosk.studio.store import Store, StudioError

PLACE = "backup"
"""The key of the record among the studio's own settings."""
AGAIN = timedelta(hours=1)
SLACK = timedelta(hours=1)
"""A daily backup that took place at five past nine is due again at nine."""
WAITS_DAYS = 2
"""So many days late, and staff should know."""
Standing = Literal["off", "never", "good", "late", "failed"]


@dataclass(frozen=True)
class BackupPlan:
    """Where to, how often, and whether older ones are thinned. No `folder`: not at all."""

    folder: Path | None
    every_days: int = 1
    thin: bool = True


@dataclass(frozen=True)
class BackupRecord:
    """The last backup that was made, and the last try; `problem` is "" when it went well."""

    at: datetime | None = None
    file: str = ""
    size: int = 0
    tried_at: datetime | None = None
    problem: str = ""
    left_out: tuple[str, ...] = ()


def record(store: Store) -> BackupRecord:
    """What came of the last backup."""
    try:
        told: dict[str, Any] = json.loads(store.setting(PLACE) or "{}")
        return BackupRecord(
            _moment(told.get("at")),
            str(told.get("file", "")),
            int(told.get("size", 0)),
            _moment(told.get("tried_at")),
            str(told.get("problem", "")),
            tuple(map(str, told.get("left_out", ()))),
        )
    except (ValueError, TypeError, AttributeError):
        return BackupRecord()


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def next_at(last: BackupRecord, plan: BackupPlan, now: datetime) -> datetime | None:
    """When the next backup is tried; None when there is no plan. What is past is due now."""
    if plan.folder is None:
        return None
    when = now
    if last.at is not None and last.at <= now:  # else a clock was wrong: make one now
        when = last.at + timedelta(days=plan.every_days) - SLACK
    if last.problem and last.tried_at is not None and last.tried_at <= now:
        when = max(when, last.tried_at + AGAIN)
    return when


def due(last: BackupRecord, plan: BackupPlan, now: datetime) -> bool:
    """Whether a backup should be made now."""
    when = next_at(last, plan, now)
    return when is not None and when <= now


def standing(last: BackupRecord, plan: BackupPlan, now: datetime) -> Standing:
    """How things are: "late" is what staff must be told, "failed" will be tried again."""
    if last.at is None:
        return "failed" if last.problem else "off" if plan.folder is None else "never"
    if plan.folder is None:
        return "off"
    if now - last.at > timedelta(days=plan.every_days + WAITS_DAYS):
        return "late"
    return "failed" if last.problem else "good"


def run_due(store: Store, data: Path, plan: BackupPlan, now: datetime) -> BackupRecord | None:
    """Make the backup that is due; None when none is. A failure is in the record, never raised."""
    last = record(store)
    if plan.folder is None or not due(last, plan, now):
        return None
    try:
        return back_up(store, data, plan.folder, now, thin=plan.thin)
    except (StudioError, OSError):
        return record(store)


def back_up(
    store: Store,
    data: Path,
    folder: Path,
    now: datetime,
    *,
    thin: bool = True,
    person: int | None = None,
) -> BackupRecord:
    """Make a backup in a folder now, and remember what came of it. Raises StudioError, OSError.

    A backup holds everybody's passphrases, if only as hashes: a `person` who asks is an admin.
    """
    if person is not None and people.person_of(store, person).role != "admin":
        raise StudioError("Only an admin makes a backup. Ask one.")
    try:
        if not folder.is_dir():
            raise StudioError(f"The folder {folder} is not there. Is the stick plugged in?")
        made, _ = backup_to_folder(data, folder, now=now, person=person, thin=thin)
    except (StudioError, OSError) as error:
        _remember(store, _failed(record(store), error, now))
        raise
    done = _done(made, now)
    _remember(store, done)
    return done


def _done(made: Made, now: datetime) -> BackupRecord:
    return BackupRecord(now, str(made.file), made.size, now, "", made.left_out)


def _failed(last: BackupRecord, error: StudioError | OSError, now: datetime) -> BackupRecord:
    words = str(error)
    if isinstance(error, OSError):
        words = f"The backup could not be written ({error.strerror or error})."
    return BackupRecord(last.at, last.file, last.size, now, words, last.left_out)


def _remember(store: Store, one: BackupRecord) -> None:
    told = asdict(one)
    for name in ("at", "tried_at"):
        moment: datetime | None = told[name]
        told[name] = moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None
    with store.scribble() as db:
        db.execute(
            "INSERT INTO site (key, value) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value",
            [PLACE, json.dumps(told, ensure_ascii=False)],
        )


def same_disk(data: Path, folder: Path) -> bool:
    """Whether a folder is on the kiosk's own disk, which may break with all that is on it."""
    try:
        return data.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False

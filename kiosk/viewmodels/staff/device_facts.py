"""What the machine says about itself, gathered away from the screen; and the support file."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kiosk.content import opening
from kiosk.content.opening import ReleaseError
from kiosk.device.settings import Settings, load_settings
from kiosk.device.support import write_support
from kiosk.device.usage_file import UsageError
from kiosk.device.usage_file import read as read_usage
from kiosk.studio import backup_plan, people
from kiosk.studio.backup_plan import BackupPlan, BackupRecord, Standing
from kiosk.viewmodels.figure.intact import problems as figure_problems
from kiosk.viewmodels.staff import health_look
from kiosk.viewmodels.staff.health_look import Looked
from kiosk.viewmodels.staff.office import Office

LOW_DISK = 200_000_000
"""Bytes; with less, staff should make room."""


@dataclass(frozen=True)
class Facts:
    """How the machine is. `waiting` is a release that shows from the next visit on, or 0."""

    free: int
    disk: int
    waiting: int
    wrong: tuple[str, ...]
    """What should be put right, in words."""
    backup: BackupRecord
    standing: Standing
    health: Looked
    counts: Mapping[str, int] = field(default_factory=dict)
    """Findings by kind, for the support file."""


def plan_of(settings: Settings) -> BackupPlan:
    """The plan for backups that a site has set."""
    folder = settings.backup.folder
    return BackupPlan(
        Path(folder).expanduser() if folder else None,
        settings.backup.every_days,
        settings.backup.thin,
    )


def look(office: Office, now: datetime, shown: Path, number: int) -> Facts:
    """Look at disk, release, figure, settings, counts and backups. `shown` is the release's file.

    Reads the whole release: call it on a worker.
    """
    wrong: list[str] = []
    counts: Counter[str] = Counter()
    try:
        if shown.parent == office.shelf.folder:
            office.shelf.verify(shown)
        else:  # the one the program came with
            opening.verify(shown)
    except ReleaseError as error:
        wrong.append(str(error))
        counts["release"] += 1
    settings, line = load_settings(office.data)
    figure = figure_problems()
    wrong += [one for one in (line, *figure) if one]
    counts["settings"] += bool(line)
    counts["figure"] += len(figure)
    try:
        read_usage(office.data)
    except UsageError as error:
        wrong.append(str(error))
        counts["usage"] += 1
    disk = shutil.disk_usage(office.data)
    counts["disk"] += disk.free < LOW_DISK
    current = next((kept.number for kept in office.shelf.releases() if kept.current), 0)
    last = backup_plan.record(office.store)
    standing = backup_plan.standing(last, plan_of(settings), now)
    counts["backup"] += standing in {"late", "failed"}
    health = health_look.look(office.data, now, shown)
    counts["health"] += health.unreadable
    counts["clock"] += not health.clock.ok
    return Facts(
        *(disk.free, disk.total, current if current not in {0, number} else 0, tuple(wrong)),
        backup=last,
        standing=standing,
        health=health,
        counts=counts,
    )


def support_file(
    office: Office,
    folder: Path,
    day: date,
    settings: Settings,
    facts: Mapping[str, Any],
    lines: list[str],
) -> Path:
    """Write the support file into a folder. Raises OSError."""
    names = [
        word for one in people.list_people(office.store) for word in (one.name, one.credential)
    ]
    return write_support(
        folder / f"sidestep-support-{day:%Y%m%d}.zip",
        data=office.data,
        settings=settings,
        facts=facts,
        lines=lines,
        names=names,
    )

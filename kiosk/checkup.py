"""`check`: content, store and device in one report."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import __version__, checkup_health, paths
from kiosk.content import opening
from kiosk.content.findings import Finding
from kiosk.content.library import Library
from kiosk.content.opening import ReleaseError
from kiosk.content.reviews import reviews
from kiosk.device.settings import Settings, load_settings
from kiosk.device.speech_voices import voice_line
from kiosk.device.usage_file import UsageError
from kiosk.device.usage_file import read as read_usage
from kiosk.viewmodels.figure.intact import problems as figure_problems

LOW_DISK_MB = 200


@dataclass
class Report:
    """What was looked at and what was found."""

    facts: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    """The same for programs, with names that stay: documented in docs/metrics.md."""
    findings: list[Finding] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing forbids showing or publishing what is there."""
        return not self.problems and all(f.severity != "error" for f in self.findings)

    def as_json(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "ok": self.ok,
            "facts": self.facts,
            "values": self.values,
            "findings": [vars(finding) for finding in self.findings],
            "problems": self.problems,
            "notes": self.notes,
        }

    def lines(self) -> list[str]:
        """The report for a person, problems last."""
        errors = sum(finding.severity == "error" for finding in self.findings)
        return [
            *(f"{name}: {value}" for name, value in self.facts.items()),
            *map(str, self.findings),
            *(f"note: {note}" for note in self.notes),
            *(f"problem: {problem}" for problem in self.problems),
            "All is well."
            if self.ok
            else f"{errors} errors in the content, {len(self.problems)} problems elsewhere.",
        ]


def checkup(data: Path, source: Path | None) -> Report:
    """Check the source form (if it is there), the release that is shown, and the machine."""
    report = Report()
    source = source or (paths.CONTENT_SOURCE if paths.CONTENT_SOURCE.is_dir() else None)
    if source is not None:
        _check_source(report, source)
    _check_health(report, data)
    _check_store(report, data)
    _check_device(report, data)
    report.problems += figure_problems()
    return report


def _check_source(report: Report, source: Path) -> None:
    if not source.is_dir():
        report.problems.append(f"There is no folder {source}. Name the folder of the content.")
        return
    from kiosk.content.checks import check_source

    cache = paths.ROOT / "build" / "motions"
    report.findings = check_source(source, cache=cache if cache.parent.is_dir() else None)
    report.facts["content source"] = str(source)


def _check_health(report: Report, data: Path) -> None:
    told = checkup_health.look(data)
    report.facts |= told.facts
    report.values |= told.values
    report.notes += told.notes
    report.problems += told.problems


def _check_store(report: Report, data: Path) -> None:
    try:
        library = Library(data)
        release = opening.verify(library.reader.path)
    except ReleaseError as error:
        report.problems.append(str(error))
        return
    report.problems += library.staff_lines
    report.facts["release shown"] = (
        f"{release.number} ({release.sha256[:8]}), {release.items} items, {release.motions} motions"
    )
    report.facts["languages"] = ", ".join(release.languages)
    _check_reviews(report, library)
    if release.number and not any(item.reviewed for item in library.reader.items("en")):
        report.notes.append("No item has been reviewed by a clinician of this site yet.")


def _check_reviews(report: Report, library: Library) -> None:
    found = reviews(library.reader, date.today())
    report.values |= {
        "reviews_overdue": found.overdue,
        "reviews_due_30_days": found.soon,
        "next_review": found.next_day.isoformat() if found.next_day else None,
        "next_review_items": found.next_items,
    }
    coming = "none"
    if found.next_day is not None:
        coming = f"{found.next_day}, {_items(found.next_items)}"
    report.facts["next review"] = coming
    if found.overdue:
        report.notes.append(
            f"{_items(found.overdue)} shown past the day of review, the first since "
            f"{found.longest_overdue}."
        )


def _items(many: int) -> str:
    return "1 item" if many == 1 else f"{many} items"


def _check_backups(report: Report, data: Path, settings: Settings) -> None:
    """How backups stand, where a studio has been set up."""
    from kiosk.studio import backup_plan
    from kiosk.studio.store import FILE, Store, StudioError, utc_now

    if not (data / FILE).is_file():  # asking makes no file
        return
    folder = settings.backup.folder
    plan = backup_plan.BackupPlan(Path(folder) if folder else None, settings.backup.every_days)
    try:
        with Store(data) as store:
            last = backup_plan.record(store)
    except StudioError as error:
        report.problems.append(str(error))
        return
    if last.at is not None:
        report.facts["last backup"] = f"{last.at:%Y-%m-%d %H:%M} UTC, {last.file}"
    told = {
        "off": "No backup is made by itself: choose a folder for them in the studio.",
        "never": "No backup has been made yet; the first is due.",
        "late": f"The next backup is overdue. {last.problem}".strip(),
        "failed": last.problem,
        "good": "",
    }[backup_plan.standing(last, plan, utc_now())]
    if told:
        report.notes.append(told)


def _check_device(report: Report, data: Path) -> None:
    settings, line = load_settings(data)
    _check_backups(report, data, settings)
    try:
        read_usage(data)
    except UsageError as error:
        report.notes.append(str(error))
    if line:
        report.problems.append(line)
    for name, number in vars(settings.numbers).items():
        if not number:
            report.notes.append(
                f"The site's {name} number is not set; the screen says whom to ask."
            )
    voice, wrong = voice_line(settings.languages)
    report.facts["voice"] = voice
    if wrong:
        report.notes.append(wrong)
    folder = data if data.exists() else Path.home()
    free_bytes = shutil.disk_usage(folder).free
    free = free_bytes // 1_000_000
    report.values["disk_free_bytes"] = free_bytes
    report.facts["free disk"] = f"{free} MB"
    if free < LOW_DISK_MB:
        report.problems.append(f"Only {free} MB of disk are free. Make room.")
    report.facts["sidestep"] = __version__
    report.facts["python"] = sys.version.split()[0]
    report.facts["sqlite"] = sqlite3.sqlite_version

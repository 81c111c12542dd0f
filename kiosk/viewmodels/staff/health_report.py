"""The health report in words: one page about this machine that a person can read, and save."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.device import health_facts
from kiosk.device.health_facts import Day
from kiosk.viewmodels.staff import device_words, health_words, item_words
from kiosk.viewmodels.staff.device_facts import Facts
from kiosk.viewmodels.staff.health_words import Fact, fact

translate = QCoreApplication.translate
MOST_ROWS = 12
CARE = ("care", "stop")


@dataclass(frozen=True)
class ReportDay:
    """One day of the strip: `mark` as in Day, its number in the month, and what happened."""

    day: date
    mark: str
    number: str
    faults: int
    told: str


@dataclass(frozen=True)
class Section:
    """A heading and its sentences."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Report:
    """The whole report, in words. `rows` are restarts as `health_words.row`, newest first."""

    title: str
    made: str
    headline: str
    kind: str
    cares: tuple[Fact, ...]
    """What needs care, out of the sections."""
    days: tuple[ReportDay, ...]
    days_told: str
    rows: tuple[dict[str, str], ...]
    more: int
    counted: str
    sections: tuple[Section, ...]


def report(facts: Facts, figure: Fact, site: str, now: datetime, language: str) -> Report:
    """Put the report together. `figure` says how the person is drawn, `site` may be empty."""
    found, record = facts.health, facts.health.record
    sections = (
        Section(
            translate("Health", "On the screen"),
            (
                *device_words.troubles(found, now),
                health_words.on_screen(record, now, language),
                health_words.kept_on(record),
                health_words.restarts(record, now),
            ),
        ),
        Section(
            translate("Health", "How well it runs"),
            tuple(filter(None, (health_words.frames(record), health_words.memory(record), figure))),
        ),
        Section(
            translate("Health", "The machine"),
            (
                device_words.disk_line(facts),
                _log_line(found.log_bytes),
                health_words.clock(found.clock, language),
            ),
        ),
        Section(
            translate("Health", "Content and backups"),
            (
                *device_words.release_lines(facts),
                health_words.reviews(found.reviews, language),
                device_words.backup_line(facts, now),
                *(fact("warning", "care", line) for line in facts.wrong),
            ),
        ),
    )
    wrong = [one for section in sections for one in section.facts if one["kind"] in CARE]
    title = translate("Health", "Health report")
    days = health_facts.by_day(record, now) if record is not None else ()
    recent = health_facts.within(record, now) if record is not None else ()
    rows = [health_words.row(one, language) for one in reversed(recent)]
    return Report(
        title=f"{title} · {site}" if site else title,
        made=item_words.moment(now.isoformat(), language),
        headline=_headline(len(wrong)),
        kind="care" if wrong else "good",
        cares=tuple(wrong),
        days=tuple(_day(one, language) for one in days),
        days_told=_days_told(days),
        rows=tuple(rows[:MOST_ROWS]),
        more=max(0, len(rows) - MOST_ROWS),
        counted=_counted(facts, language),
        sections=sections,
    )


def _headline(wrong: int) -> str:
    if not wrong:
        return translate("Health", "All is well.")
    if wrong == 1:
        return translate("Health", "One thing needs care.")
    return translate("Health", "%n things need care.", None, wrong)


def _day(one: Day, language: str) -> ReportDay:
    told = {
        "good": translate("Health", "calm"),
        "none": translate("Health", "not counted yet"),
        "care": translate("Health", "failed %n times", None, one.faults),
    }[one.mark]
    name = item_words.day(one.day, language)
    return ReportDay(one.day, one.mark, str(one.day.day), one.faults, f"{name}: {told}")


def _days_told(days: tuple[Day, ...]) -> str:
    """The strip in a sentence."""
    counted = [one for one in days if one.mark != "none"]
    if not counted:
        return translate("Health", "Nothing was counted yet.")
    calm = sum(one.mark == "good" for one in counted)
    if calm == len(counted):
        return translate("Health", "All %n days were calm.", None, calm)
    text = translate("Health", "%1 of %2 days were calm.")
    return text.replace("%1", str(calm)).replace("%2", str(len(counted)))


def _counted(facts: Facts, language: str) -> str:
    """All that was ever counted, in a line; "" where nothing was."""
    record = facts.health.record
    begun = health_facts.day_of(record.first) if record is not None else None
    if record is None or begun is None or not any(record.counts.values()):
        return ""
    text = translate("Health", "Since %1: %2")
    text = text.replace("%1", item_words.day(begun, language))
    return text.replace("%2", health_words.reasons(record.counts))


def _log_line(size: int) -> Fact:
    text = translate("Health", "The log takes %1 MB. It is never more than 16.")
    return fact("log", "note", text.replace("%1", f"{size / 1e6:.1f}"))

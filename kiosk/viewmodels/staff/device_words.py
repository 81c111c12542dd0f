"""What was found about the machine, in sentences: the device page's and the health report's."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.device import health_facts
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.staff import health_words, item_words
from kiosk.viewmodels.staff.device_facts import LOW_DISK, Facts
from kiosk.viewmodels.staff.health_look import Looked
from kiosk.viewmodels.staff.health_words import Fact, fact

translate = QCoreApplication.translate


def health_lines(found: Looked, now: datetime, language: str) -> list[Fact]:
    """How the kiosk has been, in a few lines: what needs care first."""
    record = found.record
    return [
        *troubles(found, now),
        health_words.on_screen(record, now, language),
        health_words.restarts(record, now),
        health_words.frames(record),
        health_words.clock(found.clock, language),
        health_words.reviews(found.reviews, language),
    ]


def troubles(found: Looked, now: datetime) -> list[Fact]:
    """What is wrong with how it runs."""
    lines = []
    if found.unreadable:
        lines.append(fact("warning", "care", health_words.unreadable()))
    if found.record is not None:
        fallen = health_words.fallen(found.record, now)
        if fallen:
            lines.append(fact("down", "care", fallen))
        if health_facts.life(found.record, now) == "lost":  # and yet somebody reads this
            lines.append(fact("warning", "care", health_words.unwritten()))
        if found.record.storm:
            lines.append(fact("warning", "stop", health_words.storm()))
    return lines


def release_lines(facts: Facts) -> list[Fact]:
    """Whether the release is whole, and which one waits."""
    lines = []
    if facts.counts.get("release"):
        text = translate("Machine", "The release is damaged. Publish again, or roll back.")
        lines.append(fact("stop-hand", "stop", text))
    else:
        text = translate("Machine", "The release is whole: every byte is as it was published.")
        lines.append(fact("check", "good", text))
    if facts.waiting:
        text = translate("Machine", "Release %1 waits. It shows from the next visit on.")
        lines.append(fact("clock", "note", text.replace("%1", str(facts.waiting))))
    return lines


def figure_line(services: Services) -> Fact:
    """How the person is drawn."""
    if services.tier.value == "live":
        text = translate("Machine", "The person is drawn live.")
    elif services.tier.value == "flipbook":
        text = translate("Machine", "The person is shown in pictures made beforehand.")
    else:
        text = translate("Machine", "The person is shown in still pictures.")
    if services.tiers.in_software:
        text += " " + translate("Machine", "This machine draws without a graphics chip.")
    return fact("person", "note", text)


def disk_line(facts: Facts) -> Fact:
    """How much room there is."""
    free = translate("Machine", "%1 GB of %2 GB on the disk are free.")
    text = free.replace("%1", gigabytes(facts.free)).replace("%2", gigabytes(facts.disk))
    if facts.free < LOW_DISK:
        return fact("warning", "care", f"{text} {translate('Machine', 'Make room.')}")
    return fact("machine", "note", text)


def backup_line(facts: Facts, now: datetime) -> Fact:
    """The last backup in a sentence, and what is wrong with it."""
    last = facts.backup
    if last.at is None:
        told = translate("Machine", "There is no backup yet.")
    else:
        ago = item_words.ago(last.at.isoformat(), now)
        told = translate("Machine", "The last backup was made %1.").replace("%1", ago)
        if facts.standing == "late":
            told += " " + translate("Machine", "The next one is overdue.")
    good = facts.standing in {"good", "off"} and last.at is not None
    return fact("backup", "note" if good else "care", f"{told} {last.problem}".strip())


def gigabytes(size: int) -> str:
    """Bytes in GB, to a tenth where that says more."""
    return f"{size / 1e9:.1f}" if size < 1e11 else f"{size / 1e9:.0f}"

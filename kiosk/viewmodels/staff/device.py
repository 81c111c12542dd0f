"""This machine: what is on the screen now, how it is, and the ways to look after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.device.frames import FrameTimes
from kiosk.device.support import versions
from kiosk.viewmodels.staff import device_facts, item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.device_facts import LOW_DISK, Facts
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
HASH_LETTERS = 8
MOST_LINES = 6


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class DeviceScreen(StaffScreen):
    """Facts in sentences: `[{icon, kind, text}]`, kind "good", "note", "care" or "stop"."""

    PAGE = "DevicePage"
    SECTION = "machine"

    changed = Signal()
    measuredChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._facts: Facts | None = None
        self._frames: FrameTimes | None = None
        self._measured: dict[str, float] = {}
        self._graphics = ""

    def arrive(self) -> None:
        release = self.desk.services.reader.path, self.desk.services.reader.release.number
        now = self.desk.now()

        def work(office: Office) -> Facts:
            return device_facts.look(office, now, *release)

        self.desk.ask(self, work, self._looked, slow=True)

    def _looked(self, facts: Facts) -> None:
        self._facts = facts
        self.changed.emit()

    # what is on the screen

    @Property("QVariantMap", constant=True)
    def release(self) -> dict[str, object]:
        """`{number, hash, whole}`: what patients see, with the first letters of its hash."""
        release = self.desk.services.reader.release
        return {
            "number": release.number,
            "hash": release.sha256[:HASH_LETTERS],
            "whole": release.sha256,
        }

    @Property(str, notify=changed)
    def holds(self) -> str:
        """What the release holds, in words."""
        reader = self.desk.services.reader
        tags = [item_words.language_word(tag) for tag in reader.languages]
        return (
            translate("Machine", "%1 pages, exercises and words, in %2.")
            .replace("%1", str(reader.release.items))
            .replace("%2", ", ".join(tags))
        )

    @Property("QVariantList", notify=changed)
    def facts(self) -> list[dict[str, str]]:
        """How the machine is."""
        return [*self._release_lines(), self._figure_line(), *self._disk_lines(), *self._told()]

    def _release_lines(self) -> list[dict[str, str]]:
        facts = self._facts
        if facts is None:
            return [_fact("clock", "note", translate("Machine", "Looking at the machine …"))]
        lines = []
        if facts.counts.get("release"):
            text = translate("Machine", "The release is damaged. Publish again, or roll back.")
            lines.append(_fact("stop-hand", "stop", text))
        else:
            text = translate("Machine", "The release is whole: every byte is as it was published.")
            lines.append(_fact("check", "good", text))
        if facts.waiting:
            text = translate("Machine", "Release %1 waits. It shows from the next visit on.")
            lines.append(_fact("clock", "note", text.replace("%1", str(facts.waiting))))
        return lines

    def _figure_line(self) -> dict[str, str]:
        services = self.desk.services
        if services.tier.value == "live":
            text = translate("Machine", "The person is drawn live.")
        elif services.tier.value == "flipbook":
            text = translate("Machine", "The person is shown in pictures made beforehand.")
        else:
            text = translate("Machine", "The person is shown in still pictures.")
        if services.tiers.in_software:
            text += " " + translate("Machine", "This machine draws without a graphics chip.")
        return _fact("person", "note", text)

    def _disk_lines(self) -> list[dict[str, str]]:
        facts = self._facts
        if facts is None:
            return []
        free = translate("Machine", "%1 GB of %2 GB on the disk are free.")
        text = free.replace("%1", _gigabytes(facts.free)).replace("%2", _gigabytes(facts.disk))
        if facts.free < LOW_DISK:
            text += " " + translate("Machine", "Make room.")
            return [_fact("warning", "care", text), self._backup_line(facts)]
        return [_fact("machine", "note", text), self._backup_line(facts)]

    def _backup_line(self, facts: Facts) -> dict[str, str]:
        words = backup_words(self.desk, facts)
        good = facts.standing in {"good", "off"} and facts.backup.at is not None
        return _fact("backup", "note" if good else "care", words)

    def _told(self) -> list[dict[str, str]]:
        """What staff were told since the start, and what was found just now."""
        wrong = list(self._facts.wrong) if self._facts else []
        lines = dict.fromkeys([*wrong, *self.desk.services.told[-MOST_LINES:]])
        return [_fact("warning", "care", line) for line in lines]

    @Property(str, constant=True)
    def versions(self) -> str:
        """What runs here, in one line."""
        found = versions()
        return " · ".join(
            f"{name} {found[key]}"
            for name, key in (
                ("Sidestep", "sidestep"),
                ("Python", "python"),
                ("Qt", "qt"),
                ("SQLite", "sqlite"),
                ("", "system"),
                ("", "processor"),
            )
            if found[key]
        ).replace("·  ", "· ")

    # frames a second

    @Slot()
    def beginFrames(self) -> None:
        """Measure from now on; `frame` tells of every frame."""
        self._frames, self._measured = FrameTimes(), {}
        self.measuredChanged.emit()

    @Slot()
    def frame(self) -> None:
        """A frame reached the screen."""
        if self._frames is not None:
            self._frames.swapped()

    @Slot()
    def endFrames(self) -> None:
        """What came of it."""
        if self._frames is not None:
            self._measured, self._frames = self._frames.percentiles(), None
            self.measuredChanged.emit()

    @Property(bool, notify=measuredChanged)
    def measuring(self) -> bool:
        return self._frames is not None

    @Property(str, notify=measuredChanged)
    def measured(self) -> str:
        """Frames a second in words; "" before they were measured."""
        if not self._measured:
            return ""
        usual, slowest = self._measured["p50"], self._measured["p99"]
        text = translate("Machine", "%1 pictures a second. The slowest took %2 milliseconds.")
        return text.replace("%1", f"{1000 / max(usual, 0.1):.0f}").replace("%2", f"{slowest:.0f}")

    # the support file

    @Slot(str)
    def saveSupport(self, folder: str) -> None:
        """Write the support file into a folder."""
        from kiosk.device.graphics import renderer_name

        services, today = self.desk.services, self.desk.now().date()
        if not self._graphics and services.tiers.draws_3d:
            self._graphics = renderer_name()
        facts: dict[str, Any] = {
            "release": {"number": self.release["number"], "sha256": self.release["whole"]},
            "figure": services.tiers.report(),
            "graphics": self._graphics,
            "frames_ms": self._measured,
            "problems": dict(self._facts.counts) if self._facts else {},
            "panel": {
                "px_per_mm": services.display.pxPerMm,
                "viewing_distance_mm": services.display.viewingDistance,
            },
        }
        lines = [*services.told, *services.warnings]
        settings = self.desk.settings

        def work(office: Office) -> Path:
            return device_facts.support_file(office, Path(folder), today, settings, facts, lines)

        def done(file: Path) -> None:
            text = translate("Machine", "The support file is saved: %1")
            self.desk.say(text.replace("%1", str(file)))

        self.desk.ask(self, work, done, slow=True)


def backup_words(desk: Desk, facts: Facts) -> str:
    """The last backup in a sentence, and what is wrong with it."""
    last = facts.backup
    if last.at is None:
        told = translate("Machine", "There is no backup yet.")
        return f"{told} {last.problem}".strip()
    ago = item_words.ago(last.at.isoformat(), desk.now())
    told = translate("Machine", "The last backup was made %1.").replace("%1", ago)
    if facts.standing == "late":
        told += " " + translate("Machine", "The next one is overdue.")
    return f"{told} {last.problem}".strip()


def _fact(icon: str, kind: str, text: str) -> dict[str, str]:
    return {"icon": icon, "kind": kind, "text": text}


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f}" if size < 1e11 else f"{size / 1e9:.0f}"

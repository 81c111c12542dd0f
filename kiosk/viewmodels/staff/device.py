"""This machine: what is on the screen now, how it is, and the ways to look after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.device.frames import FrameTimes
from kiosk.device.service import served
from kiosk.device.support import versions
from kiosk.studio.closing import note_closing
from kiosk.studio.sign_in import Confirmed
from kiosk.viewmodels.staff import device_facts, device_words, item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.device_facts import Facts
from kiosk.viewmodels.staff.health_words import fact
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
        facts, now = self._facts, self.desk.now()
        if facts is None:
            looking = fact("clock", "note", translate("Machine", "Looking at the machine …"))
            return [looking, device_words.figure_line(self.desk.services), *self._told()]
        language = self.desk.display.language
        return [
            *device_words.health_lines(facts.health, now, language),
            *device_words.release_lines(facts),
            device_words.figure_line(self.desk.services),
            device_words.disk_line(facts),
            device_words.backup_line(facts, now),
            *self._told(),
        ]

    def _told(self) -> list[dict[str, str]]:
        """What staff were told since the start, and what was found just now."""
        wrong = list(self._facts.wrong) if self._facts else []
        lines = dict.fromkeys([*wrong, *self.desk.services.told[-MOST_LINES:]])
        return [fact("warning", "care", line) for line in lines]

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

    # closing the program

    @Property(bool, constant=True)
    def canClose(self) -> bool:
        """Whether who is here may close the program."""
        person = self.desk.person
        return self.desk.end is not None and person is not None and person.role == "admin"

    @Property(str, constant=True)
    def closing(self) -> str:
        """What comes after it."""
        if served():
            return translate("Machine", "The machine starts it again by itself after a moment")
        return translate("Machine", "The screen stays without it until somebody starts it again")

    @Slot()
    def close(self) -> None:
        """Close the program, once the admin has shown who they are."""
        desk, person = self.desk, self.desk.person
        if not self.canClose or person is None:
            return
        me = person.id

        def sure(confirmed: Confirmed) -> None:
            desk.ask(
                desk, lambda office: note_closing(office.store, me, confirmed), lambda _: end()
            )

        def end() -> None:
            if desk.end is not None:
                desk.end()

        text = translate("Machine", "Sidestep closes, and the screen is left to the machine.")
        why = f"{text} {self.closing}."
        desk.confirm(why, translate("Machine", "Close Sidestep"), sure)

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

"""The health report on the screen, and as a file to keep or to hand on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.viewmodels.staff import device_facts, device_words, health_paper
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.device_facts import Facts
from kiosk.viewmodels.staff.health_report import Report, report
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class HealthScreen(StaffScreen):
    """How this machine has been in the last 30 days, and how it is now."""

    PAGE = "HealthPage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._report: Report | None = None

    def arrive(self) -> None:
        release = self.desk.services.reader.path, self.desk.services.reader.release.number
        now = self.desk.now()

        def work(office: Office) -> Facts:
            return device_facts.look(office, now, *release)

        self.desk.ask(self, work, self._looked, slow=True)

    def _looked(self, facts: Facts) -> None:
        services, language = self.desk.services, self.desk.display.language
        figure = device_words.figure_line(services)
        now, site = self.desk.now(), self.desk.settings.site_name
        self._report = report(facts, figure, site, now, language)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the machine was looked at."""
        return self._report is not None

    @Property(str, notify=changed)
    def headline(self) -> str:
        """How it is, in a few words."""
        return self._report.headline if self._report else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """ "good" or "care"."""
        return self._report.kind if self._report else "good"

    @Property("QVariantList", notify=changed)
    def cares(self) -> list[dict[str, str]]:
        """`[{icon, kind, text}]`: what needs care."""
        return list(self._report.cares) if self._report else []

    @Property(str, notify=changed)
    def daysTold(self) -> str:
        """The last 30 days in a sentence."""
        return self._report.days_told if self._report else ""

    @Property("QVariantList", notify=changed)
    def days(self) -> list[dict[str, Any]]:
        """`[{mark, number, faults, told}]`, today the last."""
        found = self._report.days if self._report else ()
        return [
            {"mark": one.mark, "number": one.number, "faults": one.faults, "told": one.told}
            for one in found
        ]

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """`[{icon, kind, when, text}]`: restarts of the last 30 days, newest first."""
        return list(self._report.rows) if self._report else []

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many restarts of these days are not among the rows."""
        return self._report.more if self._report else 0

    @Property(str, notify=changed)
    def counted(self) -> str:
        """All that was ever counted; "" where nothing was."""
        return self._report.counted if self._report else ""

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, Any]]:
        """`[{title, facts: [{icon, kind, text}]}]`."""
        found = self._report.sections if self._report else ()
        return [{"title": one.title, "facts": list(one.facts)} for one in found]

    @Slot(str)
    def save(self, folder: str) -> None:
        """Write the report into a folder: as a PDF to print, and as plain text."""
        if self._report is None:
            return
        out = Path(folder) / f"sidestep-health-{self.desk.now().astimezone():%Y%m%d}.pdf"
        try:
            health_paper.write_pdf(self._report, out)
            health_paper.write_text(self._report, out.with_suffix(".txt"))
        except OSError as error:
            self.desk.say(str(error), "stop")
            return
        text = QCoreApplication.translate("Health", "The report is saved: %1")
        self.desk.say(text.replace("%1", str(out)))

"""What the studio does by itself when its time has come: planned releases and backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.device.settings import Settings
from kiosk.studio import backup_plan, planning
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff.device_facts import plan_of
from kiosk.viewmodels.staff.office import Office


def do_chores(settings: Settings, now: Callable[[], datetime]) -> Callable[[Office], list[str]]:
    """A job for the slow lane; its result are lines for staff about what did not work."""
    plan = plan_of(settings)

    def work(office: Office) -> list[str]:
        lines = []
        try:
            for ended in planning.run_due(office.store, office.shelf):
                if not ended.outcome.startswith("published"):
                    lines.append(f"A planned release was not made: {ended.outcome}")
        except StudioError as error:
            lines.append(str(error))
        made = backup_plan.run_due(office.store, office.data, plan, now())
        if made is not None and made.problem:
            lines.append(f"The backup was not made: {made.problem}")
        return lines

    return work

"""What is written while a machine is looked after, in a child that is killed in the midst of it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.device.settings import load_settings, save_settings
from kiosk.device.settings_fields import value_of, with_value
from kiosk.device.usage_file import add
from kiosk.studio import settings_log
from kiosk.studio.backup_plan import back_up
from kiosk.studio.store import Store
from tests.faults.studio_deeds import slow_disk

KEY = "idle.countdown_s"
ADMIN = 1


class Care:
    """One run of the program on a data folder, as `act` does it until it is killed."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.data = base / "data"

    def setting(self) -> None:
        """Another countdown, from 20 to 300 seconds and round again."""
        settings, line = load_settings(self.data)
        assert line == ""
        old = value_of(settings, KEY)
        new = old + 1 if old < 300 else 20
        whole = with_value(settings, KEY, new)
        with Store(self.data) as store:
            settings_log.change(
                store, ADMIN, KEY, old, new, lambda: save_settings(self.data, whole)
            )

    def count(self) -> None:
        """A batch of visits: two counts that are always the same."""
        add(self.data, date(2026, 11, 28), {("visits", ""): 5, ("page", "home"): 5})

    def plan(self) -> None:
        """A backup into a folder, thinned."""
        with Store(self.data) as store:
            back_up(store, self.data, self.base / "stick", datetime.now(UTC))


def act(base: Path, names: tuple[str, ...]) -> None:
    """Do these deeds over and over; `ready` says that the first begins."""
    care = Care(base)
    tempfile.tempdir = str(base)
    slow_disk()
    deeds: list[Callable[[], None]] = [getattr(care, name) for name in names]
    (base / "ready").touch()
    while True:
        for deed in deeds:
            deed()

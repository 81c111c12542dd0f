"""A restore that was cut off is finished, or told of, before anything of the folder is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from kiosk.app import Application
from kiosk.device.settings import Settings, save_settings
from kiosk.studio import restore
from kiosk.studio.backup import BackupError, make_backup
from kiosk.studio.restore import JOURNAL
from kiosk.studio.store import Store
from kiosk.tour import frame


def test_a_journal_that_cannot_be_read_is_told_and_the_kiosk_starts(
    start: Callable[..., Application], tmp_path: Path
) -> None:
    (tmp_path / JOURNAL).write_text("{", encoding="utf-8")
    application = start(tier="still")
    frame(application)
    (line,) = application.staff_lines
    assert "restore again" in line
    assert application.navigator.screen is not None


def test_the_settings_that_were_restored_count_from_this_start_on(
    start: Callable[..., Application], tmp_path: Path
) -> None:
    Store(tmp_path).close()
    save_settings(tmp_path, Settings(site_name="Hill", languages=("es", "en")))
    make_backup(tmp_path, tmp_path / "b.zip")
    save_settings(tmp_path, Settings(site_name="Valley"))
    cut = patch.object(restore, "_carry_on", side_effect=PermissionError)
    with cut, pytest.raises(BackupError):
        restore.restore(tmp_path / "b.zip", tmp_path)
    application = start(tier="still")
    frame(application)
    (line,) = application.staff_lines
    assert "cut off is finished" in line
    assert application.services.settings.site_name == "Hill"
    assert application.services.display.language == "es"

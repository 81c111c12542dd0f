"""A restore that was cut off is finished, or told of, before anything of the folder is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.app import Application
from kiosk.studio.restore import JOURNAL
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

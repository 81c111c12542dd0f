"""A full screen is full without a window manager too, and follows its screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.tour import frame


@pytest.mark.display
def test_the_window_is_the_whole_screen(start: Callable[..., Application]) -> None:
    application = start(None, tier="still")
    frame(application)
    assert application.window.size() == application.gui.primaryScreen().size()


def test_sizes_follow_a_panel_that_was_changed_for_another(
    start: Callable[..., Application],
) -> None:
    application = start(None, tier="still")
    frame(application)
    display = application.services.display
    before = display.pxPerMm
    application.window.resize(1080, 760)
    for _ in range(500):
        if display.pxPerMm != before:
            return
        QTest.qWait(10)
    raise AssertionError("letters kept their old size")

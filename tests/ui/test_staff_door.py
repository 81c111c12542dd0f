"""The way in: hidden on a kiosk, in the bar of a laptop; a visit is over before it opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.settings import Settings, save_settings
from kiosk.viewmodels.door import Door

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kiosk(start: Callable[..., Application]) -> Application:
    application = start(tier="still", reduced_motion=True)
    application.kiosk.beginIn("en")
    application.services.session.search_text = "my hip"
    application.services.session.agreed.add("notice")
    return application


def open_now(application: Application) -> bool:
    application.gui.processEvents()
    return application.kiosk.desk is not None


def test_the_knock_on_two_corners(kiosk: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    door = kiosk.door
    monkeypatch.setattr(door, "_now", lambda: now[0])
    window, width = kiosk.window, kiosk.window.width()
    QTest.mousePress(window, LEFT, NONE, QPoint(10, 10))
    now[0] = 2.0  # not long enough
    QTest.mouseRelease(window, LEFT, NONE, QPoint(10, 10))
    QTest.mousePress(window, LEFT, NONE, QPoint(width - 10, 10))
    QTest.mouseRelease(window, LEFT, NONE, QPoint(width - 10, 10))
    assert not open_now(kiosk)
    QTest.mousePress(window, LEFT, NONE, QPoint(10, 10))
    now[0] = 5.5
    QTest.mouseRelease(window, LEFT, NONE, QPoint(10, 10))
    QTest.mousePress(window, LEFT, NONE, QPoint(width - 10, 10))
    QTest.mouseRelease(window, LEFT, NONE, QPoint(width - 10, 10))
    assert open_now(kiosk)
    assert isinstance(door, Door)


def test_the_keys_open_it_and_the_visit_is_over(kiosk: Application) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(kiosk.window, Qt.Key.Key_S, keys)
    assert open_now(kiosk)
    assert kiosk.services.session.search_text == ""
    assert kiosk.services.session.agreed == set()
    assert kiosk.navigator.screen.route.name == "attract"
    kiosk.services.display.setTextScale(2.0)
    kiosk.staff.desk.leave()
    assert not open_now(kiosk)
    assert kiosk.services.display.textScale == 1.0
    assert kiosk.navigator.screen.route.name == "attract"


@pytest.mark.parametrize("laptop", [False, True])
def test_a_laptop_has_a_button(
    start: Callable[..., Application], tmp_path: Path, laptop: bool
) -> None:
    from lint import look, press

    save_settings(tmp_path, replace(Settings(), staff_menu=laptop))
    application = start(tier="still", reduced_motion=True)
    application.kiosk.beginIn("en")
    application.gui.processEvents()
    buttons = [seen for seen in look(application).buttons if seen.text == "Staff"]
    assert bool(buttons) is laptop
    for button in buttons:
        press(application, button)
        assert open_now(application)

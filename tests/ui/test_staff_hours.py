"""Opening hours are set on the screen, count at once, and fit it at every size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from staff_fixtures import Studio

from kiosk.device.settings import HoursSettings, Settings, load_settings, save_settings


def hours(folder: Path) -> HoursSettings:
    settings, line = load_settings(folder)
    assert line == ""
    return settings.hours


def test_hours_are_set_saved_and_told(staffed: Callable[..., Studio], tmp_path: Path) -> None:
    studio = staffed()
    studio.go("settings", "hours")
    assert not studio.shows("You open at")
    studio.touch("Off")
    assert studio.shows("You open at")
    studio.fill("You open at: hour", "7")
    studio.key(Qt.Key.Key_Tab)
    studio.fill("You open at: minutes", "30")
    studio.key(Qt.Key.Key_Tab)
    studio.fill("You close at: hour", "1")
    studio.key(Qt.Key.Key_Tab)
    studio.touch("Sunday")
    studio.touch("Monday")
    studio.touch("Save")
    assert hours(tmp_path) == HoursSettings(
        False, "07:30", "01:00", ("tue", "wed", "thu", "fri", "sun")
    )
    assert studio.application.services.settings.hours == hours(tmp_path)
    studio.go("settings")
    assert studio.shows("Tue, Wed, Thu, Fri, Sun · 07:30–01:00")


def test_a_week_without_a_day_is_refused(staffed: Callable[..., Studio], tmp_path: Path) -> None:
    only = HoursSettings(False, "08:00", "18:00", ("mon",))
    save_settings(tmp_path, replace(Settings(), hours=only))
    studio = staffed()
    studio.go("settings", "hours")
    studio.touch("Monday")
    assert studio.shows("Leave one day on at least.")
    studio.go("today")
    assert hours(tmp_path) == only


@pytest.mark.parametrize(
    ("size", "scale"), [((1920, 1080), 1.0), ((1080, 1920), 1.0), ((1024, 600), 2.0)]
)
def test_it_fits(
    staffed: Callable[..., Studio], tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    save_settings(tmp_path, replace(Settings(), hours=HoursSettings(always=False)))
    studio = staffed(size, text_scale=scale, language="es")
    studio.go("settings", "hours")
    seen = studio.look()
    assert any(text.text == "Días en que abren" for text in seen.texts)
    assert seen.text_problems() + seen.target_problems() + seen.tab_problems() == []

"""The panel: the site's measure first, then what the screen says, then the usual panel."""

from __future__ import annotations

import pytest

from kiosk.device.screen import calibrate
from kiosk.device.settings import ScreenSettings

NONE = ScreenSettings()


def test_the_sites_own_measure_wins() -> None:
    found = calibrate(1920, 1080, (300, 200), ScreenSettings(width_mm=480))
    assert found.px_per_mm == pytest.approx(4.0)


def test_a_believable_report_is_used() -> None:
    assert calibrate(1920, 1080, (480, 270), NONE).px_per_mm == pytest.approx(4.0)


def test_an_unbelievable_report_is_not() -> None:
    """Projectors and virtual screens report a few centimetres or metres."""
    assert calibrate(1920, 1080, (16, 9), NONE) == calibrate(1920, 1080, None, NONE)


def test_the_usual_panel_of_a_resolution() -> None:
    """1920x1080 is taken for 21.5 inches: 476 mm wide, as are kiosks of that size."""
    assert 1920 / calibrate(1920, 1080, None, NONE).px_per_mm == pytest.approx(476, abs=1)


def test_people_hold_small_screens_nearer() -> None:
    near = calibrate(1024, 600, None, NONE).viewing_distance_mm
    far = calibrate(3840, 2160, None, NONE).viewing_distance_mm
    assert near < far
    assert calibrate(1024, 600, None, ScreenSettings(viewing_distance_mm=700)) == calibrate(
        1024, 600, None, ScreenSettings(viewing_distance_mm=700)
    )


def test_portrait_and_landscape_are_the_same_panel() -> None:
    one = calibrate(1080, 1920, (480, 270), NONE).px_per_mm
    assert one == pytest.approx(calibrate(1920, 1080, (480, 270), NONE).px_per_mm)

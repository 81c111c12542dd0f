"""How large things are on this panel: pixels per millimetre, and how far people stand from it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.device.settings import ScreenSettings

# Diagonals in inches of the panels these resolutions usually come on, for screens that do not say.
USUAL_DIAGONALS = {600: 10.1, 768: 15.6, 800: 10.1, 900: 17.0, 1080: 21.5, 1200: 24.0, 2160: 27.0}


@dataclass(frozen=True)
class Calibration:
    """Pixels per millimetre and the viewing distance in millimetres."""

    px_per_mm: float
    viewing_distance_mm: float


def calibrate(
    width_px: int,
    height_px: int,
    reported_mm: tuple[float, float] | None,
    settings: ScreenSettings,
) -> Calibration:
    """The calibration for a window of this many pixels that fills the panel.

    The site's own measure wins; then what the screen reports, if it is believable (a pixel of
    0.05-0.6 mm); then the usual panel of that resolution.
    """
    px_per_mm = _from_settings(width_px, settings) or _from_report(width_px, height_px, reported_mm)
    if px_per_mm is None:
        short = min(width_px, height_px)
        inches = USUAL_DIAGONALS.get(short, 21.5 if short > 900 else 13.3)
        px_per_mm = math.hypot(width_px, height_px) / (inches * 25.4)
    diagonal = math.hypot(width_px, height_px) / px_per_mm / 25.4
    usual = 400.0 if diagonal < 13 else 500.0 if diagonal < 18 else 600.0
    return Calibration(px_per_mm, settings.viewing_distance_mm or usual)


def _from_settings(width_px: int, settings: ScreenSettings) -> float | None:
    return width_px / settings.width_mm if settings.width_mm else None


def _from_report(
    width_px: int, height_px: int, reported_mm: tuple[float, float] | None
) -> float | None:
    if reported_mm is None or min(reported_mm) <= 0:
        return None
    long_px, long_mm = max(width_px, height_px), max(reported_mm)
    pixel = long_mm / long_px
    return 1 / pixel if 0.05 <= pixel <= 0.6 else None

"""Importing this registers every type that QML needs to draw the figure and the hip."""

from __future__ import annotations

from kiosk.viewmodels.figure import (  # noqa: F401
    floor_shadow,
    ghost_geometry,
    hip_fibres,
    hip_geometry,
    hip_labels,
    person_geometry,
    person_hip,
    prop_geometry,
)

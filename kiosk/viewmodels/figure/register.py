"""Importing this registers every type that QML needs to draw the figure and the hip."""

from __future__ import annotations

from kiosk.viewmodels.figure import (  # noqa: F401
    floor_shadow,
    hip_geometry,
    hip_labels,
    muscle_geometry,
    person_geometry,
    prop_geometry,
)

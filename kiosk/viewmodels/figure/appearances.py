"""Who can show the motions, and where their baked meshes lie. Knows no Qt."""

from __future__ import annotations

from pathlib import Path

from kiosk.paths import ASSETS

APPEARANCES: tuple[str, ...] = ("alex", "robin", "sam")
"""Who can be shown. All have the same bones, so every motion fits all."""


def figure_file(appearance: str) -> Path:
    """Where the baked person of an appearance lies."""
    return ASSETS / "figure" / f"person-{appearance}.npz"

"""Which picture tier this machine can draw: live 3D, or stills."""

from __future__ import annotations

from enum import Enum


class Tier(Enum):
    """How the figure is drawn. Nothing a patient needs exists in one tier only."""

    LIVE = "live"
    STILL = "still"


def choose_tier(asked: str, platform: str, backend: str) -> Tier:
    """The tier to use: what was asked for, or what the platform can draw.

    `platform` is the Qt platform plugin, `backend` the value of QT_QUICK_BACKEND. Qt Quick 3D
    draws nothing on the offscreen platform or the software scene graph.
    """
    if asked != "auto":
        return Tier(asked)
    if platform in {"offscreen", "minimal"} or backend == "software":
        return Tier.STILL
    return Tier.LIVE

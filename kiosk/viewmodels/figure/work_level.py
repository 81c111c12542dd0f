"""How hard the parts of the muscle work, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.motion.clip import Clip

PARTS = ("front", "middle", "back")
WORDS = ("none", "light", "medium", "strong")
LEVELS = ((0.17, "none"), (0.5, "light"), (0.83, "medium"))


def level(work: float) -> str:
    """Work 0..1 in words: none, light, medium or strong."""
    return next((word for limit, word in LEVELS if work < limit), "strong")


def levels(clip: Clip, seconds: float) -> dict[str, str]:
    """The level of each part on the working side at a moment of a motion."""
    frame = int(seconds * clip.frames / clip.duration) % clip.frames
    return {
        part: level(float(clip.work[part][frame])) if part in clip.work else "none"
        for part in PARTS
    }

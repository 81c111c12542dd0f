"""How hard the parts of the muscle work, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.motion.clip import Clip

PARTS = ("front", "middle", "back")
WORDS = ("none", "light", "medium", "strong")
LEVELS = ((0.17, "none"), (0.5, "light"), (0.83, "medium"))


def level(work: float) -> str:
    """Work 0..1 in words: none, light, medium or strong."""
    return next((word for limit, word in LEVELS if work < limit), "strong")


def levels(clip: Clip, seconds: float, *, other: bool = False) -> dict[str, str]:
    """The level of each part at a moment of a motion, on the working side or on the other."""
    frame = int(seconds * clip.frames / clip.duration) % clip.frames
    work = clip.other if other else clip.work
    return {part: level(float(work[part][frame])) if part in work else "none" for part in PARTS}


def strongest(work: Mapping[str, str]) -> str:
    """The level of the part that works hardest."""
    return max(work.values(), key=WORDS.index, default="none")

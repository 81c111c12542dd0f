"""The people: shape, age and colours of each. All share one skeleton, so every motion fits all.

Shapes stay within what the contacts of motions allow: the back, the seat and the soles, which
lie on mats and floors, are the same for all to a few millimetres; girth goes to front and sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Look:
    """One person. Sizes are shares of the average adult's; `belly` and `bust` are metres."""

    id: str
    age: int
    limbs: float = 1.0
    """Girth of arms and legs."""
    trunk: float = 1.0
    """Breadth of waist and chest."""
    hips: float = 1.0
    """Breadth of the pelvis."""
    shoulders: float = 1.0
    """Roundness of the shoulder muscles."""
    neck: float = 1.0
    muscle: float = 1.0
    """How much the muscles show on arms and legs."""
    belly: float = 0.0
    """How far the belly comes forward."""
    bust: float = 0.0
    """How far the chest comes forward."""
    tints: Mapping[str, str] = field(default_factory=dict)
    """sRGB colours by part: skin, hair, shirt, shorts, socks, face."""


ALEX = Look(
    "alex", 34,
    tints={"skin": "#c8926f", "shirt": "#58a29b", "shorts": "#51677f", "socks": "#ccd4d5",
           "hair": "#3a2b24", "face": "#ffffff"},
)  # fmt: skip
ROBIN = Look(
    "robin", 66, limbs=0.95, trunk=0.97, hips=0.99, shoulders=0.92, neck=0.95, muscle=0.75,
    belly=0.006,
    tints={"skin": "#e0b69a", "shirt": "#8d86a8", "shorts": "#66705f", "socks": "#d3ccbf",
           "hair": "#b9b6b0", "face": "#ffffff"},
)  # fmt: skip
SAM = Look(
    "sam", 48, limbs=1.07, trunk=1.09, hips=1.03, shoulders=1.05, neck=1.06, muscle=0.85,
    belly=0.026, bust=0.008,
    tints={"skin": "#80543c", "shirt": "#d2a25c", "shorts": "#566a8c", "socks": "#cdd2da",
           "hair": "#2b2320", "face": "#ffffff"},
)  # fmt: skip

LOOKS: dict[str, Look] = {look.id: look for look in (ALEX, ROBIN, SAM)}

"""Where labels point."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assets.make.hip.parts import Part

Place = tuple[float, float, float]
# Name -> part, place in the side frame, which way it looks (right side out).
ANCHORS: dict[str, tuple[str, Place, Place]] = {
    "pelvis_right": ("pelvis_right", (0.128, 0.140, 0.000), (0.8, 0.5, 0.1)),
    "pelvis_left": ("pelvis_left", (-0.128, 0.140, 0.000), (-0.8, 0.5, 0.1)),
    "crest": ("pelvis_right", (0.104, 0.168, -0.030), (0.5, 0.8, 0.0)),
    "sit_bone": ("pelvis_right", (0.058, -0.050, -0.056), (0.2, 0.0, -1.0)),
    "sacrum": ("sacrum", (0.018, 0.085, -0.096), (0.2, 0.2, -1.0)),
    "disc": ("disc", (0.0, -0.016, 0.050), (0.0, 0.0, 1.0)),
    "femur_right": ("femur_right", (0.138, -0.120, 0.000), (1.0, 0.0, 0.0)),
    "femur_left": ("femur_left", (-0.138, -0.120, 0.000), (-1.0, 0.0, 0.0)),
    "femur_head": ("femur_right", (0.100, 0.010, 0.022), (0.5, 0.2, 1.0)),
    "trochanter": ("femur_right", (0.152, -0.040, -0.014), (1.0, 0.0, -0.3)),
    "tendon": ("medius_middle", (0.152, 0.000, -0.012), (1.0, 0.2, 0.0)),
    "band": ("band", (0.156, -0.140, 0.008), (1.0, 0.0, 0.0)),
    "skin": ("skin", (0.172, 0.020, -0.010), (1.0, 0.0, 0.0)),
}


class Mark(NamedTuple):
    """One anchor: the vertex of a part that it sits on, where that lies and looks at rest."""

    name: str
    part: str
    vertex: int
    place: NDArray[np.float32]
    normal: NDArray[np.float64]


def anchors(parts: list[Part]) -> list[Mark]:
    """All anchors. A part that has none of its own is marked in the middle of its face."""
    flip = np.array([-1, 1, 1])
    out = []
    for part in parts:
        if part.name not in ANCHORS:
            i = int(((part.v - part.middle) ** 2).sum(1).argmin())
            out.append(Mark(part.name, part.name, i, part.v[i], part.n[i]))
    by_name = {part.name: part for part in parts}
    for name, (owner, place, looks) in ANCHORS.items():
        part = by_name[owner]
        i = int(((part.v - np.array(place) * flip) ** 2).sum(1).argmin())
        n = np.array(looks) * flip / np.linalg.norm(looks)
        out.append(Mark(name, owner, i, part.v[i], n))
    return out

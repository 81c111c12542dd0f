"""The faces that bodies rest on and what shades them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.clip import Prop

Array = NDArray[np.floating]
FLOOR = 3.0
"""Side (m) of the square of floor that is drawn, its middle under the body."""
TOPS = ("mat", "bed", "chair", "step", "counter")
FACES = (*TOPS, "wall")
LEG = 0.04


@dataclass(frozen=True)
class Surface:
    """A rectangle: `frame` (4, 4) at its middle, Y out of it; `size` (m) along its X and Z."""

    frame: Array
    size: tuple[float, float]


def face(prop: Prop, place: Array) -> Surface:
    """The face that one rests on of a thing at `place` (4, 4)."""
    x, y, z = prop.size
    frame = np.eye(4)
    if prop.kind == "wall":
        # its face looks along +Z: Y goes there, and the picture's Z down the wall
        frame[:3, :3] = np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]]).T
        frame[:3, 3] = (0, y / 2, z / 2)
        return Surface(place @ frame, (x, y))
    frame[1, 3] = y
    return Surface(place @ frame, (x, z))


@dataclass(frozen=True)
class Cover:
    """Something flat (x by z metres), its middle at `place` (4, 4), `height` above the floor."""

    place: Array
    size: tuple[float, float]
    height: float


def covers(things: Mapping[str, Prop], places: Mapping[str, Array]) -> list[Cover]:
    """What things keep the light from the floor with, as flat pieces."""
    out: list[Cover] = []
    for name, prop in things.items():
        if prop.kind in ("band", "strap", "stick", "wall"):
            continue
        place = np.asarray(places[name][0], float)
        x, y, z = prop.size
        if prop.kind == "pillow":
            out.append(Cover(place, (x * 0.86, z * 0.86), max(0.0, float(place[1, 3]) - y / 2)))
        elif prop.kind in ("chair", "bed", "rail"):
            wide, deep = (
                (x / 2 - 0.035, z / 2 - 0.035) if prop.kind != "rail" else (x / 2 - 0.08, 0)
            )
            for sx, sz in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                out.append(Cover(_beside(place, sx * wide, sz * deep), (LEG, LEG), 0.0))
            if prop.kind != "rail":
                under = y - (0.045 if prop.kind == "chair" else 0.16)
                out.append(Cover(place, (x, z), under))
        else:
            out.append(Cover(place, (x, z), 0.0))
    return out


def _beside(place: Array, x: float, z: float) -> Array:
    out = np.array(place)
    out[:3, 3] += place[:3, 0] * x + place[:3, 2] * z
    return out

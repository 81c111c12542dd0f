"""Standing on one leg as a lever: its arms on our hip, its forces from the cited model; no Qt."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import axis_rotation
from kiosk.viewmodels.figure.hip_asset import HIP_RIGHT
from kiosk.viewmodels.figure.hip_layout import Camera

Array = NDArray[np.float64]

# Strongest pull (N) of the medius's parts, and where each holds on pelvis and thigh: metres out
# from the midline and up from the hip's centre (RajagopalLaiUhlrich2023, in our frame).
FIBRES: Mapping[str, tuple[float, tuple[float, float], tuple[float, float]]] = {
    "medius_front": (1093.5, (0.12774, 0.10449), (0.149, -0.018)),
    "medius_middle": (765.1, (0.09474, 0.13349), (0.146, -0.010)),
    "medius_back": (871.2, (0.07455, 0.09449), (0.1418, -0.0047)),
}
LEG = 1 / 7
"""Share of the body's weight that one leg has."""
STICK_CARRIES = 1 / 6
# The one-leg model of Williams and Lissner (1962), as Harrison gives it: the muscle pulls at 70
# degrees 7 cm from the hip's centre, the ground pushes 11 cm and the leg hangs 3 cm from it.
_ANGLE, _MUSCLE, _GROUND, _LEG_ARM = 70.0, 7.0, 11.0, 3.0
PULL_WITH_STICK = 0.65
"""Times body weight, the same text's figure with a sixth of it on a stick in the other hand."""
# What a force of one body weight is drawn as, metres; and where the stick's hand is.
DRAWN = 0.085
STICK = np.array([0.27, -0.06, 0.0])


def pull() -> float:
    """Pull of the side hip muscles on one leg, times body weight, by the cited model: 1.61."""
    return (_GROUND - LEG * _LEG_ARM) / (_MUSCLE * float(np.sin(np.radians(_ANGLE))))


def line_of_pull() -> tuple[Array, Array]:
    """Where the medius as a whole holds on the thigh and on the pelvis, (2,) metres out and up.

    The mean of its parts, each as strong as it is.
    """
    weights = np.array([force for force, _, _ in FIBRES.values()])
    origin = np.array([place for _, place, _ in FIBRES.values()])
    end = np.array([place for _, _, place in FIBRES.values()])
    return weights @ end / weights.sum(), weights @ origin / weights.sum()


def arms() -> tuple[float, float]:
    """The lever's arms on our hip, metres: of the muscle, and of the weight (at the midline)."""
    hip = np.array([-float(HIP_RIGHT[0]), 0.0])
    end, origin = line_of_pull()
    along = (origin - end) / np.linalg.norm(origin - end)
    to_hip = hip - end
    return abs(float(along[0] * to_hip[1] - along[1] * to_hip[0])), float(hip[0])


def drawn_pull() -> float:
    """The pull that balances the lever as it is drawn, times body weight."""
    muscle, weight = arms()
    return (1 - LEG) * weight / muscle


def places(
    eye: tuple[float, float, float, float],
    target: tuple[float, float, float],
    tip: float,
    width: float,
    height: float,
) -> dict[str, dict[str, float]]:
    """Pixels `{name: {x, y}}` in a picture of the hip of `width` by `height`, y down.

    `eye`: yaw, pitch (degrees), distance (cm), field of view; `target` cm; `tip`: degrees that the
    free side drops. Names: pivot, middle (where the weight acts), weight (the tip of its arrow),
    end (where the muscle holds on the thigh), foot (nearest to the pivot on its line of pull), pull
    (the tip of its arrow), relief (the same with a stick), stick and lift (the stick's arrow).
    """
    camera = Camera(*eye, np.array(target))
    hip = HIP_RIGHT.astype(float)
    turn = axis_rotation("z", -tip)
    end2, origin2 = line_of_pull()
    end = np.array([-end2[0], end2[1], 0.0])
    origin = turn @ (np.array([-origin2[0], origin2[1], 0.0]) - hip) + hip
    along = (origin - end) / np.linalg.norm(origin - end)
    middle = turn @ -hip + hip
    down = np.array([0.0, -1.0, 0.0])
    found = {
        "pivot": hip,
        "middle": middle,
        "weight": middle + down * DRAWN * (1 - LEG),
        "end": end,
        "foot": end + along * float((hip - end) @ along),
        "pull": end + along * DRAWN * pull(),
        "relief": end + along * DRAWN * PULL_WITH_STICK,
        "stick": STICK,
        "lift": STICK - down * DRAWN * STICK_CARRIES,
    }
    out = {}
    for name, place in found.items():
        x, y = camera.project(place * 100, max(width, 1.0), max(height, 1.0))
        out[name] = {"x": x, "y": y}
    return out

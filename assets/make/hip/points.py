"""The cited places of bones and muscles, and the way from the sources' frames to ours.

Sources (numbers used as facts, with credit; no mesh is used): RajagopalLaiUhlrich2023 for the
medius, minimus and tensor fasciae latae, Rajagopal2016 for the rest (Rajagopal 2016, IEEE TBME
63:2068-79; snapshot of github.com/opensim-org/opensim-models of 9 Dec 2024).

Their frames: X forward, Y up, Z right; the pelvis's origin between the two front spines (ASIS),
the femur's in the head of the femur. Ours: X to the person's left, Y up, Z forward; metres; origin
between the two hip centres, which lie at x = +-0.090. The bones and muscles are built in a *side*
frame, (out from the midline, up, forward), which becomes the right hip by x = -out.

The sources' hip centres lie 77 mm from the midline, ours 90 mm. So what lies outside the hip centre
keeps its distance from it (and with it every lever arm), and what lies inside is stretched by
90/77, so that the midline stays the midline.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

HIP_OUT = 0.090
HIP = np.array([HIP_OUT, 0.0, 0.0])
_SOURCE_HIP = np.array([-0.056276, -0.07849, 0.07726])

Place = tuple[float, float, float]


def pelvis(place: Place) -> NDArray[np.float64]:
    """A place in the sources' pelvis frame, in our side frame (m)."""
    x, y, z = np.asarray(place) - _SOURCE_HIP
    out = z if z > 0 else z * HIP_OUT / _SOURCE_HIP[2]
    return np.array([HIP_OUT + out, y, x])


def femur(place: Place) -> NDArray[np.float64]:
    """A place in the sources' femur frame, in our side frame (m), thigh hanging straight."""
    x, y, z = place
    return np.array([HIP_OUT + z, y, x])


def to_right(v: NDArray[np.generic]) -> NDArray[np.float32]:
    """Side frame (..., 3) -> our frame, right half of the body."""
    return np.asarray(v, np.float32) * np.array([-1, 1, 1], np.float32)


# Landmarks (bones).
ASIS = pelvis((0.0, 0.0, 0.119))
CREST_TOP = pelvis((-0.0868, 0.0938, 0.0763))
CREST_WIDEST = pelvis((-0.0181, 0.0195, 0.1329))
PSIS = pelvis((-0.1428, 0.0379, 0.0560))
ISCHIUM = pelvis((-0.0921, -0.1209, 0.0357))
TROCHANTER_TOP = femur((-0.0218, 0.0030, 0.0450))
TROCHANTER_OUTER = femur((-0.0097, -0.0338, 0.0636))
LESSER_TROCHANTER = femur((-0.0293, -0.0506, 0.0146))

# Muscle part -> (origin on the pelvis, insertion on the femur), side frame.
ATTACHMENTS: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]] = {
    "medius_front": (pelvis((-0.049, 0.026, 0.115)), femur((-0.014, -0.018, 0.059))),
    "medius_middle": (pelvis((-0.085, 0.055, 0.082)), femur((-0.022, -0.010, 0.056))),
    "medius_back": (pelvis((-0.100, 0.016, 0.064)), femur((-0.0309, -0.0047, 0.0518))),
    "minimus_1": (pelvis((-0.030, 0.000, 0.118)), femur((0.005, -0.015, 0.056))),
    "minimus_2": (pelvis((-0.0616, 0.010, 0.101)), femur((0.004, -0.009, 0.052))),
    "minimus_3": (pelvis((-0.0789, -0.0155, 0.0798)), femur((-0.004, -0.001, 0.051))),
    "tfl": (pelvis((-0.020, 0.011, 0.129)), femur((0.0294, -0.0995, 0.0597))),
    "maximus_1": (pelvis((-0.1231, 0.0345, 0.0563)), femur((-0.0277, -0.0566, 0.0470))),
    "maximus_2": (pelvis((-0.1317, 0.0087, 0.0462)), femur((-0.0156, -0.1016, 0.0419))),
    "maximus_3": (pelvis((-0.1300, -0.0525, 0.0090)), femur((-0.0060, -0.1419, 0.0411))),
    "piriformis": (pelvis((-0.10202, -0.03066, 0.06092)), femur((-0.0148, -0.0036, 0.0437))),
}
"""For the piriformis the first place is where it leaves the pelvis through the sciatic notch: its
cited origin lies 2 cm in front of any sacrum that fits the cited spines."""

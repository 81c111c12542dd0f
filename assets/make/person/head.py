"""The head, in the frame of the head bone (its origin is at the top of the neck)."""

from __future__ import annotations

import numpy as np

from assets.make.person.looks import ALEX, Look
from assets.make.sdf import Floats, capsule, cut, ellipsoid, join

EYE = (0.0305, 0.0840)
"""Where the left eye is: x and y (m)."""


def head(p: Floats, look: Look = ALEX) -> Floats:
    """Skull, face and ears of an adult without age or sex."""
    d = ellipsoid(p, (0, 0.108, -0.012), (0.0725, 0.086, 0.0925))
    d = join(d, ellipsoid(p, (0, 0.052, 0.020), (0.0585, 0.074, 0.0655)), 0.05)
    d = join(d, ellipsoid(p, (0, 0.004, 0.034), (0.040, 0.030, 0.040)), 0.04)  # jaw
    d = join(d, ellipsoid(p, (0, -0.006, 0.060), (0.019, 0.0155, 0.018)), 0.03)  # chin
    q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
    d = join(d, ellipsoid(q, (0.034, 0.050, 0.058), (0.024, 0.024, 0.021)), 0.03)  # cheek
    d = join(d, ellipsoid(q, (0.036, 0.018, 0.040), (0.019, 0.026, 0.028)), 0.03)  # jowl
    d = join(d, ellipsoid(q, (0.026, 0.1055, 0.075), (0.026, 0.009, 0.010)), 0.025)  # brow ridge
    d = cut(d, ellipsoid(q, (0.0310, 0.083, 0.106), (0.019, 0.0135, 0.020)), 0.020)  # eye socket
    d = join(d, ellipsoid(q, (EYE[0], EYE[1] - 0.001, 0.0720), (0.0165, 0.0125, 0.0125)), 0.010)
    d = join(d, capsule(p, (0, 0.094, 0.0835), (0, 0.050, 0.0985), 0.0052, 0.0078), 0.020)
    d = join(d, ellipsoid(p, (0, 0.0465, 0.1000), (0.0095, 0.0080, 0.0085)), 0.012)  # nose tip
    d = join(d, ellipsoid(q, (0.0100, 0.0440, 0.0900), (0.0062, 0.0058, 0.0085)), 0.008)
    d = join(d, ellipsoid(p, (0, 0.0225, 0.0780), (0.0215, 0.0052, 0.0110)), 0.008)  # upper lip
    d = join(d, ellipsoid(p, (0, 0.0130, 0.0770), (0.0190, 0.0058, 0.0105)), 0.008)  # lower lip
    ear = ellipsoid(q, (0.0735, 0.068, -0.012), (0.0085, 0.0290, 0.0175))
    ear = cut(ear, ellipsoid(q, (0.0840, 0.070, -0.007), (0.0065, 0.0180, 0.0100)), 0.006)
    return join(d, ear, 0.009)

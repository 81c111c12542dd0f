"""Hair, in the frame of the head bone."""

from __future__ import annotations

import numpy as np

from assets.make.person.looks import ALEX, Look
from assets.make.sdf import F, Floats, clip, cut, ellipsoid, join


def hair(p: Floats, look: Look = ALEX) -> Floats:
    """Short hair with a side parting; the ears and the face stay free."""
    d = ellipsoid(p, (0, 0.116, -0.017), (0.0815, 0.0915, 0.1005))
    d = join(d, ellipsoid(p, (0, 0.058, -0.054), (0.0640, 0.064, 0.0560)), 0.04)
    d = join(d, ellipsoid(p, (0.022, 0.174, 0.022), (0.050, 0.024, 0.054)), 0.05)
    d = join(d, ellipsoid(p, (-0.034, 0.164, 0.026), (0.034, 0.026, 0.046)), 0.03)
    q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
    # Locks: shallow waves that run from the parting towards the nape.
    angle = np.arctan2(p[:, 0] - F(0.022), p[:, 1] - F(0.06))
    d = d - F(0.0011) * np.sin(angle * F(26) + p[:, 2] * F(55))
    face = join(
        ellipsoid(p, (0.004, 0.066, 0.104), (0.0620, 0.070, 0.078)),
        ellipsoid(p, (0, 0.020, 0.052), (0.20, 0.056, 0.064)),
        0.02,
    )
    d = cut(d, face, 0.010)
    d = cut(d, ellipsoid(q, (0.084, 0.062, 0.000), (0.030, 0.036, 0.026)), 0.008)
    nape = (p - np.asarray((0, 0.018, -0.05), F)) @ (np.asarray((0, -1, 0.25), F) / F(1.031))
    return clip(d, nape, 0.012)

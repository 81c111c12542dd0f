"""The gluteus medius drawn on the clothes: a fan from the iliac crest to the greater trochanter.

It lies on the outside, so that it can be seen in every pose. Its vertex colours carry where a
vertex is, for the program that paints the work: red is 0 at the front edge and 1 at the back,
green 0 at the crest and 1 at the trochanter, blue 0 on the left and 1 on the right hip; alpha
fades at the rim.
"""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.make.person.clothes import Clothes
from assets.make.person.rig import Rig
from assets.make.person.surface import MIRROR, Layer
from assets.make.sdf import F, Floats, normals, orient, project
from kiosk.motion.skeleton import INDEX

# Along the crest from the front (near the ASIS) to the back (near the PSIS), pelvis frame (m).
CREST = np.array([
    (0.0, 0.122, 0.060, 0.082), (0.25, 0.152, 0.094, 0.050), (0.5, 0.158, 0.110, 0.000),
    (0.75, 0.136, 0.104, -0.056), (1.0, 0.088, 0.074, -0.104),
])  # fmt: skip
TROCHANTER = np.array([(0.0, 0.172, -0.026, 0.020), (1.0, 0.168, -0.022, -0.036)])
ROWS, COLUMNS = 13, 33


def lies_on(clothes: Clothes, p: Floats) -> Floats:
    """The surface of both drawings."""
    return np.minimum(clothes.hip(p, "l"), clothes.hip(p, "r"))


def lies_left(clothes: Clothes, p: Floats) -> Floats:
    """The surface of the left drawing."""
    return clothes.hip(p, "l")


def muscle(rig: Rig) -> Layer:
    """Both sides' drawings, as one layer."""
    u, v = np.meshgrid(np.linspace(0, 1, COLUMNS), np.linspace(0, 1, ROWS))
    u, v = u.ravel(), v.ravel()
    crest = PchipInterpolator(CREST[:, 0], CREST[:, 1:])(u)
    end = TROCHANTER[0, 1:] * (1 - u[:, None]) + TROCHANTER[1, 1:] * u[:, None]
    share = (v**0.9)[:, None]
    local = crest * (1 - share) + end * share
    local[:, 0] += 0.02 * np.sin(np.pi * v)
    m = rig.world[INDEX["pelvis"]]
    p = (local @ m[:3, :3].T + m[:3, 3]).astype(F)
    clothes = Clothes(rig)

    def on(q: Floats) -> Floats:
        return lies_left(clothes, q)

    p = project(on, p, 5, 0.02)
    n = normals(on, p)
    i, j = np.meshgrid(np.arange(ROWS - 1), np.arange(COLUMNS - 1), indexing="ij")
    a = (i * COLUMNS + j).ravel()
    b, c, d = a + 1, a + COLUMNS, a + COLUMNS + 1
    t = np.concatenate([np.stack([a, c, b], 1), np.stack([b, c, d], 1)]).astype(np.int32)
    rim = np.minimum.reduce([u / 0.07, (1 - u) / 0.07, v / 0.09, (1 - v) / 0.07 + 0.25])
    colours = np.stack([u, v, np.zeros_like(u), np.clip(rim, 0, 1)], 1).astype(F)
    right = colours.copy()
    right[:, 2] = 1
    count = len(p)
    mirror = np.concatenate([np.arange(count) + count, np.arange(count)]).astype(np.int32)
    both = np.concatenate([p, p * MIRROR])
    both_n = np.concatenate([n, n * MIRROR])
    faces = np.concatenate([t, t[:, ::-1] + count]).astype(np.int32)
    return Layer("muscle", "muscle", lies_on, both, orient(both, faces, both_n), both_n, mirror,
                 lies_left,
                 extra={"colours": np.concatenate([colours, right])})  # fmt: skip

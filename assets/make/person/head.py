"""The head, in the frame of its bone: origin at the top of the neck, Y up, Z to the front.

Proportions are those of the adult face: eyes at half the head's height, one eye's width between
them, thirds from hairline to brow, brow to the nose's base, and on to the chin, ears from brow to
the nose's base. The back and sides of the skull are the same for all, so that every head rests
on mat, arm and pillow alike; people differ in face, ears and hair.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.make.person.looks import ALEX, Look
from assets.make.sdf import Floats, capsule, cut, ellipsoid, join, rope

EYE = (0.0312, 0.0850)
"""Where the left eye is: x and y (m)."""
EYEBALL = ((EYE[0], EYE[1], 0.0632), 0.0136)


@dataclass(frozen=True)
class Features:
    """How one face differs from the average: metres, or shares of 1."""

    jaw: float = 0.0
    """How much wider the jaw's corners are."""
    chin: float = 0.0
    """How much lower the chin is."""
    cheeks: float = 0.0
    """How much fuller the cheeks are."""
    bones: float = 0.0
    """How much wider the cheekbones are."""
    nose_width: float = 1.0
    nose_out: float = 0.0
    """How much further the nose comes forward."""
    lips: float = 1.0
    """Fullness of the lips."""
    ears: float = 1.0
    age: float = 0.0
    """0 young .. 1 old: lines, folds, lids."""


FEATURES = {
    "alex": Features(),
    "robin": Features(jaw=-0.0015, chin=0.0018, cheeks=-0.0030, nose_out=0.0025, lips=0.80,
                      ears=1.07, age=1.0),
    "sam": Features(jaw=0.0035, chin=-0.0010, cheeks=0.0022, bones=0.0018, nose_width=1.20,
                    nose_out=-0.0012, lips=1.28, ears=0.97, age=0.35),
}  # fmt: skip


def features(look: Look) -> Features:
    """The face of a person; that of the average adult for one who has none."""
    return FEATURES.get(look.id, Features())


def folded(p: Floats) -> Floats:
    """Points of both sides on the left."""
    return np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)


def skull(p: Floats, look: Look = ALEX) -> Floats:
    """Brain case, face and jaw without features: what hair grows on."""
    f = features(look)
    q = folded(p)
    d = ellipsoid(p, (0, 0.108, -0.013), (0.0735, 0.0865, 0.0925))
    d = join(d, ellipsoid(p, (0, 0.076, -0.044), (0.0630, 0.0600, 0.0590)), 0.03)  # occiput
    d = join(d, ellipsoid(p, (0, 0.116, 0.022), (0.0600, 0.0600, 0.0590)), 0.03)  # forehead
    d = join(d, ellipsoid(p, (0, 0.052, 0.026), (0.0505, 0.068, 0.0560)), 0.045)
    c = f.chin
    jaw = rope(
        q,
        [(0.0555 + f.jaw, 0.064, -0.004), (0.0405 + f.jaw, 0.0165 - c * 0.4, 0.0080),
         (0.0245 + f.jaw * 0.6, -0.0010 - c * 0.8, 0.0440), (0.0060, -0.0050 - c, 0.0625)],
        (0.0100, 0.0105, 0.0110, 0.0125), 0.012,
    )  # fmt: skip
    return join(d, jaw, 0.034)


def _ear(q: Floats, size: float) -> Floats:
    """The left ear: a shell with a rolled rim, a hollow and a lobe, leaning back a little."""
    c, s = np.float32(np.cos(0.21)), np.float32(np.sin(0.21))
    r = (q - np.array([0.0715, 0.0725, -0.0130], np.float32)) / np.float32(size)
    x, y, z = r[:, 0], r[:, 1], r[:, 2]
    y, z = y * c - z * s, y * s + z * c
    out, back = np.float32(np.cos(0.42)), np.float32(np.sin(0.42))
    # The shell stands off the head at its back.
    r = np.stack([x * out + z * back, y, -x * back + z * out], 1)
    d = ellipsoid(r, (0.0000, 0.002, -0.004), (0.0048, 0.0285, 0.0165))
    rim = [(0.0010, 0.004, 0.0125), (0.0030, 0.020, 0.0085), (0.0038, 0.0285, -0.0030),
           (0.0042, 0.0230, -0.0145), (0.0040, 0.0050, -0.0185), (0.0030, -0.0120, -0.0140),
           (0.0015, -0.0230, -0.0030)]  # fmt: skip
    d = join(
        d, rope(r, rim, (0.0026, 0.0032, 0.0034, 0.0034, 0.0031, 0.0028, 0.0030), 0.003), 0.004
    )
    d = cut(d, ellipsoid(r, (0.0060, 0.0000, 0.0010), (0.0058, 0.0120, 0.0082)), 0.004)
    d = cut(d, ellipsoid(r, (0.0066, 0.0175, -0.0060), (0.0050, 0.0065, 0.0065)), 0.005)
    d = join(d, ellipsoid(r, (0.0010, -0.0235, 0.0030), (0.0045, 0.0085, 0.0075)), 0.006)
    d = join(d, ellipsoid(r, (0.0015, -0.0020, 0.0115), (0.0035, 0.0062, 0.0036)), 0.004)
    return d * np.float32(size)


def head(p: Floats, look: Look = ALEX) -> Floats:
    """Skull, face and ears."""
    f = features(look)
    q = folded(p)
    d = skull(p, look)
    c = f.chin
    # cheekbones, cheeks, chin, muzzle
    d = join(d, ellipsoid(q, (0.0480 + f.bones, 0.0600, 0.0380), (0.0170, 0.0125, 0.0260)), 0.026)
    d = join(d, ellipsoid(q, (0.0315, 0.0360, 0.0505),
                          np.array((0.0205, 0.0240, 0.0215)) + f.cheeks), 0.030)  # fmt: skip
    d = join(d, ellipsoid(p, (0, -0.0025 - c, 0.0645), (0.0185, 0.0150, 0.0165)), 0.024)
    d = join(d, ellipsoid(p, (0, 0.0230, 0.0560), (0.0290, 0.0230, 0.0240)), 0.020)
    # brow, socket, eye
    d = join(d, ellipsoid(q, (0.0270, 0.1060, 0.0690), (0.0270, 0.0090, 0.0120)), 0.024)
    d = cut(d, ellipsoid(q, (0.0300, 0.0860, 0.1000), (0.0205, 0.0135, 0.0215)), 0.020)
    d = join(d, ellipsoid(q, EYEBALL[0], (EYEBALL[1] + 0.0012, 0.0128, EYEBALL[1])), 0.005)
    # nose: bridge, tip, wings, nostrils
    o, w = f.nose_out, f.nose_width
    d = join(d, capsule(p, (0, 0.0950, 0.0770), (0, 0.0570, 0.0955 + o), 0.0064, 0.0082 * w), 0.016)
    d = join(d, ellipsoid(p, (0, 0.0510, 0.0985 + o), (0.0098 * w, 0.0085, 0.0090)), 0.009)
    d = join(d, ellipsoid(q, (0.0105 * w, 0.0475, 0.0872), (0.0064 * w, 0.0064, 0.0095)), 0.007)
    d = cut(d, ellipsoid(q, (0.0066 * w, 0.0408, 0.0935 + o), (0.0030 * w, 0.0013, 0.0050)), 0.003)
    # mouth: lips, the hollow above
    full = np.float32(f.lips)
    upper = rope(q, [(0, 0.0246, 0.0768), (0.0070, 0.0252, 0.0755), (0.0215, 0.0225, 0.0672)],
                 (0.0036 * full, 0.0036 * full, 0.0018), 0.004)  # fmt: skip
    d = join(d, upper, 0.010)
    lower = rope(q, [(0, 0.0148, 0.0748), (0.0090, 0.0154, 0.0732), (0.0205, 0.0212, 0.0672)],
                 (0.0046 * full, 0.0042 * full, 0.0018), 0.004)  # fmt: skip
    d = join(d, lower, 0.010)
    d = cut(d, capsule(p, (0, 0.0390, 0.0895), (0, 0.0310, 0.0865), 0.0014, 0.0020), 0.008)
    return join(d, _ear(q, f.ears), 0.006)

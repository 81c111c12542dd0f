"""The body under the clothes, as distance fields on a posed rig.

Shapes are in the frames of the bones and joined in the world, so that a bent hip or knee stays
full instead of collapsing. Joins (m): trunk 0.07, hip 0.06, shoulder 0.05, knee 0.03. Each limb is
joined to the trunk alone, and the limbs meet hard: legs never grow together.
"""

from __future__ import annotations

import numpy as np

from assets.make.person.hands import RELAXED, Shape, hand
from assets.make.person.head import head
from assets.make.person.rig import BOTH, SIDE, Rig
from assets.make.sdf import Floats, Limb, capsule, clip, ellipsoid, join, rope

THIGH = Limb(
    0.0,
    -0.425,
    [
        (0.00, 0.083, 0.090, 0.000, -0.004),
        (0.20, 0.081, 0.088, 0.004, 0.000),
        (0.45, 0.070, 0.076, 0.002, 0.005),
        (0.72, 0.0560, 0.0600, 0.000, 0.003),
        (0.90, 0.0500, 0.0530, 0.000, 0.000),
        (1.00, 0.0430, 0.0445, 0.000, -0.001),
    ],
)
SHANK = Limb(
    0.0,
    -0.415,
    [
        (0.00, 0.0420, 0.0435, 0.000, 0.000),
        (0.12, 0.0460, 0.0480, 0.000, -0.005),
        (0.30, 0.0505, 0.0550, 0.001, -0.014),
        (0.50, 0.0455, 0.0490, 0.001, -0.012),
        (0.75, 0.0340, 0.0370, 0.000, -0.007),
        (0.92, 0.0310, 0.0360, 0.000, -0.004),
        (1.00, 0.0330, 0.0380, 0.000, -0.004),
    ],
)
UPPER_ARM = Limb(
    0.0,
    -0.300,
    [
        (0.00, 0.0400, 0.0450),
        (0.12, 0.0430, 0.0480),
        (0.30, 0.0430, 0.0480, 0.0, 0.003),
        (0.60, 0.0385, 0.0415, 0.0, 0.003),
        (1.00, 0.0300, 0.0310),
    ],
)
FOREARM = Limb(
    0.0,
    -0.250,
    [
        (0.00, 0.0300, 0.0310),
        (0.20, 0.0370, 0.0370),
        (0.50, 0.0330, 0.0330),
        (0.85, 0.0250, 0.0235),
        (1.00, 0.0245, 0.0225),
    ],
)
PELVIS = Limb(
    -0.075,
    0.120,
    [
        (0.00, 0.135, 0.098, 0, -0.012),
        (0.35, 0.161, 0.111, 0, -0.012),
        (0.70, 0.152, 0.107, 0, -0.006),
        (1.00, 0.134, 0.096, 0, 0.000),
    ],
    dome=0.55,
)
WAIST = Limb(
    -0.05,
    0.15,
    [(0.0, 0.135, 0.096, 0, 0.006), (0.5, 0.127, 0.090, 0, 0.006), (1.0, 0.135, 0.095, 0, 0.008)],
    dome=0.6,
)
CHEST = Limb(
    -0.04,
    0.215,
    [
        (0.00, 0.134, 0.094, 0, 0.008),
        (0.30, 0.143, 0.104, 0, 0.008),
        (0.60, 0.150, 0.107, 0, 0.004),
        (0.82, 0.138, 0.092, 0, -0.006),
        (1.00, 0.100, 0.066, 0, -0.014),
    ],
    dome=0.5,
)
NECK = Limb(
    -0.05,
    0.10,
    [(0.0, 0.061, 0.059, 0, -0.004), (0.4, 0.051, 0.053, 0, 0.0), (1.0, 0.049, 0.052, 0, 0.004)],
)


def foot(p: Floats, side: str) -> Floats:
    """A foot with a flat sole at 7.0 cm below the ankle."""
    q = p * np.array([SIDE[side], 1, 1], np.float32)
    d = ellipsoid(q, (0, -0.036, -0.030), (0.033, 0.037, 0.042))
    d = join(d, capsule(q, (0, -0.010, -0.004), (0, -0.038, 0.078), 0.036, 0.028), 0.04)
    d = join(d, ellipsoid(q, (0.003, -0.050, 0.108), (0.043, 0.021, 0.056)), 0.04)
    d = join(d, ellipsoid(q, (-0.011, -0.052, 0.150), (0.027, 0.017, 0.034)), 0.025)
    return clip(d, -(q[:, 1] + np.float32(0.070)), 0.012)


class Body:
    """The naked fields of one pose. Every method takes world points (N, 3)."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig

    def trunk(self, p: Floats) -> Floats:
        """Pelvis to shoulders, without limbs, neck and head."""
        at = self.rig.frame
        pelvis, chest = at("pelvis", p), at("chest", p)
        d = join(PELVIS(pelvis), WAIST(at("lumbar", p)), 0.07)
        upper = CHEST(chest)
        for x in (1, -1):
            upper = join(
                upper, ellipsoid(chest, (x * 0.062, 0.113, 0.068), (0.066, 0.056, 0.036)), 0.06
            )
            upper = join(
                upper, ellipsoid(chest, (x * 0.070, 0.13, -0.060), (0.070, 0.085, 0.036)), 0.06
            )
        d = join(d, upper, 0.07)
        for s in BOTH:
            x = SIDE[s]
            yoke = [
                (x * -0.02, 0.036, -0.022),
                (x * 0.05, 0.000, -0.018),
                (x * 0.118, -0.026, -0.014),
            ]
            d = join(d, rope(at(f"clavicle_{s}", p), yoke, (0.036, 0.032, 0.034), 0.02), 0.05)
            d = join(d, ellipsoid(pelvis, (x * 0.068, -0.035, -0.066), (0.075, 0.082, 0.066)), 0.05)
        return d

    def neck(self, p: Floats) -> Floats:
        """The neck, ending inside trunk and head."""
        return NECK(self.rig.frame("neck", p))

    def head(self, p: Floats) -> Floats:
        """The head, with the neck."""
        return join(self.neck(p), head(self.rig.frame("head", p), self.rig.look), 0.03)

    def leg(self, p: Floats, side: str) -> Floats:
        """Thigh and shank with a plain, round knee."""
        q = self.rig.frame(f"shank_{side}", p)
        d = join(THIGH(self.rig.frame(f"thigh_{side}", p)), SHANK(q), 0.032)
        return join(d, ellipsoid(q, (0, 0.004, 0.018), (0.026, 0.036, 0.030)), 0.025)

    def arm(self, p: Floats, side: str) -> Floats:
        """Shoulder cap, upper arm and forearm, to the wrist."""
        q = self.rig.frame(f"upper_arm_{side}", p)
        cap = ellipsoid(q, (SIDE[side] * 0.003, -0.026, 0), (0.045, 0.058, 0.050))
        d = join(UPPER_ARM(q), cap, 0.04)
        return join(d, FOREARM(self.rig.frame(f"forearm_{side}", p)), 0.03)

    def whole_arm(self, p: Floats, side: str, shape: Shape = RELAXED) -> Floats:
        """The arm with its hand."""
        own = hand(self.rig.frame(f"hand_{side}", p), side, shape)
        return join(self.arm(p, side), own, 0.018)

    def whole_leg(self, p: Floats, side: str) -> Floats:
        """The leg with its foot."""
        return join(self.leg(p, side), foot(self.rig.frame(f"foot_{side}", p), side), 0.03)

    def skin(self, p: Floats) -> Floats:
        """The whole body."""
        trunk = self.trunk(p)
        d = join(self.head(p), trunk, 0.06)
        for s in BOTH:
            d = np.minimum(d, join(trunk, self.whole_leg(p, s), 0.06))
            d = np.minimum(d, join(trunk, self.whole_arm(p, s), 0.05))
        return d

"""The body under the clothes, as distance fields on a posed rig.

Shapes are in the frames of the bones and joined in the world, so that a bent hip or knee stays
full instead of collapsing. Joins (m): trunk 0.07, hip 0.06, shoulder 0.055, knee 0.03. Each limb
is joined to the trunk alone, and the limbs meet hard: legs never grow together.
"""

from __future__ import annotations

import numpy as np

from assets.make.person import limbs
from assets.make.person.hands import RELAXED, Shape, hand
from assets.make.person.head import head
from assets.make.person.rig import BOTH, SIDE, Rig
from assets.make.sdf import F, Floats, Limb, ellipsoid, join, join_by, rope

PELVIS = Limb(
    -0.075,
    0.120,
    [
        (0.00, 0.130, 0.094, 0, -0.010),
        (0.35, 0.151, 0.104, 0, -0.010),
        (0.70, 0.146, 0.098, 0, -0.005),
        (1.00, 0.130, 0.086, 0, 0.001),
    ],
    dome=0.55,
)
WAIST = Limb(
    -0.05,
    0.15,
    [(0.0, 0.128, 0.084, 0, 0.004), (0.5, 0.121, 0.082, 0, 0.005), (1.0, 0.126, 0.084, 0, 0.007)],
    dome=0.6,
)
CHEST = Limb(
    -0.04,
    0.215,
    [
        (0.00, 0.126, 0.084, 0, 0.008),
        (0.30, 0.139, 0.096, 0, 0.006),
        (0.60, 0.147, 0.100, 0, 0.002),
        (0.82, 0.136, 0.087, 0, -0.004),
        (1.00, 0.100, 0.066, 0, -0.014),
    ],
    dome=0.5,
)
NECK = Limb(
    -0.05,
    0.10,
    [
        (0.0, 0.0590, 0.0570, 0, -0.007),
        (0.4, 0.0475, 0.0515, 0, -0.003),
        (1.0, 0.0440, 0.0490, 0, 0.001),
    ],
)
HIP_JOIN = 0.06


class Body:
    """The naked fields of one pose. Every method takes world points (N, 3)."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig

    def mirrored(self, bone: str, side: str, p: Floats) -> Floats:
        """Points in the frame of a side's bone, as if it were the left one."""
        q = self.rig.frame(f"{bone}_{side}", p)
        return q if side == "l" else q * np.array([-1, 1, 1], F)

    def trunk(self, p: Floats) -> Floats:
        """Pelvis to shoulders, without limbs, neck and head."""
        at, look = self.rig.frame, self.rig.look
        pelvis, lumbar, chest = at("pelvis", p), at("lumbar", p), at("chest", p)
        wide = np.array([1 / look.trunk, 1, 1], F)
        d = join(PELVIS(pelvis * np.array([1 / look.hips, 1, 1], F)), WAIST(lumbar * wide), 0.07)
        belly = ellipsoid(
            lumbar, (0, -0.010, 0.034), (0.096 * look.trunk, 0.125, 0.055 + look.belly)
        )
        d = join(d, belly, 0.05)
        upper = CHEST(chest * wide)
        for x in (1, -1):
            breast = (0.078, 0.078, 0.032 + look.bust)
            upper = join(upper, ellipsoid(chest, (x * 0.054, 0.105, 0.062), breast), 0.09)
            blade = (0.068, 0.085, 0.030)
            upper = join(upper, ellipsoid(chest, (x * 0.070, 0.130, -0.060), blade), 0.06)
            front = (0.072, 0.055, 0.042)
            upper = join(upper, ellipsoid(chest, (x * 0.064, 0.180, 0.020), front), 0.07)
            flank = (0.044, 0.100, 0.060)
            upper = join(upper, ellipsoid(chest, (x * 0.104, 0.080, -0.016), flank), 0.07)
        d = join(d, upper, 0.07)
        for s in BOTH:
            x = SIDE[s]
            q = at(f"clavicle_{s}", p)
            nape = [(x * -0.004, 0.058, -0.018), (x * 0.050, 0.010, -0.015),
                    (x * 0.120, -0.025, -0.012)]  # fmt: skip
            d = join(d, rope(q, nape, (0.029, 0.0305, 0.032), 0.02), 0.05)
            bone = [(x * -0.014, -0.016, 0.047), (x * 0.045, 0.006, 0.036),
                    (x * 0.105, 0.010, 0.004)]  # fmt: skip
            d = join(d, rope(q, bone, (0.009, 0.0075, 0.0075), 0.01), 0.022)
            seat = (0.075 * look.hips, 0.080, 0.066)
            d = join(d, ellipsoid(pelvis, (x * 0.068, -0.035, -0.065), seat), 0.045)
        return d

    def neck(self, p: Floats) -> Floats:
        """The neck, ending inside trunk and head."""
        q = self.rig.frame("neck", p)
        g = F(self.rig.look.neck)
        d = NECK(q / np.array([g, 1, g], F)) * min(g, F(1))
        for x in (1, -1):
            cord = [
                (x * 0.012, -0.040, 0.048),
                (x * 0.031, 0.020, 0.031),
                (x * 0.040, 0.085, -0.004),
            ]
            d = join(d, rope(q, cord, (0.0085, 0.0095, 0.0085), 0.01), 0.02)
        return d

    def head(self, p: Floats) -> Floats:
        """The head, with the neck."""
        return join(self.neck(p), head(self.rig.frame("head", p), self.rig.look), 0.022)

    def thigh(self, p: Floats, side: str) -> Floats:
        """One thigh alone."""
        return limbs.thigh(self.mirrored("thigh", side, p), self.rig.look)

    def leg(self, p: Floats, side: str) -> Floats:
        """Thigh, kneecap and shank."""
        look = self.rig.look
        d = self.thigh(p, side)
        d = join(d, limbs.shank(self.mirrored("shank", side, p), look), 0.032)
        return join(d, limbs.patella(self.rig.knee(side, p), look), 0.024)

    def foot(self, p: Floats, side: str) -> Floats:
        """One foot alone."""
        return limbs.foot(self.mirrored("foot", side, p))

    def arm(self, p: Floats, side: str) -> Floats:
        """Shoulder muscle, upper arm and forearm, to the wrist."""
        look = self.rig.look
        d = limbs.upper_arm(self.mirrored("upper_arm", side, p), look)
        return join(d, limbs.forearm(self.mirrored("forearm", side, p), look), 0.028)

    def armpit(self, p: Floats, side: str, least: float = 0.010) -> Floats:
        """How widely (m) arm and trunk join at points: much at the shoulder, hardly below."""
        along = self.rig.frame(f"upper_arm_{side}", p)[:, 1]
        t = np.clip((along + F(0.170)) / F(0.130), 0, 1)
        return F(least) + F(0.060 - least) * t * t * (3 - 2 * t)

    def whole_arm(self, p: Floats, side: str, shape: Shape = RELAXED) -> Floats:
        """The arm with its hand."""
        own = hand(self.rig.frame(f"hand_{side}", p), side, shape)
        return join(self.arm(p, side), own, 0.018)

    def whole_leg(self, p: Floats, side: str) -> Floats:
        """The leg with its foot."""
        return join(self.leg(p, side), self.foot(p, side), 0.03)

    def skin(self, p: Floats) -> Floats:
        """The whole body."""
        trunk = self.trunk(p)
        d = join(self.head(p), trunk, 0.06)
        for s in BOTH:
            d = np.minimum(d, join(trunk, self.whole_leg(p, s), HIP_JOIN))
            d = np.minimum(d, join_by(trunk, self.whole_arm(p, s), self.armpit(p, s)))
        return d

"""T-shirt, shorts and socks: fields of their own, a little larger than the body.

Every garment is solid, so that a hem seen from inside shows cloth and never a hole.
"""

from __future__ import annotations

import numpy as np

from assets.make.person.body import SHANK, THIGH, Body, foot
from assets.make.person.rig import BOTH, Rig
from assets.make.sdf import F, Floats, Limb, capsule, clip, cut, join

SHIRT_EASE, SHORTS_EASE, SOCK_EASE = 0.0130, 0.0085, 0.0035
SHIRT_HEM = -0.040  # below the pelvis origin
SHORTS_HEM = -0.235  # along the thigh
SLEEVE_HEM = -0.160  # along the upper arm
SOCK_TOP = -0.325  # along the shank

LOOSE_LEG = Limb(0.0, -0.26, [(0, 0.084, 0.090), (1, 0.082, 0.087, 0.002, 0.004)])


class Clothes:
    """The garments of one pose. Every method takes world points (N, 3)."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.body = Body(rig)

    def _upper_leg(self, p: Floats, side: str) -> tuple[Floats, Floats]:
        q = self.rig.frame(f"thigh_{side}", p)
        return join(THIGH(q), LOOSE_LEG(q), 0.02), q[:, 1]

    def shirt(self, p: Floats) -> Floats:
        """A T-shirt with a round neck, a few soft folds above its hem."""
        trunk = self.body.trunk(p)
        d = trunk
        for s in BOTH:
            leg, along = self._upper_leg(p, s)
            leg = clip(join(trunk, leg, 0.06), -(along + F(0.055)), 0.02)
            d = join(d, leg, 0.012)
        q = self.rig.frame("pelvis", p)
        around = np.arctan2(q[:, 0], q[:, 2])
        low = np.clip((F(0.16) - q[:, 1]) * F(5), 0, 1)
        folds = np.cos(around * F(7) + F(0.6)) * F(0.0022) + np.cos(around * F(11)) * F(0.0012)
        d = d - F(SHIRT_EASE) - low * (folds + F(0.002))
        for s in BOTH:
            q = self.rig.frame(f"upper_arm_{s}", p)
            sleeve = capsule(q, (0, -0.03, 0), (0, -0.17, 0), 0.049, 0.058)
            sleeve = join(self.body.arm(p, s) - F(0.006), sleeve, 0.02)
            d = join(d, clip(sleeve, -(q[:, 1] - F(SLEEVE_HEM)), 0.008), 0.04)
        q = self.rig.frame("neck", p)
        d = cut(d, capsule(q, (0, -0.030, 0.014), (0, 0.15, 0.030), 0.062, 0.080), 0.010)
        q = self.rig.frame("pelvis", p)
        return clip(d, -(q[:, 1] - F(SHIRT_HEM)), 0.010)

    def shorts_leg(self, p: Floats, side: str) -> Floats:
        """The seat and one leg of the shorts."""
        q = self.rig.frame("pelvis", p)
        seat = clip(self.body.trunk(p), q[:, 1] - F(0.03), 0.01)
        leg, along = self._upper_leg(p, side)
        leg = join(seat, leg, 0.06) - F(SHORTS_EASE)
        return clip(leg, -(along - F(SHORTS_HEM)), 0.008)

    def shorts(self, p: Floats) -> Floats:
        """Loose shorts to the middle of the thigh."""
        return np.minimum(self.shorts_leg(p, "l"), self.shorts_leg(p, "r"))

    def sock(self, p: Floats, side: str) -> Floats:
        """One ankle sock."""
        q = self.rig.frame(f"shank_{side}", p)
        d = join(SHANK(q), foot(self.rig.frame(f"foot_{side}", p), side), 0.03) - F(SOCK_EASE)
        return clip(d, q[:, 1] - F(SOCK_TOP), 0.004)

    def outer(self, p: Floats) -> Floats:
        """Shirt and shorts together: what one sees of the trunk."""
        return np.minimum(self.shirt(p), self.shorts(p))

    def solid(self, p: Floats) -> Floats:
        """Everything that keeps light away."""
        return np.minimum(self.body.skin(p), self.outer(p))

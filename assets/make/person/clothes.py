"""T-shirt, shorts and socks: fields of their own, a little larger than the body.

Every garment is solid, so that a hem seen from inside shows cloth and never a hole.
"""

from __future__ import annotations

import numpy as np

from assets.make.person.body import SHANK, THIGH, Body, foot
from assets.make.person.rig import BOTH, Rig
from assets.make.sdf import F, Floats, Limb, capsule, clip, join

SHIRT_EASE, SHORTS_EASE, SOCK_EASE = 0.0130, 0.0085, 0.0035
HIP_EASE = 0.0200
COLLAR_EASE = 0.0035
SHIRT_HEM = -0.040  # below the pelvis origin
SHORTS_HEM = -0.235  # along the thigh
SLEEVE_HEM = -0.160  # along the upper arm
SOCK_TOP = -0.325  # along the shank

LOOSE_LEG = Limb(0.0, -0.30, [(0, 0.084, 0.090), (1, 0.083, 0.088, 0.002, 0.004)])


# The bottom of the shirt hangs straight, from the widest part of the hips.
SKIRT = Limb(-0.12, 0.04, [(0, 0.160, 0.108, 0, -0.010), (1, 0.152, 0.104, 0, -0.010)], 0.3)


class Clothes:
    """The garments of one pose. Every method takes world points (N, 3)."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.body = Body(rig)

    def _upper_leg(self, p: Floats, side: str) -> tuple[Floats, Floats]:
        q = self.rig.frame(f"thigh_{side}", p)
        return join(THIGH(q), LOOSE_LEG(q), 0.02), q[:, 1]

    def shirt(self, p: Floats, longer: float = 0.0) -> Floats:
        """A T-shirt with a round neck, a few soft folds above its hem.

        `longer` moves every hem out by so many metres: meshes are made longer, then trimmed.
        """
        trunk = join(self.body.trunk(p), self.body.neck(p), 0.06)
        d = trunk
        d = join(d, SKIRT(self.rig.frame("pelvis", p)), 0.03)
        for s in BOTH:
            leg, along = self._upper_leg(p, s)
            leg = clip(join(trunk, leg, 0.06), -(along + F(0.095)), 0.03)
            d = join(d, leg, 0.015)
        q = self.rig.frame("pelvis", p)
        around = np.arctan2(q[:, 0], q[:, 2])
        low = np.clip((F(0.17) - q[:, 1]) * F(5), 0, 1)
        folds = np.cos(around * F(7) + F(0.6)) * F(0.0026) + np.cos(around * F(12)) * F(0.0012)
        collar = np.clip(F(1) + self.neckline(p) * F(14), 0, 1)
        ease = F(SHIRT_EASE) - F(SHIRT_EASE - COLLAR_EASE) * collar * collar * (3 - 2 * collar)
        d = d - ease - low * (folds + F(0.004))
        for s in BOTH:
            q = self.rig.frame(f"upper_arm_{s}", p)
            sleeve = capsule(q, (0, -0.03, 0), (0, -0.24, 0), 0.049, 0.063)
            sleeve = join(self.body.arm(p, s) - F(0.006), sleeve, 0.02)
            d = join(d, clip(sleeve, self.sleeve_hem(p, s) - F(longer), 0.006), 0.04)
        d = clip(d, self.neckline(p) - F(longer), 0.006)
        return clip(d, self.shirt_hem(p) - F(longer), 0.006)

    def shirt_hem(self, p: Floats) -> Floats:
        """Negative above the bottom hem."""
        return F(SHIRT_HEM) - self.rig.frame("pelvis", p)[:, 1]

    def sleeve_hem(self, p: Floats, side: str) -> Floats:
        """Negative on the shoulder's side of a sleeve's hem."""
        return F(SLEEVE_HEM) - self.rig.frame(f"upper_arm_{side}", p)[:, 1]

    def sleeve_end(self, p: Floats, side: str) -> Floats:
        """As `sleeve_hem`, but negative too wherever there is no arm."""
        q = self.rig.frame(f"upper_arm_{side}", p)
        beside = F(0.115) - np.sqrt(q[:, 0] ** 2 + q[:, 2] ** 2)
        return np.where(beside > 0, self.sleeve_hem(p, side), F(-1))

    def neckline(self, p: Floats) -> Floats:
        """Negative below the neck's opening, which is lower in front."""
        q = self.rig.frame("neck", p)
        ahead = q[:, 2] + F(0.01)
        slope = F(0.565) * ahead + F(0.315) * np.sqrt(ahead * ahead + F(0.0006))
        above = (q[:, 1] - F(0.034) + slope) * F(0.75)
        round_neck = F(0.092) - np.sqrt(q[:, 0] ** 2 + (q[:, 2] - F(0.012)) ** 2)
        return join(above, round_neck, 0.03)

    def shorts_leg(self, p: Floats, side: str, longer: float = 0.0) -> Floats:
        """The seat and one leg of the shorts."""
        q = self.rig.frame("pelvis", p)
        seat = clip(self.body.trunk(p), q[:, 1] - F(0.03), 0.01)
        leg, along = self._upper_leg(p, side)
        # Under the shirt the shorts lie close, so that they never show through it.
        under = np.clip((q[:, 1] - F(SHIRT_HEM - 0.012)) / F(0.03), 0, 1)
        under *= np.clip((along + F(0.10)) / F(0.05), 0, 1)
        leg = join(seat, leg, 0.06) - F(SHORTS_EASE) + F(SHORTS_EASE - 0.001) * under
        return clip(leg, self.shorts_hem(p, side) - F(longer), 0.006)

    def shorts_hem(self, p: Floats, side: str) -> Floats:
        """Negative above a leg's hem."""
        return F(SHORTS_HEM) - self.rig.frame(f"thigh_{side}", p)[:, 1]

    def shorts(self, p: Floats, longer: float = 0.0) -> Floats:
        """Loose shorts to the middle of the thigh."""
        return np.minimum(self.shorts_leg(p, "l", longer), self.shorts_leg(p, "r", longer))

    def sock(self, p: Floats, side: str, longer: float = 0.0) -> Floats:
        """One ankle sock."""
        q = self.rig.frame(f"shank_{side}", p)
        d = join(SHANK(q), foot(self.rig.frame(f"foot_{side}", p), side), 0.03) - F(SOCK_EASE)
        return clip(d, self.sock_hem(p, side) - F(longer), 0.004)

    def sock_hem(self, p: Floats, side: str) -> Floats:
        """Negative below the sock's top."""
        return self.rig.frame(f"shank_{side}", p)[:, 1] - F(SOCK_TOP)

    def outer(self, p: Floats) -> Floats:
        """Shirt and shorts together: what one sees of the trunk."""
        return np.minimum(self.shirt(p), self.shorts(p))

    def solid(self, p: Floats) -> Floats:
        """Everything that keeps light away."""
        return np.minimum(self.body.skin(p), self.outer(p))

    def hip(self, p: Floats, side: str) -> Floats:
        """A smooth surface around one hip, just outside shirt and shorts."""
        leg, _ = self._upper_leg(p, side)
        trunk = join(self.body.trunk(p), SKIRT(self.rig.frame("pelvis", p)), 0.03)
        return join(trunk, leg, 0.06) - F(HIP_EASE)

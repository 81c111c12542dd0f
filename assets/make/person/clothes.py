"""T-shirt, shorts and socks: surfaces that stand off the body by an ease of their own.

A garment lies on the field of the body it covers, `ease` metres out. The ease belongs to the
cloth, not to the pose: it is read once, in the bind pose, for every vertex (folds, hems, how
loosely it hangs), so that cloth, shorts under the shirt and skin keep their order in every pose.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.make.person import limbs
from assets.make.person.body import HIP_JOIN, Body
from assets.make.person.rig import BOTH, SIDE, Rig
from assets.make.sdf import F, Floats, join, join_by

HIP_EASE = 0.0165
SHIRT_HEM = 0.022  # above the pelvis' origin
HEM_RISE = 0.16  # how much higher in front than behind
SHORTS_HEM = -0.205  # along the thigh
SLEEVE_HEM = -0.150  # along the upper arm
SOCK_TOP = -0.340  # along the shank
SOCK_EASE = 0.0030

# Height above the pelvis' origin in the upright bind pose, and the shirt's ease there (m).
_HANG = PchipInterpolator(
    [-0.05, 0.02, 0.07, 0.14, 0.22, 0.32, 0.42, 0.48, 0.60],
    [0.0105, 0.0105, 0.0110, 0.0120, 0.0095, 0.0075, 0.0060, 0.0050, 0.0045],
)
_SLEEVE = PchipInterpolator(
    [-0.20, -0.150, -0.10, -0.04, 0.02], [0.0125, 0.0120, 0.0090, 0.0055, 0.0050]
)
_LEG = PchipInterpolator(
    [-0.26, -0.205, -0.13, -0.06, 0.0], [0.0085, 0.0080, 0.0062, 0.0042, 0.0036]
)


def _ramp(low: float, high: float, x: Floats) -> Floats:
    t = np.clip((x - F(low)) / F(high - low), 0, 1)
    return (t * t * (3 - 2 * t)).astype(F)


class Clothes:
    """The garments of one pose. Every method takes world points (N, 3)."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.body = Body(rig)

    @cached_property
    def _looser(self) -> float:
        return 1.0 + 0.5 * max(self.rig.look.trunk - 1.0, 0.0)

    def upper(self, p: Floats, longer: float | None = None) -> Floats:
        """What the shirt lies on: trunk, neck, arms and the roots of the legs.

        With `longer` arms end so many metres beyond the sleeves.
        """
        trunk = self.body.trunk(p)
        top = join(trunk, self.body.neck(p), 0.06)
        d = top
        for s in BOTH:
            arm = self.body.arm(p, s)
            if longer is not None:
                arm = np.maximum(arm, self.sleeve_hem(p, s) - F(longer))
            d = np.minimum(d, join_by(top, arm, self.body.armpit(p, s, 0.034)))
            d = np.minimum(d, join(trunk, self.body.thigh(p, s), HIP_JOIN))
        return d

    def apart(self, p: Floats) -> tuple[Floats, Floats]:
        """Of points of the bind pose, how much (N,) each belongs to a sleeve alone, and to the
        trunk alone, below the armpits, where sleeve and trunk touch but do not grow together."""
        trunk = self.body.trunk(p)
        sleeve, flank = np.zeros(len(p), F), np.ones(len(p), F)
        for s in BOTH:
            beyond = trunk - self.body.arm(p, s)
            along = self.rig.frame(f"upper_arm_{s}", p)[:, 1]
            below = self.rig.origin(f"upper_arm_{s}")[1] - p[:, 1]
            sleeve = np.maximum(sleeve, _ramp(0.0, 0.03, beyond) * _ramp(-0.06, -0.10, along))
            flank *= _ramp(0.0, 0.03, -beyond) * _ramp(0.07, 0.12, below)
        return sleeve, flank

    def parted(self, p: Floats, sleeve: Floats, flank: Floats) -> Floats:
        """As `upper`, for points that belong to sleeve or trunk alone as far as `apart` says."""
        trunk = self.body.trunk(p)
        body = join(trunk, self.body.neck(p), 0.06)
        arms = np.full(len(p), np.inf, F)
        for s in BOTH:
            body = np.minimum(body, join(trunk, self.body.thigh(p, s), HIP_JOIN))
            arms = np.minimum(arms, self.body.arm(p, s))
        whole = self.upper(p)
        return (whole + sleeve * (arms - whole) + flank * (body - whole)).astype(F)

    def lower(self, p: Floats, longer: float | None = None) -> Floats:
        """What the shorts lie on; with `longer` legs end so many metres beyond the hems."""
        trunk = self.body.trunk(p)
        d = trunk
        for s in BOTH:
            thigh = self.body.thigh(p, s)
            if longer is not None:
                thigh = np.maximum(thigh, self.shorts_hem(p, s) - F(longer))
            d = np.minimum(d, join(trunk, thigh, HIP_JOIN))
        return d

    def left_lower(self, p: Floats) -> Floats:
        """As `lower`, for the left leg alone."""
        return join(self.body.trunk(p), self.body.thigh(p, "l"), HIP_JOIN)

    def left_foot(self, p: Floats) -> Floats:
        """What the left sock lies on."""
        q = self.body.mirrored("shank", "l", p)
        return join(limbs.shank(q, self.rig.look), self.body.foot(p, "l"), 0.03)

    def shirt_ease(self, p: Floats) -> Floats:
        """How far (m) the shirt stands off at points of the bind pose."""
        q = self.rig.frame("pelvis", p)
        ease = _HANG(q[:, 1]).astype(F) * F(self._looser)
        collar = _ramp(-0.05, 0.0, self.neckline(p))
        ease = ease - (ease - F(0.0035)) * collar
        ease = ease + self._folds(p)
        for s in BOTH:
            arm = self.rig.frame(f"upper_arm_{s}", p)
            beside = arm[:, 0] * F(SIDE[s])
            on = _ramp(0.10, 0.03, arm[:, 1]) * _ramp(0.30, 0.24, np.linalg.norm(arm, axis=1))
            share = on * _ramp(-0.11, -0.05, beside) * _ramp(-0.03, -0.09, arm[:, 1])
            ease = ease * (1 - share) + _SLEEVE(arm[:, 1]).astype(F) * share
        return ease.astype(F)

    def _folds(self, p: Floats) -> Floats:
        """Soft folds: drawn from the armpits down and in, gathered at the waist and the hem."""
        q, chest = self.rig.frame("pelvis", p), self.rig.frame("chest", p)
        x, y, z = q.T
        around = np.arctan2(x, z)
        aside = np.abs(np.sin(around))
        low = _ramp(0.16, 0.03, y)
        out = low * F(0.0016) * np.cos(around * F(9) + F(0.7) * np.sin(around * F(2) + F(1)))
        waist = np.exp(-(((y - F(0.15)) / F(0.065)) ** 2))
        slant = y * F(95) + aside * F(2.2) + x * F(16) + np.sin(around * F(2)) * F(1.1)
        out += waist * (F(0.25) + F(0.75) * aside) * F(0.0019) * np.sin(slant)
        for s in BOTH:
            from_pit = chest[:, :2] - np.array([SIDE[s] * 0.150, 0.120], F)
            r = np.hypot(from_pit[:, 0], from_pit[:, 1]) + F(1e-6)
            angle = np.arctan2(-from_pit[:, 1], -from_pit[:, 0] * F(SIDE[s]))
            fan = _ramp(0.025, 0.06, r) * np.exp(-((r / F(0.15)) ** 2)) * _ramp(-0.9, 0.2, angle)
            fan *= _ramp(2.0, 1.3, angle)
            sign = np.where(z > 0, F(0.4), F(1.4))
            out += fan * F(0.0030) * np.sin(angle * F(7.0) + sign)
        return out.astype(F)

    def shirt_hem(self, p: Floats) -> Floats:
        """Negative above the bottom hem, which hangs a little lower behind."""
        q = self.rig.frame("pelvis", p)
        return F(SHIRT_HEM) + F(HEM_RISE) * q[:, 2] - q[:, 1]

    def sleeve_hem(self, p: Floats, side: str) -> Floats:
        """Negative on the shoulder's side of a sleeve's hem."""
        return F(SLEEVE_HEM) - self.rig.frame(f"upper_arm_{side}", p)[:, 1]

    def sleeve_end(self, p: Floats, side: str) -> Floats:
        """As `sleeve_hem`, but negative too wherever there is no arm."""
        q = self.rig.frame(f"upper_arm_{side}", p)
        beside = F(0.105) - np.sqrt(q[:, 0] ** 2 + q[:, 2] ** 2)
        return np.where(beside > 0, self.sleeve_hem(p, side), F(-1))

    def neckline(self, p: Floats) -> Floats:
        """Negative below the neck's opening, which is lower in front."""
        q = self.rig.frame("neck", p)
        ahead = q[:, 2] + F(0.01)
        slope = F(0.565) * ahead + F(0.315) * np.sqrt(ahead * ahead + F(0.0006))
        above = (q[:, 1] - F(0.030) + slope) * F(0.75)
        round_neck = F(0.092) - np.sqrt(q[:, 0] ** 2 + (q[:, 2] - F(0.012)) ** 2)
        return join(above, round_neck, 0.03)

    def shorts_ease(self, p: Floats) -> Floats:
        """How far (m) the shorts stand off at points of the bind pose; little under the shirt."""
        q = self.rig.frame("pelvis", p)
        ease = np.full(len(p), 0.0036, F)
        near = np.full(len(p), np.inf, F)
        for s in BOTH:
            leg = self.body.mirrored("thigh", s, p)
            closer = np.where(q[:, 0] * F(SIDE[s]) > 0, F(0), F(1))
            here = closer < near
            around = np.arctan2(leg[:, 0], leg[:, 2])
            soft = _ramp(-0.10, -0.19, leg[:, 1]) * F(0.0008) * np.cos(around * F(6) + F(0.4))
            value = _LEG(leg[:, 1]).astype(F) + soft
            groin = np.exp(-(((leg[:, 1] + F(0.035)) / F(0.050)) ** 2)) * _ramp(
                0.0, 0.06, leg[:, 2]
            )
            value += groin * F(0.0011) * np.sin(leg[:, 1] * F(110) + leg[:, 0] * F(55))
            ease = np.where(here, value, ease)
            near = np.minimum(near, closer)
        under = _ramp(SHIRT_HEM - 0.012, SHIRT_HEM + 0.012, q[:, 1] - F(HEM_RISE) * q[:, 2])
        return (ease - (ease - F(0.0020)) * under).astype(F)

    def shorts_hem(self, p: Floats, side: str) -> Floats:
        """Negative above a leg's hem."""
        return F(SHORTS_HEM) - self.rig.frame(f"thigh_{side}", p)[:, 1]

    def sock_ease(self, p: Floats) -> Floats:
        """How far (m) a sock stands off: thin, with a band at the top."""
        along = self.rig.frame("shank_l", p)[:, 1]
        return F(SOCK_EASE) + F(0.0010) * _ramp(SOCK_TOP - 0.022, SOCK_TOP - 0.014, along)

    def sock_hem(self, p: Floats, side: str) -> Floats:
        """Negative below the sock's top."""
        return self.rig.frame(f"shank_{side}", p)[:, 1] - F(SOCK_TOP)

    def outer(self, p: Floats) -> Floats:
        """About the surface of shirt and shorts together."""
        return np.minimum(self.upper(p), self.lower(p)) - F(0.006)

    def solid(self, p: Floats) -> Floats:
        """Everything that keeps light away."""
        shirt = np.maximum(self.upper(p) - F(0.007), self.shirt_hem(p))
        return np.minimum(self.body.skin(p), shirt)

    def hip(self, p: Floats, side: str) -> Floats:
        """A smooth surface around one hip, just outside shirt and shorts."""
        return join(self.body.trunk(p), self.body.thigh(p, side), HIP_JOIN) - F(HIP_EASE)


def knit(rig: Rig, v: Floats) -> Floats:
    """Shade (N, 1) of the socks: heel and toes knitted darker, as sports socks are."""
    side = np.where(v[:, :1] < 0, np.array([-1, 1, 1], F), F(1))
    q = rig.frame("foot_l", (v * side).astype(F))
    toe = _ramp(0.100, 0.130, q[:, 2] + F(0.22) * q[:, 0])
    heel = np.linalg.norm((q - np.array([0, -0.052, -0.054], F)) / F(0.046), axis=1)
    dark = np.maximum(toe, np.clip((1 - heel) / F(0.25), 0, 1))
    return (1 - F(0.20) * dark)[:, None].astype(F)

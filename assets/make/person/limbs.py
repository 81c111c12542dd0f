"""Arms, legs and feet under the clothes, as distance fields in the frames of their bones.

All points are given mirrored to the left side: X points outwards. Sizes follow an adult of 1.72 m
(girths between the female and male medians of ANSUR II, 2012: thigh 0.58, knee 0.37, calf 0.37,
ankle 0.22, upper arm 0.31, forearm 0.27, wrist 0.165 m; foot 0.255 by 0.098 m).
"""

from __future__ import annotations

from assets.make.person.looks import Look
from assets.make.sdf import F, Floats, Limb, capsule, clip, cut, ellipsoid, join, rope

THIGH = Limb(
    0.0,
    -0.425,
    [
        (0.00, 0.0750, 0.0880, -0.003, -0.006),
        (0.20, 0.0800, 0.0900, 0.003, -0.003),
        (0.40, 0.0750, 0.0820, 0.003, 0.002),
        (0.62, 0.0630, 0.0695, 0.001, 0.002),
        (0.82, 0.0520, 0.0570, 0.000, 0.001),
        (0.94, 0.0465, 0.0510, 0.000, 0.002),
        (1.00, 0.0450, 0.0485, 0.000, 0.001),
    ],
)
SHANK = Limb(
    0.0,
    -0.415,
    [
        (0.00, 0.0480, 0.0505, 0.000, 0.001),
        (0.09, 0.0475, 0.0510, 0.000, -0.001),
        (0.28, 0.0505, 0.0550, 0.001, -0.009),
        (0.48, 0.0455, 0.0505, 0.001, -0.009),
        (0.70, 0.0355, 0.0405, 0.000, -0.006),
        (0.86, 0.0300, 0.0345, 0.000, -0.003),
        (1.00, 0.0310, 0.0360, 0.000, -0.002),
    ],
)
UPPER_ARM = Limb(
    0.0,
    -0.300,
    [
        (0.00, 0.0410, 0.0475, 0.001, 0.000),
        (0.15, 0.0435, 0.0500, 0.001, 0.000),
        (0.35, 0.0425, 0.0490, 0.001, 0.000),
        (0.60, 0.0395, 0.0445, 0.000, 0.001),
        (0.85, 0.0350, 0.0355, 0.000, 0.001),
        (1.00, 0.0330, 0.0285, 0.000, 0.002),
    ],
)
FOREARM = Limb(
    0.0,
    -0.250,
    [
        (0.00, 0.0340, 0.0300, 0.000, 0.001),
        (0.15, 0.0395, 0.0375, 0.000, 0.002),
        (0.32, 0.0390, 0.0375, 0.000, 0.002),
        (0.58, 0.0315, 0.0325, 0.000, 0.001),
        (0.82, 0.0220, 0.0290, 0.000, 0.000),
        (1.00, 0.0178, 0.0305, 0.000, 0.000),
    ],
)


def _girth(shape: Limb, q: Floats, share: float) -> Floats:
    """A limb made thicker without becoming longer."""
    if share == 1.0:
        return shape(q)
    scaled = q * (F(1 / share), F(1), F(1 / share))
    return shape(scaled.astype(F)) * F(share)


def thigh(q: Floats, look: Look) -> Floats:
    """The thigh with its muscle bellies; `q` in the thigh's frame."""
    g, m = look.limbs, look.muscle
    d = _girth(THIGH, q, g)
    quadriceps = ellipsoid(q, (0.008, -0.215, 0.045 * g), (0.034 * g, 0.145, 0.030 * g))
    vastus = ellipsoid(q, (-0.024 * g, -0.338, 0.024 * g), (0.021 * g, 0.062, 0.026 * g))
    outer = ellipsoid(q, (0.034 * g, -0.270, 0.014 * g), (0.026 * g, 0.115, 0.040 * g))
    hams = ellipsoid(q, (-0.006, -0.245, -0.040 * g), (0.042 * g, 0.125, 0.031 * g))
    d = join(d, quadriceps - F(0.001 * m), 0.045)
    d = join(d, join(outer, vastus - F(0.0015 * m), 0.02), 0.035)
    d = join(d, hams, 0.045)
    # The condyles, and the tendons beside the hollow of the knee.
    for x in (-1, 1):
        condyle = ellipsoid(q, (x * 0.024 * g, -0.412, 0.003), (0.0175 * g, 0.036, 0.032 * g))
        d = join(d, condyle, 0.030)
        high, low = (x * 0.024 * g, -0.340, -0.043 * g), (x * 0.030 * g, -0.418, -0.034 * g)
        tendon = capsule(q, high, low, 0.011, 0.009)
        d = join(d, tendon, 0.022)
    return d


def shank(q: Floats, look: Look) -> Floats:
    """The lower leg: calf, shin, heel tendon; `q` in the shank's frame."""
    g, m = look.limbs, look.muscle
    d = _girth(SHANK, q, g)
    inner = ellipsoid(q, (-0.019 * g, -0.138, -0.034 * g), (0.029 * g, 0.080, 0.030 * g))
    outer = ellipsoid(q, (0.020 * g, -0.122, -0.031 * g), (0.027 * g, 0.070, 0.028 * g))
    d = join(d, join(inner, outer, 0.012) - F(0.001 * m), 0.028)
    tendon = capsule(q, (0, -0.255, -0.036), (0, -0.398, -0.041), 0.0120, 0.0085)
    d = join(d, tendon, 0.026)
    shin = rope(
        q,
        [(-0.006, -0.060, 0.042 * g), (-0.010, -0.180, 0.035 * g), (-0.006, -0.350, 0.022 * g)],
        (0.010, 0.010, 0.009),
        0.01,
    )
    d = join(d, shin, 0.026)
    d = join(d, ellipsoid(q, (0.0, -0.050, 0.042), (0.014, 0.022, 0.012)), 0.022)
    d = join(d, ellipsoid(q, (0.033 * g, -0.045, -0.006), (0.016, 0.022, 0.018)), 0.026)
    d = join(d, ellipsoid(q, (-0.0275, -0.402, 0.004), (0.0095, 0.015, 0.014)), 0.014)
    return join(d, ellipsoid(q, (0.0285, -0.414, -0.006), (0.0085, 0.017, 0.012)), 0.014)


def patella(q: Floats, look: Look) -> Floats:
    """The kneecap; `q` in the knee's frame halfway between thigh and shank."""
    g = look.limbs
    return ellipsoid(q, (0, 0.006, 0.0415 * g), (0.0235 * g, 0.0290, 0.0138 * g))


def foot(q: Floats) -> Floats:
    """A foot with heel, arch, ball and toes, its sole flat at 7.0 cm below the ankle."""
    d = ellipsoid(q, (0, -0.043, -0.034), (0.0310, 0.036, 0.0375))
    d = join(d, capsule(q, (0, 0.004, -0.008), (0, -0.036, -0.012), 0.0330, 0.0320), 0.03)
    instep = rope(q, [(0.000, -0.012, 0.010), (-0.003, -0.034, 0.056), (-0.008, -0.052, 0.104)],
                  (0.0330, 0.0255, 0.0160), 0.02)  # fmt: skip
    d = join(d, instep, 0.03)
    ball = capsule(q, (-0.0245, -0.0515, 0.112), (0.0265, -0.0550, 0.088), 0.0195, 0.0165)
    d = join(d, ball, 0.03)
    outer = capsule(q, (0.0165, -0.055, -0.020), (0.0270, -0.056, 0.085), 0.0165, 0.0150)
    d = join(d, outer, 0.02)
    toes = capsule(q, (-0.0245, -0.0545, 0.116), (-0.0195, -0.0570, 0.1625), 0.0165, 0.0135)
    for x, z, r in ((-0.0010, 0.1600, 0.0105), (0.0125, 0.1500, 0.0100),
                    (0.0220, 0.1390, 0.0095), (0.0298, 0.1250, 0.0090)):  # fmt: skip
        toe = capsule(q, (x * 0.9 + 0.001, -0.0560, z - 0.040), (x, -0.0600, z), 0.0135, r)
        toes = join(toes, toe, 0.012)
    d = join(d, toes, 0.016)
    d = cut(d, ellipsoid(q, (-0.046, -0.079, 0.030), (0.026, 0.022, 0.052)), 0.022)
    return clip(d, -(q[:, 1] + F(0.070)), 0.008)


def upper_arm(q: Floats, look: Look) -> Floats:
    """Shoulder muscle and upper arm; `q` in the upper arm's frame."""
    g, m, s = look.limbs, look.muscle, look.shoulders
    d = _girth(UPPER_ARM, q, g)
    biceps = ellipsoid(q, (-0.004, -0.170, 0.024 * g), (0.027 * g, 0.072, 0.0245 * g))
    triceps = ellipsoid(q, (0.003, -0.150, -0.025 * g), (0.029 * g, 0.088, 0.0255 * g))
    d = join(d, join(biceps, triceps, 0.02) - F(0.001 * m), 0.028)
    deltoid = ellipsoid(q, (0.0045, -0.044, 0.000), (0.0395 * s, 0.082, 0.0490 * s))
    d = join(d, deltoid, 0.035)
    return join(d, ellipsoid(q, (-0.033 * g, -0.293, -0.004), (0.010, 0.016, 0.013)), 0.02)


def forearm(q: Floats, look: Look) -> Floats:
    """The forearm to the wrist; `q` in the forearm's frame."""
    g, m = look.limbs, look.muscle
    d = _girth(FOREARM, q, g)
    brachioradialis = ellipsoid(q, (0.008, -0.058, 0.022 * g), (0.020 * g, 0.080, 0.019 * g))
    flexors = ellipsoid(q, (-0.014 * g, -0.080, -0.008), (0.024 * g, 0.078, 0.026 * g))
    d = join(d, join(brachioradialis, flexors, 0.02) - F(0.001 * m), 0.024)
    d = join(d, ellipsoid(q, (0, 0.004, -0.024), (0.013, 0.022, 0.0110)), 0.018)
    return join(d, ellipsoid(q, (0.011, -0.238, -0.018), (0.008, 0.012, 0.009)), 0.012)

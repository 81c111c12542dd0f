"""Sacrum and femur as signed distance fields in the side frame, and all bones of one side."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from assets.make.hip.field import ball, spline, tube
from assets.make.hip.pelvis import hip_bone
from assets.make.hip.points import HIP
from assets.make.sdf import F, Floats, capsule, clip, cut, ellipsoid, join

# Sacrum: middle line (up, forward), half width, thickness towards front and back, top to tip.
_LINE = [(0.127, -0.0430), (0.110, -0.0560), (0.092, -0.0705), (0.073, -0.0810), (0.055, -0.0855),
         (0.039, -0.0840), (0.028, -0.0790)]  # fmt: skip
_HALF = [0.0560, 0.0560, 0.0525, 0.0450, 0.0360, 0.0245, 0.0130]
_FRONT = [0.0150, 0.0125, 0.0085, 0.0065, 0.0055, 0.0048, 0.0042]
_BACK = [0.0150, 0.0170, 0.0150, 0.0125, 0.0100, 0.0072, 0.0052]
_N = 200


def _along(values: list[float]) -> Floats:
    return np.interp(np.linspace(0, 1, _N), np.linspace(0, 1, len(values)), values).astype(F)


_SPINE = spline([(0, y, z) for y, z in _LINE], np.linspace(0, 1, _N))[:, 1:]
_TANGENT = np.gradient(_SPINE, axis=0)
_TANGENT /= np.linalg.norm(_TANGENT, axis=1, keepdims=True)
# Towards the front of the body, across the line.
_TO_FRONT = np.c_[_TANGENT[:, 1], -_TANGENT[:, 0]]
_TREE = cKDTree(_SPINE)
_WIDTH, _AHEAD, _BEHIND = _along(_HALF), _along(_FRONT), _along(_BACK)


def _at(share: float, x: float, off: float) -> tuple[float, float, float]:
    """A place `off` in front of (+) or behind the middle line, `x` from the midline."""
    i = int(share * (_N - 1))
    y, z = _SPINE[i] + _TO_FRONT[i] * off
    return (x, float(y), float(z))


def sacrum(p: Floats) -> Floats:
    """Sacrum and tail bone, symmetric about the midline."""
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    _, i = _TREE.query(q[:, 1:])
    rel = q[:, 1:] - _SPINE[i]
    off = (rel * _TO_FRONT[i]).sum(1).astype(F)
    past = np.abs((rel * _TANGENT[i]).sum(1)).astype(F)
    x, w = q[:, 0], _WIDTH[i]
    side = np.clip(x / w, 0, 1.2)
    # The front is hollow from side to side, the back a roof; the wings reach forward.
    front = _AHEAD[i] * (1 - F(0.10) * side**2) + F(0.0022) * side**2
    back = _BEHIND[i] * (1 - F(0.50) * side**1.4)
    slab = np.maximum(np.maximum(off - front, -off - back), past - F(0.001))
    d = clip(np.asarray(slab, F), np.asarray(x - w, F), 0.013)
    # First body with its tilted upper face and promontory; wings; joint knobs.
    d = join(d, ellipsoid(q, (0, 0.1225, -0.0415), (0.0265, 0.0135, 0.0185)), 0.008)
    d = join(d, tube(q, [(0.022, 0.121, -0.044), (0.040, 0.114, -0.049), (0.0510, 0.104, -0.054)],
                     [0.0120, 0.0120, 0.0090]), 0.012)  # fmt: skip
    d = join(
        d, capsule(q, (0.0215, 0.124, -0.065), (0.0230, 0.1345, -0.067), 0.0066, 0.0056), 0.007
    )
    plate = (q - np.array([0, 0.1330, -0.0415], F)) @ np.array([0, 0.80, 0.60], F)
    d = np.where(x < 0.034, clip(d, np.where(q[:, 2] > -0.060, plate, F(-1)).astype(F), 0.003), d)
    for k, (share, x0, hole) in enumerate(
        (
            (0.22, 0.0255, 0.0043),
            (0.41, 0.0225, 0.0040),
            (0.58, 0.0190, 0.0035),
            (0.74, 0.0155, 0.0030),
        )
    ):
        # Foramina, in front with a groove that runs out, behind smaller; four low cross lines.
        d = cut(
            d, capsule(q, _at(share, x0, 0.0035), _at(share - 0.01, x0 + 0.004, 0.030), hole), 0.004
        )
        d = cut(d, capsule(q, _at(share, x0 + 0.001, 0.0082), _at(share, x0 + 0.009, 0.0105),
                           hole * 0.7), 0.005)  # fmt: skip
        d = cut(d, capsule(q, _at(share, x0 - 0.001, -0.004), _at(share, x0 - 0.001, -0.035),
                           hole * 0.72), 0.003)  # fmt: skip
        if k < 4:
            ridge = share - 0.005
            d = join(d, capsule(q, _at(ridge, 0, float(_AHEAD[int(ridge * _N)]) - 0.0012),
                                _at(ridge, 0.013, float(_AHEAD[int(ridge * _N)]) - 0.0014),
                                0.0016), 0.004)  # fmt: skip
    # Behind: the row of spines in the middle, low joints beside it, the rough outer rows.
    for share, size in ((0.10, 0.0058), (0.29, 0.0060), (0.48, 0.0052), (0.65, 0.0042)):
        back = float(_BEHIND[int(share * _N)])
        d = join(d, capsule(q, _at(share, 0, -back + 0.002), _at(share + 0.035, 0, -back - size),
                            0.0048, 0.0034), 0.006)  # fmt: skip
        d = join(d, ball(q, _at(share + 0.02, 0.0135, -back * 0.92), 0.0024), 0.007)
        wide = float(_WIDTH[int(share * _N)])
        d = join(d, ball(q, _at(share + 0.03, wide * 0.70, -back * 0.68), 0.0040), 0.010)
    for k in range(4):
        share = 0.20 + 0.15 * k
        wide = float(_WIDTH[int(share * _N)])
        d = join(
            d,
            ball(q, _at(share, wide * 0.66, -float(_BEHIND[int(share * _N)]) * 0.68), 0.0026),
            0.008,
        )
    d = cut(d, capsule(q, _at(0.90, 0, -0.006), _at(1.0, 0, -0.008), 0.0030), 0.003)
    tail = [(0, 0.026, -0.0775), (0, 0.013, -0.0715), (0, 0.001, -0.0620), (0, -0.006, -0.0530)]
    bead = [0.0070, 0.0056, 0.0044, 0.0028]
    d = join(d, tube(q, tail, bead, 80), 0.004)
    return join(d, ellipsoid(q, (0, 0.0225, -0.0765), (0.0120, 0.0055, 0.0050)), 0.005)


_SHAFT = [
    (0.0440, -0.030, -0.0095),
    (0.0410, -0.060, -0.0060),
    (0.0375, -0.100, 0.0000),
    (0.0315, -0.160, 0.0060),
    (0.0240, -0.230, 0.0085),
    (0.0150, -0.300, 0.0060),
    (0.0050, -0.360, 0.0000),
]


def _here(*places: tuple[float, float, float]) -> list[np.ndarray]:
    return [HIP + v for v in places]


def femur(p: Floats) -> Floats:
    """The thigh bone: head, neck at 124 degrees, both trochanters, shaft, and the knee's end."""
    upper = p[:, 1] > -0.27
    d = np.full(len(p), F(0.05))
    if upper.any():
        d[upper] = _upper_end(p[upper])
    if not upper.all():
        d[~upper] = _knee_end(p[~upper])
    return join(d, _shaft(p), 0.012)


def _shaft(p: Floats) -> Floats:
    d = tube(p, _here(*_SHAFT), [0.0205, 0.0170, 0.0146, 0.0136, 0.0134, 0.0148, 0.0190], 220)
    # Gluteal tuberosity, then the rough line down the back of the shaft, parting above the knee.
    line = _here((0.0450, -0.058, -0.018), (0.0395, -0.105, -0.0125), (0.0320, -0.160, -0.0065),
                 (0.0245, -0.230, -0.0045), (0.0170, -0.290, -0.0070))  # fmt: skip
    return join(d, tube(p, line, [0.0050, 0.0050, 0.0040, 0.0036, 0.0030], 160), 0.007)


def _upper_end(p: Floats) -> Floats:
    d = ball(p, HIP, 0.0245)
    neck = _here((0.008, -0.006, -0.001), (0.022, -0.0170, -0.0050), (0.038, -0.0310, -0.0095))
    d = join(d, tube(p, neck, [0.0165, 0.0142, 0.0185]), 0.006)
    great = ellipsoid(p, HIP + (0.0465, -0.020, -0.0125), (0.0145, 0.0220, 0.0180))
    tip = ellipsoid(p, HIP + (0.0440, -0.007, -0.0230), (0.0095, 0.0110, 0.0100))
    # The flat side facets: a shelf of the front, a ridge between outer and rear face.
    ridge = tube(p, _here((0.056, -0.006, -0.024), (0.061, -0.022, -0.014), (0.059, -0.038, -.006)),
                 [0.0032, 0.0036, 0.0036])  # fmt: skip
    d = join(d, join(join(great, tip, 0.009), ridge, 0.006), 0.012)
    d = join(d, ellipsoid(p, HIP + (0.0185, -0.053, -0.0215), (0.0090, 0.0125, 0.0095)), 0.010)
    crest = _here((0.043, -0.010, -0.030), (0.036, -0.030, -0.031), (0.023, -0.050, -0.027))
    d = join(d, tube(p, crest, [0.0058, 0.0056, 0.0052]), 0.009)
    front = _here((0.048, -0.016, 0.004), (0.036, -0.034, 0.006), (0.026, -0.056, 0.004))
    d = join(d, tube(p, front, [0.0050, 0.0046, 0.0040]), 0.008)
    fossa = ball(p, HIP + (0.0330, -0.007, -0.0300), 0.0060)
    d = cut(d, fossa, 0.006)
    pit = ball(p, HIP + (-0.0230, -0.010, -0.004), 0.0042)
    return cut(d, pit, 0.003)


def _knee_end(p: Floats) -> Floats:
    c = HIP + np.array([-0.0028, -0.4010, -0.0080])
    d = tube(p, [HIP + (0.0110, -0.330, 0.004), c + (0, 0.030, 0.006)], [0.0160, 0.0250], 60)
    d = clip(d, np.asarray(np.abs(p[:, 2] - F(c[2] + 0.007)) - F(0.0190), F), 0.012)
    inner = ellipsoid(p, c + (-0.0240, -0.001, -0.008), (0.0130, 0.0215, 0.0270))
    outer = ellipsoid(p, c + (0.0240, 0.001, -0.006), (0.0135, 0.0210, 0.0270))
    d = join(d, join(inner, outer, 0.004), 0.012)
    d = join(d, ellipsoid(p, c + (0.003, 0.004, 0.012), (0.0250, 0.0185, 0.0130)), 0.012)
    for x in (-0.0340, 0.0340):
        d = join(d, ellipsoid(p, c + (x, 0.008, -0.002), (0.0060, 0.0110, 0.0110)), 0.010)
    d = cut(d, capsule(p, c + (0.002, -0.012, -0.034), c + (0.001, -0.022, -0.006), 0.0085), 0.006)
    return cut(d, capsule(p, c + (0.003, 0.014, 0.036), c + (0.003, -0.026, 0.026), 0.0085), 0.012)


def bones(p: Floats) -> Floats:
    """Hip bone, sacrum and femur of one side: what muscles must keep clear of."""
    return np.minimum(np.minimum(hip_bone(p), sacrum(p)), femur(p))

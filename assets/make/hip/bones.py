"""The bones as signed distance fields in the side frame: hip bone, sacrum, upper femur.

The shape of the ilium follows the cited spines and crest (`points`); the rest follows textbook
proportions around our hip centre. All numbers are metres.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from assets.make.hip.field import ball, spline, thick_points, tube
from assets.make.hip.points import HIP
from assets.make.sdf import F, Floats, capsule, clip, cut, ellipsoid, join

# The blade of the ilium: three lines from front to back, crest, middle and lower edge.
CREST = [
    (0.1290, 0.0790, 0.0515),
    (0.1400, 0.0960, 0.0430),
    (0.1420, 0.1220, 0.0190),
    (0.1260, 0.1500, -0.0080),
    (0.0970, 0.1670, -0.0340),
    (0.0780, 0.1540, -0.0620),
    (0.0610, 0.1220, -0.0790),
    (0.0510, 0.0980, -0.0780),
]
MIDDLE = [
    (0.1200, 0.0600, 0.0500),
    (0.1220, 0.0720, 0.0310),
    (0.1140, 0.0840, 0.0050),
    (0.1010, 0.0960, -0.0160),
    (0.0850, 0.0990, -0.0370),
    (0.0680, 0.0950, -0.0600),
    (0.0530, 0.0880, -0.0740),
]
LOWER = [
    (0.1080, 0.0380, 0.0420),
    (0.1020, 0.0370, 0.0240),
    (0.0960, 0.0370, 0.0040),
    (0.0880, 0.0400, -0.0170),
    (0.0760, 0.0500, -0.0370),
    (0.0620, 0.0640, -0.0530),
    (0.0510, 0.0750, -0.0710),
]
_NU, _NV = 240, 100


class Blade:
    """The iliac blade as a dense sheet: middle points, outward normals, half thickness."""

    def __init__(self) -> None:
        c, m, low = (spline(line, _NU)[:, None] for line in (CREST, MIDDLE, LOWER))
        v = np.linspace(0, 1, _NV)[None, :, None]
        self.points = c * (2 * (v - 0.5) * (v - 1)) + m * (4 * v * (1 - v)) + low * v * (2 * v - 1)
        u = np.linspace(0, 1, _NU)[:, None]
        v = v[..., 0]
        lip = 0.0043 * np.exp(-((v / 0.09) ** 2))
        pillar = 0.0034 * np.exp(-(((u - 0.27) / 0.09) ** 2)) * (1 - v * 0.5)
        rear = 0.0030 * np.clip((u - 0.72) / 0.2, 0, 1)
        self.thickness = 0.0028 + lip + 0.0055 * v**3 + pillar + rear
        n = np.cross(np.gradient(self.points, axis=1), np.gradient(self.points, axis=0))
        n /= np.linalg.norm(n, axis=2, keepdims=True)
        self.normals = n if n[_NU // 3, _NV // 3, 0] > 0 else -n
        self._tree = cKDTree(self.points.reshape(-1, 3))
        self._radius = self.thickness.reshape(-1).astype(F)

    def field(self, p: Floats) -> Floats:
        """Distance to the blade."""
        return thick_points(self._tree, self._radius, p)

    def outer(
        self, u: NDArray[np.float64], v: NDArray[np.float64], off: float = 0.0
    ) -> NDArray[np.float64]:
        """Places (N, 3) on the outer (gluteal) face; u 0..1 front to back, v 0 crest to 1 rim."""
        i = np.round(np.clip(u, 0, 1) * (_NU - 1)).astype(int)
        j = np.round(np.clip(v, 0, 1) * (_NV - 1)).astype(int)
        return self.points[i, j] + self.normals[i, j] * (self.thickness[i, j] + off)[:, None]


BLADE = Blade()
_CUP_AXIS = np.array([0.80, -0.45, 0.36], F)
_CUP_AXIS /= np.linalg.norm(_CUP_AXIS)


def hip_bone(p: Floats) -> Floats:
    """One hip bone: blade, spines, sockets, sit bone and pubic arms."""
    d = BLADE.field(p)
    # Front spines, upper (ASIS) and lower (AIIS).
    d = join(d, capsule(p, (0.1290, 0.0770, 0.0515), (0.122, 0.062, 0.049), 0.0078, 0.006), 0.010)
    d = join(d, capsule(p, (0.1080, 0.0360, 0.0430), (0.100, 0.016, 0.030), 0.0080, 0.010), 0.014)
    # Rear spines (PSIS above, PIIS below): the thick end that carries the sacrum.
    d = join(
        d,
        tube(
            p,
            [(0.064, 0.126, -0.076), (0.056, 0.104, -0.077), (0.053, 0.079, -0.069)],
            [0.0075, 0.0082, 0.0068],
        ),
        0.012,
    )
    # Roof of the socket and the pillar behind it, along the edge of the sciatic notch.
    d = join(
        d,
        tube(
            p,
            [(0.092, 0.040, 0.004), (0.080, 0.042, -0.026), (0.060, 0.064, -0.052)],
            [0.014, 0.0125, 0.0085],
        ),
        0.014,
    )
    d = join(
        d,
        tube(
            p,
            [
                (0.080, 0.030, -0.022),
                (0.072, -0.004, -0.036),
                (0.066, -0.030, -0.040),
                (0.060, -0.050, -0.034),
            ],
            [0.0150, 0.0140, 0.0135, 0.0130],
        ),
        0.016,
    )
    # Spine of the ischium and the tuberosity that one sits on.
    d = join(d, capsule(p, (0.062, 0.004, -0.044), (0.050, -0.003, -0.056), 0.0075, 0.0028), 0.010)
    d = join(d, ellipsoid(p, (0.062, -0.043, -0.038), (0.0145, 0.023, 0.0160)), 0.010)
    # Upper pubic arm, body, lower arm back to the sit bone.
    d = join(
        d,
        tube(
            p,
            [
                (0.086, 0.006, 0.024),
                (0.060, 0.010, 0.040),
                (0.034, 0.002, 0.050),
                (0.014, -0.006, 0.050),
            ],
            [0.0130, 0.0102, 0.0092, 0.0105],
        ),
        0.014,
    )
    d = join(d, ellipsoid(p, (0.0145, -0.020, 0.044), (0.0120, 0.0235, 0.0105)), 0.012)
    d = join(
        d,
        tube(
            p,
            [
                (0.014, -0.032, 0.040),
                (0.028, -0.050, 0.022),
                (0.044, -0.061, -0.004),
                (0.056, -0.060, -0.026),
            ],
            [0.0095, 0.0074, 0.0078, 0.0105],
        ),
        0.012,
    )
    # The rear wall of the socket, down to the sit bone.
    d = join(d, capsule(p, (0.081, -0.010, -0.026), (0.073, -0.031, -0.030), 0.0125, 0.0115), 0.012)
    # The socket: a thick bowl, hollowed, with its notch below.
    q = p - HIP.astype(F)
    r = np.linalg.norm(q, axis=1)
    bowl = clip(np.asarray(r - F(0.0350), F), np.asarray(q @ _CUP_AXIS - F(0.004), F), 0.009)
    d = join(d, bowl, 0.012)
    d = cut(d, np.asarray(r - F(0.0268), F), 0.003)
    notch = capsule(p, HIP + (0.008, -0.027, 0.008), HIP + (0.016, -0.050, 0.016), 0.011)
    return cut(d, notch, 0.010)


_SACRUM_LINE = [
    (0.128, -0.044),
    (0.106, -0.063),
    (0.078, -0.079),
    (0.050, -0.084),
    (0.026, -0.078),
    (0.010, -0.068),
]
_SACRUM_HALF_WIDTH = [0.054, 0.052, 0.042, 0.030, 0.018, 0.009]
_SACRUM_THICK = [0.0180, 0.0155, 0.0125, 0.0100, 0.0075, 0.0055]


def sacrum(p: Floats) -> Floats:
    """Sacrum and tail bone, symmetric about the midline."""
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    n = 160
    line = spline([(0, y, z) for y, z in _SACRUM_LINE], n)[:, 1:]
    at = np.linspace(0, 1, len(_SACRUM_LINE))
    half = np.interp(np.linspace(0, 1, n), at, _SACRUM_HALF_WIDTH).astype(F)
    thick = np.interp(np.linspace(0, 1, n), at, _SACRUM_THICK).astype(F)
    dz, i = cKDTree(line).query(q[:, 1:])
    t = thick[i]
    side = np.maximum(q[:, 0] - (half[i] - t * F(0.6)), 0)
    d = np.asarray(
        np.sqrt(side**2 + dz**2) - t * (1 - F(0.25) * np.clip(q[:, 0] / half[i], 0, 1)), F
    )
    d = join(d, ellipsoid(q, (0, 0.130, -0.035), (0.028, 0.0155, 0.020)), 0.010)
    d = join(d, capsule(q, (0.024, 0.124, -0.050), (0.047, 0.112, -0.060), 0.0135, 0.0125), 0.014)
    for k in (0.18, 0.36, 0.54, 0.70):
        m = int(k * (n - 1))
        (y, z), x = line[m], half[m] * 0.46
        hole = 0.0038 if k < 0.5 else 0.0030
        for way in (-1, 1):
            near = z + way * (thick[m] * 0.35 + hole)
            d = cut(d, capsule(q, (x, y, near), (x, y, z + way * 0.04), hole), 0.004)
        d = join(d, ellipsoid(q, (0, y + 0.006, z - thick[m]), (0.004, 0.009, 0.007)), 0.008)
    tail = [(0, 0.012, -0.069), (0, -0.004, -0.060), (0, -0.014, -0.048)]
    return join(d, tube(q, tail, [0.0068, 0.0055, 0.0032], 60), 0.006)


def disc(p: Floats) -> Floats:
    """The pubic disc between the two hip bones."""
    return ellipsoid(p, (0, -0.019, 0.0445), (0.0080, 0.0205, 0.0090))


_SHAFT = [
    HIP + v
    for v in (
        (0.0450, -0.030, -0.010),
        (0.0415, -0.060, -0.006),
        (0.0375, -0.100, 0.000),
        (0.0330, -0.150, 0.006),
        (0.0270, -0.210, 0.010),
        (0.0220, -0.260, 0.010),
    )
]
FEMUR_CUT = -0.235


def femur(p: Floats) -> Floats:
    """Upper half of the thigh bone: head, neck, both trochanters, shaft sawn at `FEMUR_CUT`."""
    d = ball(p, HIP, 0.0245)
    neck = [
        HIP + v for v in ((0.006, -0.004, 0.002), (0.024, -0.015, -0.002), (0.040, -0.026, -0.009))
    ]
    d = join(d, tube(p, neck, [0.0165, 0.0146, 0.0185]), 0.007)
    great = ellipsoid(p, HIP + (0.0468, -0.019, -0.013), (0.0145, 0.0225, 0.0192))
    tip = ellipsoid(p, HIP + (0.0440, -0.006, -0.023), (0.0100, 0.0110, 0.0105))
    d = join(d, join(great, tip, 0.010), 0.012)
    d = join(d, tube(p, _SHAFT, [0.0205, 0.0170, 0.0148, 0.0140, 0.0138, 0.0140]), 0.014)
    d = join(d, ellipsoid(p, HIP + (0.0190, -0.052, -0.022), (0.0095, 0.0125, 0.0095)), 0.010)
    crest = [
        HIP + v for v in ((0.043, -0.010, -0.030), (0.036, -0.030, -0.031), (0.023, -0.050, -0.027))
    ]
    d = join(d, tube(p, crest, [0.0062, 0.0060, 0.0055]), 0.010)
    # Gluteal tuberosity, and the rough line down the back of the shaft.
    line = [
        HIP + v
        for v in (
            (0.044, -0.060, -0.018),
            (0.040, -0.105, -0.012),
            (0.033, -0.150, -0.006),
            (0.026, -0.235, -0.002),
        )
    ]
    d = join(d, tube(p, line, [0.0050, 0.0052, 0.0042, 0.0040]), 0.010)
    pit = ball(p, HIP + (-0.0230, -0.010, -0.004), 0.0045)
    d = cut(d, pit, 0.003)
    return clip(d, np.asarray(F(FEMUR_CUT) - p[:, 1], F), 0.006)


def bones(p: Floats) -> Floats:
    """Hip bone, sacrum and femur of one side: what muscles must keep clear of."""
    return np.minimum(np.minimum(hip_bone(p), sacrum(p)), femur(p))

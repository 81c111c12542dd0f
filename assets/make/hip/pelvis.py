"""The hip bone as a signed distance field in the side frame (see `points`), metres.

The ilium is a sheet through the cited spines, crest and muscle origins; what no source gives
(ischium, pubis) follows the proportions of an adult pelvis: as wide at the crests as 1.3 times its
height, front spines and pubic joint in one upright plane, a pelvic inlet 13 cm wide.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.spatial import cKDTree

from assets.make.hip.field import thick_points, tube
from assets.make.hip.points import HIP
from assets.make.sdf import F, Floats, capsule, clip, cut, ellipsoid, join

# The middle of the blade at ten stations from the front edge to the rear spines: crest, half way
# down, lower rim (front spine, roof of the socket, arch of the sciatic notch, rear lower spine).
STATIONS = [
    ((0.1310, 0.0785, 0.0520), (0.1235, 0.0610, 0.0490), (0.1120, 0.0450, 0.0440)),
    ((0.1410, 0.0920, 0.0440), (0.1275, 0.0650, 0.0380), (0.1105, 0.0390, 0.0330)),
    ((0.1445, 0.1090, 0.0300), (0.1275, 0.0740, 0.0250), (0.1060, 0.0370, 0.0200)),
    ((0.1425, 0.1310, 0.0130), (0.1185, 0.0860, 0.0095), (0.1000, 0.0370, 0.0060)),
    ((0.1340, 0.1500, -0.0055), (0.1095, 0.0965, -0.0060), (0.0940, 0.0380, -0.0070)),
    ((0.1180, 0.1615, -0.0205), (0.0975, 0.1060, -0.0200), (0.0870, 0.0420, -0.0200)),
    ((0.0980, 0.1665, -0.0350), (0.0850, 0.1120, -0.0330), (0.0780, 0.0510, -0.0340)),
    ((0.0810, 0.1580, -0.0540), (0.0712, 0.1080, -0.0470), (0.0680, 0.0650, -0.0490)),
    ((0.0700, 0.1400, -0.0720), (0.0620, 0.1020, -0.0640), (0.0590, 0.0760, -0.0625)),
    ((0.0630, 0.1150, -0.0815), (0.0575, 0.0970, -0.0770), (0.0545, 0.0810, -0.0725)),
]
_NU, _NV = 260, 110


def _line(u: NDArray[np.float64], v: NDArray[np.float64], uv: list[tuple[float, float]],
          width: float) -> NDArray[np.float64]:  # fmt: skip
    """A low ridge of unit height along a curve of the blade."""
    at = np.asarray(uv)
    path = CubicSpline(np.linspace(0, 1, len(at)), at)(np.linspace(0, 1, 200))
    scale = np.array([0.19, 0.11])
    far, _ = cKDTree(path * scale).query(np.stack([u, v], -1) * scale)
    ends = np.clip(np.minimum(u - at[:, 0].min(), at[:, 0].max() - u) / 0.08 + 1, 0, 1)
    return np.asarray(np.exp(-((far / width) ** 2)) * ends)


class Blade:
    """The iliac blade as a dense sheet: middle points, outward normals, half thickness."""

    def __init__(self) -> None:
        stations = np.array(STATIONS)
        at = np.linspace(0, 1, len(stations))
        u1, v1 = np.linspace(0, 1, _NU), np.linspace(0, 1, _NV)
        c, m, low = (CubicSpline(at, stations[:, k])(u1)[:, None] for k in range(3))
        w = v1[None, :, None]
        self.points = c * (2 * (w - 0.5) * (w - 1)) + m * (4 * w * (1 - w)) + low * w * (2 * w - 1)
        u, v = np.meshgrid(u1, v1, indexing="ij")
        lip = 0.0040 * np.exp(-((v / 0.085) ** 2))
        # The crest is thickest at its tubercle and towards the rear spine.
        lip *= (
            1 + 0.55 * np.exp(-(((u - 0.22) / 0.08) ** 2)) + 0.25 * np.clip((u - 0.7) / 0.2, 0, 1)
        )
        pillar = 0.0034 * np.exp(-(((u - 0.23 - 0.10 * v) / 0.085) ** 2)) * (1 - 0.4 * v)
        rear = 0.0040 * np.clip((u - 0.68) / 0.18, 0, 1)
        front = 0.0020 * np.exp(-((u / 0.05) ** 2))
        self.thickness = 0.0023 + lip + 0.0050 * v**3 + pillar + rear + front
        lines = (
            _line(
                u, v, [(0.16, 0.10), (0.30, 0.27), (0.47, 0.36), (0.63, 0.52), (0.74, 0.86)], 0.0032
            )
            + _line(u, v, [(0.06, 0.72), (0.22, 0.70), (0.40, 0.76), (0.58, 0.93)], 0.0032) * 0.8
            + _line(u, v, [(0.73, 0.06), (0.77, 0.35), (0.80, 0.65), (0.82, 0.95)], 0.0030)
        )
        n = np.cross(np.gradient(self.points, axis=1), np.gradient(self.points, axis=0))
        n /= np.linalg.norm(n, axis=2, keepdims=True)
        self.normals = n if n[_NU // 3, _NV // 3, 0] > 0 else -n
        # Gluteal lines stand out of the outer face only.
        self.points = self.points + self.normals * (0.00038 * lines)[..., None]
        self.thickness = self.thickness + 0.00038 * lines
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
_CUP_AXIS = np.array([0.78, -0.50, 0.36], F)
_CUP_AXIS /= np.linalg.norm(_CUP_AXIS)


def _ilium(p: Floats) -> Floats:
    d = BLADE.field(p)
    # Front spines: the upper (ASIS), and the lower (AIIS) above the socket, with a notch between.
    d = join(d, capsule(p, (0.1300, 0.0775, 0.0515), (0.124, 0.066, 0.0495), 0.0076, 0.0060), 0.008)
    d = join(d, capsule(p, (0.1100, 0.0390, 0.0440), (0.101, 0.018, 0.031), 0.0074, 0.0100), 0.012)
    # Rear spines (PSIS above, PIIS below): the thick end that carries the sacrum.
    rear = [(0.0700, 0.140, -0.0715), (0.0645, 0.122, -0.0785), (0.0600, 0.108, -0.0795),
            (0.0550, 0.084, -0.0715)]  # fmt: skip
    d = join(d, tube(p, rear, [0.0040, 0.0070, 0.0080, 0.0064]), 0.014)
    # Arcuate line: the thick beam from the sacral joint to the socket, which bounds the inlet.
    beam = [(0.0620, 0.086, -0.0520), (0.0700, 0.062, -0.0330), (0.0790, 0.040, -0.0080),
            (0.0850, 0.026, 0.0140)]  # fmt: skip
    d = join(d, tube(p, beam, [0.0085, 0.0090, 0.0105, 0.0120]), 0.012)
    roof = [(0.0960, 0.040, 0.012), (0.0900, 0.041, -0.010), (0.0790, 0.045, -0.028)]
    return join(d, tube(p, roof, [0.0125, 0.0125, 0.0105]), 0.012)


def _ischium(p: Floats) -> Floats:
    column = [(0.0860, 0.036, -0.0200), (0.0770, 0.012, -0.0335), (0.0700, -0.014, -0.0400),
              (0.0600, -0.034, -0.0410)]  # fmt: skip
    d = tube(p, column, [0.0135, 0.0135, 0.0125, 0.0125])
    spine = tube(p, [(0.070, 0.008, -0.042), (0.058, 0.005, -0.0515), (0.0465, 0.000, -0.0600)],
                 [0.0085, 0.0052, 0.0022])  # fmt: skip
    d = join(d, spine, 0.009)
    # The tuberosity that one sits on: long, rough, turned back and down.
    seat = tube(p, [(0.062, -0.027, -0.047), (0.0555, -0.043, -0.0445), (0.048, -0.054, -0.031)],
                [0.0130, 0.0150, 0.0105])  # fmt: skip
    d = join(d, seat, 0.010)
    # The rear wall of the socket.
    return join(
        d, capsule(p, (0.084, -0.008, -0.026), (0.072, -0.028, -0.032), 0.0115, 0.0105), 0.012
    )


def _pubis(p: Floats) -> Floats:
    upper = [(0.0860, 0.008, 0.0230), (0.0720, 0.015, 0.0330), (0.0520, 0.0125, 0.0430),
             (0.0330, 0.005, 0.0490), (0.0170, -0.001, 0.0490)]  # fmt: skip
    d = tube(p, upper, [0.0128, 0.0098, 0.0074, 0.0074, 0.0090])
    # The sharp upper edge (pecten) and the tubercle at its end.
    pecten = [(0.0740, 0.026, 0.0230), (0.0540, 0.021, 0.0370), (0.0330, 0.0115, 0.0465),
              (0.0230, 0.0065, 0.0520)]  # fmt: skip
    d = join(d, tube(p, pecten, [0.0040, 0.0026, 0.0026, 0.0042]), 0.010)
    body = tube(p, [(0.0140, 0.001, 0.0460), (0.0125, -0.015, 0.0400), (0.0125, -0.031, 0.0310)],
                [0.0098, 0.0096, 0.0086])  # fmt: skip
    d = join(d, body, 0.010)
    lower = [(0.0130, -0.031, 0.0300), (0.0230, -0.043, 0.0165), (0.0350, -0.053, -0.0040),
             (0.0460, -0.056, -0.0260)]  # fmt: skip
    return join(d, tube(p, lower, [0.0078, 0.0060, 0.0062, 0.0090]), 0.010)


def hip_bone(p: Floats) -> Floats:
    """One hip bone: blade, spines, socket, sit bone and pubic arms."""
    d = join(_ilium(p), _ischium(p), 0.016)
    d = join(d, _pubis(p), 0.013)
    # The socket: a thick bowl, hollowed, with its notch below.
    q = p - HIP.astype(F)
    r = np.linalg.norm(q, axis=1)
    along = q @ _CUP_AXIS
    bowl = clip(np.asarray(r - F(0.0345), F), np.asarray(along - F(0.0045), F), 0.007)
    d = join(d, bowl, 0.011)
    ring = np.sqrt(
        (np.sqrt(np.maximum(r**2 - along**2, 0)) - F(0.0298)) ** 2 + (along - F(0.003)) ** 2
    )
    d = join(d, np.asarray(ring - F(0.0040), F), 0.006)
    d = cut(d, np.asarray(r - F(0.0266), F), 0.0025)
    notch = capsule(p, HIP + (0.004, -0.026, 0.010), HIP + (0.010, -0.050, 0.020), 0.0095)
    d = cut(d, notch, 0.008)
    # Neither bone crosses the midline.
    return clip(d, np.asarray(F(0.0028) - p[:, 0], F), 0.002)


def disc(p: Floats) -> Floats:
    """The pubic disc between the two hip bones."""
    d = tube(p, [(0, 0.001, 0.0460), (0, -0.015, 0.0405), (0, -0.031, 0.0315)],
             [0.0092, 0.0088, 0.0076])  # fmt: skip
    return clip(d, np.asarray(np.abs(p[:, 0]) - F(0.0042), F), 0.003)


def blade_outer_place(u: float, v: float) -> NDArray[np.float64]:
    """One place on the outer ilium (for marks and tests)."""
    return np.asarray(BLADE.outer(np.array([u]), np.array([v]))[0])


__all__ = ["BLADE", "Blade", "blade_outer_place", "disc", "ellipsoid", "hip_bone"]

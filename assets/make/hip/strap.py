"""The iliotibial band: a thin strap from hip to knee, which the tensor and the maximus pull on."""

from __future__ import annotations

import numpy as np

from assets.make.hip.field import spline
from assets.make.hip.paint import TENDON
from assets.make.hip.parts import Part, facing, quads
from assets.make.hip.wrap import Ground
from assets.make.sdf import F
from kiosk.viewmodels.figure.hip_sheet import Sheet, grid_normals

_ROWS = [
    [(0.1475, -0.0780, 0.0365), (0.1590, -0.0420, 0.0200), (0.1630, -0.0060, -0.0040),
     (0.1500, -0.0020, -0.0360)],
    [(0.1480, -0.1000, 0.0360), (0.1590, -0.0800, 0.0200), (0.1620, -0.0620, -0.0020),
     (0.1480, -0.0600, -0.0390)],
    [(0.1455, -0.1600, 0.0310), (0.1545, -0.1500, 0.0180), (0.1550, -0.1440, -0.0010),
     (0.1420, -0.1400, -0.0290)],
    [(0.1390, -0.2500, 0.0240), (0.1450, -0.2500, 0.0150), (0.1450, -0.2500, 0.0010),
     (0.1380, -0.2500, -0.0120)],
    [(0.1330, -0.3400, 0.0190), (0.1375, -0.3400, 0.0120), (0.1375, -0.3400, 0.0020),
     (0.1335, -0.3400, -0.0060)],
    [(0.1290, -0.4080, 0.0130), (0.1320, -0.4080, 0.0080), (0.1320, -0.4080, 0.0000),
     (0.1295, -0.4080, -0.0060)],
]  # fmt: skip
_ACROSS, _ALONG = 13, 30


def band(sheets: dict[str, Sheet], over: Ground) -> Part:
    """The band, rigid with the thigh."""
    rows = np.stack([spline(r, _ACROSS) for r in _ROWS])
    p = np.stack([spline(rows[:, k], _ALONG) for k in range(_ACROSS)])
    medius = sheets["medius"].faces(np.eye(3))
    half = len(medius.positions) // 2
    flip = np.array([-1, 1, 1])
    face = medius.positions[half:] * flip
    for _ in range(6):
        flat = p.reshape(-1, 3)
        d, g = over.femur(flat)
        inside = (flat[:, 1] > -0.17) & (d < 0.004)
        flat = flat + g * np.where(inside, 0.004 - d, 0)[:, None]
        near = np.linalg.norm(flat[:, None] - face[None, ::7], axis=2).min(1)
        flat = flat + np.array([1.0, 0, 0]) * np.clip(0.004 - near, 0, 0.002)[:, None]
        p = flat.reshape(p.shape)
    n = grid_normals(p.astype(np.float32)).astype(float)
    if (n[..., 0]).sum() < 0:
        n = -n
    a, b = np.meshgrid(np.linspace(0, 1, _ACROSS), np.linspace(0, 1, _ALONG), indexing="ij")
    thick = 0.0014 * np.clip(1 - np.abs(2 * a - 1) ** 5, 0, 1) ** 0.5
    faces, picks = [], []
    few = []
    for k, (v, m) in enumerate(((p + n * thick[..., None], n), (p, -n))):
        flat_v, flat_n = v.reshape(-1, 3) * flip, m.reshape(-1, 3) * flip
        faces.append(facing(quads((_ACROSS, _ALONG)), flat_v, flat_n) + k * p.shape[0] * p.shape[1])
        rows_i = np.unique(np.r_[np.arange(_ACROSS)[::3], _ACROSS - 1])
        cols_i = np.unique(np.r_[np.arange(_ALONG)[::2], _ALONG - 1])
        few.append(
            facing(quads((_ACROSS, _ALONG), rows_i, cols_i), flat_v, flat_n)
            + k * p.shape[0] * p.shape[1]
        )
        picks.append((flat_v, flat_n))
    v = np.vstack([x for x, _ in picks]).astype(F)
    m = np.vstack([y for _, y in picks]).astype(F)
    streak = 0.965 + 0.035 * np.sin(2 * np.pi * 9 * a + 2.0 * np.sin(5 * b))
    colour = np.clip(TENDON * 0.99 * streak.reshape(-1, 1), 0, 1)
    # It goes on below the knee; here it fades into the bone's colour.
    rgba = np.c_[np.vstack([colour, colour * 0.9]), np.ones(len(v))]
    uv = np.stack([a * 0.8, 0.80 + 0.15 * b], -1).reshape(-1, 2)
    middle = (p[_ACROSS // 2, _ALONG // 3]) * flip
    return Part("band", v, m, rgba, np.vstack(faces), np.vstack(few), np.ones(len(v)), middle,
                np.vstack([uv, uv]))  # fmt: skip

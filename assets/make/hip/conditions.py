"""What can go wrong, drawn on the same model: strain, sore tendon, torn tendon. No gore.

Each drawing is a patch on the medius: places across (s) and along (t) its fibres, heights above its
face, colours with alpha. So it moves with the muscle.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assets.make.hip.paint import BONE, MUSCLE, TENDON
from assets.make.hip.parts import Part, overlay
from kiosk.viewmodels.figure.hip_sheet import Sheet

Array = NDArray[np.float64]
HAZE = np.array([0.560, 0.110, 0.190])
SORE = np.array([0.880, 0.420, 0.270])
DEEP = np.array([0.330, 0.090, 0.080])
FACET = BONE * np.array([0.96, 0.90, 0.84])


def _smooth(x: Array, start: float, end: float) -> Array:
    k = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(k * k * (3 - 2 * k))


def _noise(a: Array, b: Array, scale: float, seed: int) -> Array:
    """Soft noise about -1..1 over two coordinates."""
    r = np.random.default_rng(seed)
    out = np.zeros_like(a)
    for k in (1.0, 1.7, 2.9, 4.3):
        for _ in range(3):
            d = r.normal(0, 1, 2) * scale * k
            out += np.sin(2 * np.pi * (a * d[0] + b * d[1]) + r.uniform(0, 6.28)) / (3 * k)
    return np.clip(out, -1, 1)


def _patch(s: tuple[float, float], t: tuple[float, float], shape: tuple[int, int]) -> tuple[
    Array, Array, Array, Array
]:  # fmt: skip
    """Places s, t on the sheet and a, b 0..1 in the patch."""
    a, b = np.meshgrid(*(np.linspace(0, 1, k) for k in shape), indexing="ij")
    return s[0] + a * (s[1] - s[0]), t[0] + b * (t[1] - t[0]), a, b


def strain(medius: Sheet) -> Part:
    """A sore, slightly swollen place in the belly where a few fibres have parted."""
    s, t, a, b = _patch((0.34, 0.74), (0.26, 0.70), (44, 22))
    r = np.hypot((a - 0.5) / 0.5, (b - 0.5) / 0.5)
    haze = 1 - _smooth(r + 0.08 * _noise(a, b, 1.1, 4), 0.10, 0.96)
    lift = 0.0006 + 0.0024 * haze**1.2
    alpha = 0.66 * haze**1.15
    colour = np.broadcast_to(HAZE, (*s.shape, 3)).copy()
    # Parted fibres: threads that end in the middle, pale where they have drawn back.
    for a0, b0, lean in (
        (0.36, 0.44, 0.02),
        (0.45, 0.56, -0.02),
        (0.55, 0.42, 0.015),
        (0.64, 0.54, 0.0),
    ):
        off = a - a0 - lean * (b - b0) - 0.006 * np.sin(9 * b + 20 * a0)
        thread = np.exp(-((off / 0.020) ** 2))
        apart = np.abs(b - b0)
        cleft = np.exp(-((off / 0.030) ** 2)) * np.exp(-((apart / 0.055) ** 2))
        ends = thread * _smooth(apart, 0.045, 0.075) * (1 - _smooth(apart, 0.10, 0.30))
        for share, paint, strength in (
            (ends, TENDON * [0.97, 0.80, 0.74], 0.62),
            (cleft, DEEP, 0.85),
        ):
            k = np.clip(share * strength, 0, 1)
            colour = colour * (1 - k[..., None]) + paint * k[..., None]
            alpha = np.maximum(alpha, k)
        lift = lift + 0.0004 * ends - 0.0007 * cleft
    return overlay("strain", medius, s, t, np.maximum(lift, 0.0004),
                   np.concatenate([colour, alpha[..., None]], -1))  # fmt: skip


def tendon_sore(medius: Sheet) -> Part:
    """The tendon thickened, rough and reddened where it nears the bone."""
    s, t, a, b = _patch((0.10, 0.92), (0.70, 1.0), (30, 15))
    rim = _smooth(np.minimum(a, 1 - a), 0, 0.16)
    body = rim * _smooth(b, 0.02, 0.42) * (1 - 0.7 * _smooth(b, 0.86, 1.0))
    rough = _noise(s * 3.2, t * 2.2, 1.6, 7)
    lift = 0.0005 + body * (0.0024 + 0.0007 * rough)
    tint = np.clip(body * (0.74 + 0.28 * _noise(s * 2.0, t * 1.5, 1.2, 12)), 0, 1)[..., None]
    # Towards the belly it melts into the muscle's own red.
    tint = np.maximum(tint, 0.85 * (1 - _smooth(b, 0.15, 0.45))[..., None])
    warm = SORE * 0.5 + MUSCLE["medius"] * 0.5
    near = _smooth(b, 0.10, 0.40)[..., None]
    colour = TENDON * (1 - tint) + (warm * (1 - near) + SORE * near) * tint
    colour = colour * (0.95 + 0.05 * rough[..., None])
    alpha = _smooth(rim * _smooth(b, 0.0, 0.30), 0.02, 0.75)
    return overlay(
        "tendon_sore", medius, s, t, lift, np.concatenate([colour, alpha[..., None]], -1)
    )


def tear(medius: Sheet) -> Part:
    """Part of the tendon has come off its facet: a drawn-back edge, a clean gap, bare bone."""
    s, t, a, b = _patch((0.12, 0.86), (0.66, 1.0), (40, 24))
    torn = _smooth(np.minimum(a, 1 - a), 0.10, 0.30)
    fray = 0.022 * _noise(a * 3, a, 1.6, 21) + 0.010 * _noise(a * 9, a, 2.2, 5)
    edge = 0.98 - torn * (0.48 + fray)
    off = b - edge
    curl = np.exp(-(((off + 0.055) / 0.075) ** 2)) * (off < 0) + (off >= 0) * np.exp(
        -(((off + 0.055) / 0.030) ** 2)
    )
    lift = 0.0005 + torn * (0.0009 * _smooth(b, 0, 0.3) + 0.0026 * curl)
    gap = torn * _smooth(off, 0.0, 0.035)
    lift = lift * (1 - gap) + gap * (0.0006 - 0.0002 * torn)
    pale = _smooth(b, 0.05, 0.42)[..., None]
    flesh = MUSCLE["medius"] * 0.92
    colour = flesh * (1 - pale) + TENDON * [0.98, 0.93, 0.88] * pale
    streak = 0.07 * np.sin(2 * np.pi * 30 * s)[..., None] * pale
    colour = colour * (1 - np.abs(streak))
    bare = gap[..., None]
    colour = colour * (1 - bare) + FACET * bare
    shadow = (torn**3 * np.exp(-(((off - 0.040) / 0.040) ** 2)))[..., None]
    colour = colour * (1 - 0.62 * shadow) + DEEP * 0.62 * shadow
    sides = _smooth(np.minimum(a, 1 - a), 0.0, 0.12)
    alpha = sides * _smooth(b, 0.02, 0.28)
    alpha = np.maximum(alpha * np.clip(torn * 1.5 + 0.15, 0, 1), 0)
    return overlay("tear", medius, s, t, lift, np.concatenate([colour, alpha[..., None]], -1))

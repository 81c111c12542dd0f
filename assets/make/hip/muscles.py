"""The muscles of the right hip as fans of fibres, from cited origins to cited insertions.

A muscle is a sheet in two directions: s runs across the fibres (front to back, or top to bottom),
t along them from origin to insertion. Control rows give the underside; it is pushed clear of what
lies below, smoothed, and thickened outwards, most in the belly and to nothing at every rim, so that
no cut edge shows. All places are in the side frame (see `points`), metres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from assets.make.hip.bones import BLADE, bones
from assets.make.hip.field import spline
from assets.make.hip.points import HIP
from assets.make.sdf import F, Floats, normals

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Sheet:
    """A lofted muscle: underside and outer face (S, T, 3), normals of both, s and t (S, T)."""

    name: str
    under: Array
    outer: Array
    under_normals: Array
    outer_normals: Array
    s: Array
    t: Array
    tendon: tuple[float, float]
    """Tendon ends: origin tendon up to this t, insertion tendon from this t."""
    ribs: Array
    """Height of the fibre bundles, -1..1 (S, T)."""


@dataclass(frozen=True)
class Plan:
    """How a sheet is lofted."""

    name: str
    rows: Sequence[ArrayLike]
    """Control rows (K of (M, 3)), origin to insertion, each across the fibres."""
    thickness: Callable[[Array, Array], Array]
    """(s, t) -> metres, before rims are tapered."""
    across: int
    along: int
    bundles: int
    tendon: tuple[float, float]
    over: Sequence[Sheet] = ()
    """Sheets below this one, which it clears."""
    clear: tuple[float, float] = (0.0010, 0.0012)
    """Clearance over bone and over other sheets (m)."""
    sink: tuple[float, float] = (0.0015, 0.0020)
    """How deep origin and insertion are sunk, so that no edge shows (m)."""
    seed: int = 1
    rib: float = 0.00035
    edge: float = 6.0
    """How square the cross-section is: the power of the rim's taper."""
    smooth: float = 1.6
    knots: ArrayLike | None = field(default=None)


def _grid_normals(p: Array, like: Array) -> Array:
    n = np.cross(np.gradient(p, axis=0), np.gradient(p, axis=1))
    n /= np.linalg.norm(n, axis=2, keepdims=True) + 1e-12
    return n if (n * like).sum() > 0 else -n


def _smooth(p: Array, across: float, along: float) -> Array:
    out = gaussian_filter1d(p, along, axis=1, mode="nearest") if along else p
    return np.asarray(gaussian_filter1d(out, across, axis=0, mode="nearest") if across else out)


def _push(p: Array, over: Sequence[Sheet], clear: Array, gap: float) -> Array:
    """`p` (S, T, 3) moved out of bone and sheets until each place clears them."""
    flat = p.reshape(-1, 3).astype(F)
    lift = clear.reshape(-1)
    for _ in range(2):
        d = bones(flat)
        near = d < lift
        if near.any():
            g = normals(bones, flat[near])
            flat[near] += g * np.clip(lift[near] - d[near], 0, 0.006)[:, None].astype(F)
    for sheet in over:
        face, n = sheet.outer.reshape(-1, 3), sheet.outer_normals.reshape(-1, 3)
        far, i = cKDTree(face).query(flat)
        height = ((flat - face[i]) * n[i]).sum(1)
        # Only where the lower sheet really lies below: not beside its rim.
        beside = np.sqrt(np.maximum(far**2 - height**2, 0))
        want = np.where(beside < 0.006, np.clip(gap - height, 0, 0.012), 0) * (lift > 0)
        flat += (n[i] * want[:, None]).astype(F)
    return flat.reshape(p.shape).astype(float)


def loft(plan: Plan) -> Sheet:
    """The muscle's sheet (see `Plan`)."""
    ns, nt = plan.across, plan.along
    rows = np.stack([spline(r, ns) if len(np.asarray(r)) != ns else np.asarray(r) for r in plan.rows])
    if plan.knots is None:
        span = np.linalg.norm(np.diff(rows, axis=0), axis=2).mean(1)
        knots = np.r_[0, np.cumsum(span)]
        knots /= knots[-1]
    else:
        knots = np.asarray(plan.knots, float)
    t1, s1 = np.linspace(0, 1, nt), np.linspace(0, 1, ns)
    under = np.asarray(PchipInterpolator(knots, rows)(t1)).transpose(1, 0, 2)
    keep = np.clip(np.minimum(t1, 1 - t1) / 0.10, 0, 1)[None, :, None]
    under = _smooth(under, 0, nt / 18) * keep + under * (1 - keep)
    bone, gap = plan.clear
    a, b = plan.sink
    clear = np.repeat(np.interp(t1, [0, 0.05, 0.95, 1], [-a, bone, bone, -b])[None], ns, 0)
    for _ in range(4):
        under = _push(under, plan.over, clear, gap)
        ends = under.copy()
        under = _smooth(under, plan.smooth, plan.smooth * nt / ns)
        under[:, [0, -1]] = ends[:, [0, -1]]
    under = _push(under, plan.over, clear, gap)
    s, t = np.meshgrid(s1, t1, indexing="ij")
    away = under - (HIP - (0.03, 0, 0))
    n = _grid_normals(under, away)
    n = _smooth(n, 1.0, 0.7)
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    rim = np.clip(1 - np.abs(2 * s - 1) ** plan.edge, 0, 1) ** 0.5
    rim *= np.clip(t / 0.03, 0, 1) ** 0.5 * np.clip((1 - t) / 0.03, 0, 1) ** 0.5
    ribs = bundles(s, t, plan.bundles, plan.seed)
    belly = np.clip(t / 0.10, 0, 1) * np.clip((1 - t) / 0.18, 0, 1)
    outer = under + n * ((plan.thickness(s, t) + plan.rib * ribs * belly) * rim)[..., None]
    return Sheet(
        plan.name, under, outer, -n, _grid_normals(outer, n), s, t, plan.tendon, ribs
    )


def bundles(s: Array, t: Array, count: int, seed: int) -> Array:
    """Fibre bundles: bands along t of uneven width that wander a little, about -1..1."""
    r = np.random.default_rng(seed)
    drift = np.zeros_like(s)
    for m in range(1, 6):
        drift += np.sin(2 * np.pi * (m * 0.8 * s + m * 0.4 * t) + r.uniform(0, 6.28)) * 0.16 / m
    coarse = np.sin(2 * np.pi * count * (s + 0.010 * np.sin(4 * t)) + 4 * drift)
    fine = np.sin(2 * np.pi * count * 2.3 * s + 2 + 6 * drift)
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * (2.6 * s + 0.5 * t) + 2 * drift)
    return np.asarray((swell * coarse + 0.5 * fine) / 1.3)


def _bulge(t: Array, peak: float = 0.45, power: float = 0.8) -> Array:
    """0 at both ends, 1 at `peak`."""
    x = np.where(t < peak, t / peak, (1 - t) / (1 - peak))
    return np.sin(np.pi / 2 * np.clip(x, 0, 1)) ** power


def _blade(uv: ArrayLike, n: int, off: float) -> Array:
    """A row along the outer ilium through (u, v) places, `off` metres from the bone."""
    at = np.asarray(uv, float)
    line = spline(np.c_[at, np.zeros(len(at))], n)
    return BLADE.outer(line[:, 0], line[:, 1], off)


def _on_thigh(*places: tuple[float, float, float]) -> Array:
    return np.array([HIP + p for p in places])


def medius(minimus_sheet: Sheet) -> Sheet:
    """From just under the crest's lip, between the gluteal lines, to the trochanter's outer facets."""
    n = 73
    origin = _blade([(0.10, 0.06), (0.30, 0.05), (0.52, 0.05), (0.70, 0.06), (0.79, 0.16), (0.83, 0.42)], n, 0.0)
    upper = _blade([(0.085, 0.20), (0.27, 0.23), (0.47, 0.24), (0.63, 0.28), (0.73, 0.40), (0.79, 0.58)], n, 0.0015)
    lower = _blade([(0.09, 0.44), (0.25, 0.51), (0.42, 0.56), (0.55, 0.60), (0.64, 0.66), (0.71, 0.76)], n, 0.008)
    roof = _on_thigh((0.049, 0.046, 0.022), (0.047, 0.050, 0.004), (0.040, 0.048, -0.018), (0.024, 0.038, -0.038))
    above = _on_thigh((0.0620, 0.000, 0.006), (0.0610, 0.008, -0.008), (0.0575, 0.012, -0.023), (0.0490, 0.011, -0.036))
    insert = _on_thigh((0.0630, -0.038, -0.001), (0.0630, -0.028, -0.012), (0.0590, -0.014, -0.024), (0.0520, -0.004, -0.034))
    return loft(Plan(
        "medius", [origin, upper, lower, roof, above, insert],
        lambda s, t: 0.0012 + 0.0115 * _bulge(t, 0.42) * (0.80 + 0.20 * np.sin(np.pi * s)),
        n, 30, 19, (0.05, 0.78), over=(minimus_sheet,), seed=4, edge=7,
    ))


def minimus() -> Sheet:
    """Under the medius: from between the front and lower gluteal lines to the front facet."""
    n = 41
    origin = _blade([(0.07, 0.34), (0.22, 0.38), (0.42, 0.42), (0.58, 0.54), (0.67, 0.72)], n, 0.0)
    upper = _blade([(0.07, 0.54), (0.19, 0.62), (0.34, 0.68), (0.48, 0.75), (0.58, 0.85)], n, 0.003)
    roof = _on_thigh((0.040, 0.030, 0.022), (0.040, 0.032, 0.006), (0.033, 0.030, -0.012))
    above = _on_thigh((0.0520, 0.004, 0.011), (0.0500, 0.008, 0.003), (0.0470, 0.008, -0.006))
    insert = _on_thigh((0.0570, -0.022, 0.006), (0.0540, -0.012, 0.004), (0.0510, -0.002, -0.003))
    return loft(Plan(
        "minimus", [origin, upper, roof, above, insert],
        lambda s, t: 0.0010 + 0.0080 * _bulge(t, 0.40),
        n, 26, 12, (0.06, 0.70), seed=7, edge=5,
    ))


def piriformis() -> Sheet:
    """From the front of the sacrum, out through the sciatic notch, to the tip of the trochanter."""
    origin = [(0.024, 0.104, -0.056), (0.027, 0.082, -0.066), (0.024, 0.056, -0.071)]
    notch = [(0.060, 0.058, -0.056), (0.062, 0.045, -0.060), (0.058, 0.031, -0.063)]
    middle = [(0.094, 0.033, -0.050), (0.094, 0.022, -0.052), (0.091, 0.011, -0.052)]
    insert = _on_thigh((0.0440, 0.005, -0.016), (0.0440, 0.003, -0.020), (0.0430, 0.000, -0.024))
    return loft(Plan(
        "piriformis", [origin, notch, middle, insert],
        lambda s, t: 0.0010 + 0.0115 * _bulge(t, 0.38),
        17, 22, 6, (0.06, 0.72), seed=5, edge=2.6,
    ))


def maximus(medius_sheet: Sheet, piriformis_sheet: Sheet) -> Sheet:
    """From the rear of the ilium, sacrum and tail bone to the band and the back of the thigh."""
    n = 61
    origin = [
        (0.0840, 0.1560, -0.0600), (0.0690, 0.1370, -0.0820), (0.0560, 0.1050, -0.0930),
        (0.0360, 0.0740, -0.1000), (0.0200, 0.0400, -0.0960), (0.0090, 0.0080, -0.0780), (0.0080, -0.0060, -0.0680),
    ]
    upper = [
        (0.1160, 0.1080, -0.0600), (0.1030, 0.0820, -0.0860), (0.0900, 0.0520, -0.0960),
        (0.0760, 0.0220, -0.1010), (0.0620, -0.0060, -0.0990), (0.0500, -0.0320, -0.0910), (0.0450, -0.0500, -0.0810),
    ]
    lower = [
        (0.1460, 0.0380, -0.0380), (0.1420, 0.0140, -0.0540), (0.1340, -0.0080, -0.0640),
        (0.1240, -0.0340, -0.0700), (0.1110, -0.0620, -0.0720), (0.0960, -0.0900, -0.0680), (0.0860, -0.1080, -0.0620),
    ]
    insert = [
        (0.1590, -0.0200, -0.0020), (0.1580, -0.0420, -0.0060), (0.1550, -0.0640, -0.0110),
        (0.1500, -0.0860, -0.0150), (0.1430, -0.1060, -0.0170), (0.1360, -0.1260, -0.0170), (0.1290, -0.1440, -0.0150),
    ]
    return loft(Plan(
        "maximus", [origin, upper, lower, insert],
        lambda s, t: 0.0010 + 0.0125 * _bulge(t, 0.42, 1.0) * (0.50 + 0.50 * np.sin(np.pi * (0.08 + 0.84 * s))),
        n, 30, 21, (0.05, 0.80), over=(medius_sheet, piriformis_sheet), seed=9, rib=0.0004, edge=2.4,
        clear=(0.0015, 0.0012), sink=(0.0015, -0.0010),
    ))


def tensor(over: Sequence[Sheet]) -> Sheet:
    """Tensor fasciae latae: from the front of the crest down into the band."""
    origin = [(0.1320, 0.0760, 0.0540), (0.1410, 0.0890, 0.0450), (0.1460, 0.1060, 0.0330)]
    middle = [(0.1400, 0.0300, 0.0460), (0.1490, 0.0360, 0.0340), (0.1530, 0.0440, 0.0180)]
    lower = [(0.1450, -0.0280, 0.0380), (0.1530, -0.0260, 0.0270), (0.1570, -0.0220, 0.0120)]
    insert = [(0.1470, -0.0950, 0.0320), (0.1530, -0.0940, 0.0240), (0.1560, -0.0900, 0.0130)]
    return loft(Plan(
        "tfl", [origin, middle, lower, insert],
        lambda s, t: 0.0010 + 0.0090 * _bulge(t, 0.42),
        21, 26, 7, (0.05, 0.76), over=over, seed=11, edge=2.4, sink=(0.0015, -0.0010),
    ))


def band(over: Sequence[Sheet]) -> Sheet:
    """The iliotibial band: a thin strap over the trochanter, sawn off with the thigh bone.

    Its upper rim hangs between the tensor in front and the maximus behind, which both pull on it.
    """
    rows = [
        [(0.1500, -0.0500, 0.0370), (0.1590, -0.0340, 0.0180), (0.1610, -0.0200, -0.0040), (0.1560, -0.0260, -0.0200)],
        [(0.1490, -0.0800, 0.0340), (0.1580, -0.0720, 0.0180), (0.1590, -0.0650, 0.0000), (0.1530, -0.0700, -0.0180)],
        [(0.1440, -0.1400, 0.0280), (0.1510, -0.1380, 0.0160), (0.1510, -0.1380, 0.0020), (0.1450, -0.1400, -0.0140)],
        [(0.1360, -0.2310, 0.0220), (0.1410, -0.2310, 0.0140), (0.1410, -0.2310, 0.0040), (0.1370, -0.2310, -0.0060)],
    ]
    return loft(Plan(
        "band", rows, lambda s, t: np.full_like(s, 0.0013),
        25, 22, 14, (2.0, -1.0), over=over, seed=13, rib=0.00012, sink=(-0.001, -0.001),
        clear=(0.0015, 0.0004),
    ))

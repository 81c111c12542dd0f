"""Lofts a muscle from control rows: a sheet of fibres that clears what lies below it.

A muscle is a sheet in two directions: s runs across the fibres (front to back, or top to bottom),
t along them from origin to insertion. Control rows give the underside; it is pushed clear of what
lies below, smoothed, and thickened outwards, most in the belly and to nothing at every rim, so that
no cut edge shows. All places are in the side frame (see `points`), metres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from assets.make.hip.bones import bones
from assets.make.hip.field import spline
from assets.make.hip.points import HIP
from assets.make.sdf import F, normals

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
    hold: float = 0.0
    """Up to this t the fibres grow from bone, and the underside is held to it."""
    taper: float = 0.10
    """Share of the length over which the insertion thins to nothing."""


def _grid_normals(p: Array, like: Array) -> Array:
    n = np.cross(np.gradient(p, axis=0), np.gradient(p, axis=1))
    n /= np.linalg.norm(n, axis=2, keepdims=True) + 1e-12
    return n if (n * like).sum() > 0 else -n


def _smooth(p: Array, across: float, along: float) -> Array:
    out = gaussian_filter1d(p, along, axis=1, mode="nearest") if along else p
    return np.asarray(gaussian_filter1d(out, across, axis=0, mode="nearest") if across else out)


def _push(p: Array, over: Sequence[Sheet], clear: Array, gap: float, hold: Array) -> Array:
    """`p` (S, T, 3) moved out of bone and sheets until each place clears them.

    Where `hold` (S, T) is true the muscle grows from the bone: it is also pulled down onto it.
    """
    flat = p.reshape(-1, 3).astype(F)
    lift = clear.reshape(-1)
    for _ in range(2):
        d = bones(flat)
        near = (d < lift) | hold.reshape(-1)
        if near.any():
            g = normals(bones, flat[near])
            flat[near] += g * np.clip(lift[near] - d[near], -0.004, 0.006)[:, None].astype(F)
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
    rows = np.stack(
        [spline(r, ns) if len(np.asarray(r)) != ns else np.asarray(r) for r in plan.rows]
    )
    span = np.linalg.norm(np.diff(rows, axis=0), axis=2).mean(1)
    knots = np.r_[0, np.cumsum(span)] / span.sum()
    t1, s1 = np.linspace(0, 1, nt), np.linspace(0, 1, ns)
    under = np.asarray(PchipInterpolator(knots, rows)(t1)).transpose(1, 0, 2)
    keep = np.clip(np.minimum(t1, 1 - t1) / 0.10, 0, 1)[None, :, None]
    under = _smooth(under, 0, nt / 18) * keep + under * (1 - keep)
    bone, gap = plan.clear
    a, b = plan.sink
    clear = np.repeat(np.interp(t1, [0, 0.05, 0.90, 1], [-a, bone, bone, -b])[None], ns, 0)
    hold = np.repeat((t1 < plan.hold)[None], ns, 0)
    for _ in range(4):
        under = _push(under, plan.over, clear, gap, hold)
        ends = under.copy()
        under = _smooth(under, plan.smooth, plan.smooth * nt / ns)
        under[:, [0, -1]] = ends[:, [0, -1]]
    under = _push(under, plan.over, clear, gap, hold)
    s, t = np.meshgrid(s1, t1, indexing="ij")
    away = under - (HIP - (0.03, 0, 0))
    n = _grid_normals(under, away)
    n = _smooth(n, 1.0, 0.7)
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    rim = np.clip(1 - np.abs(2 * s - 1) ** plan.edge, 0, 1) ** 0.5
    rim *= np.clip(t / 0.03, 0, 1) ** 0.5 * np.clip((1 - t) / plan.taper, 0, 1) ** 0.6
    ribs = bundles(s, t, plan.bundles, plan.seed)
    belly = np.clip(t / 0.10, 0, 1) * np.clip((1 - t) / 0.18, 0, 1)
    outer = under + n * ((plan.thickness(s, t) + plan.rib * ribs * belly) * rim)[..., None]
    return Sheet(plan.name, under, outer, -n, _grid_normals(outer, n), s, t, plan.tendon, ribs)


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


def bulge(t: Array, peak: float = 0.45, power: float = 0.8) -> Array:
    """0 at both ends, 1 at `peak`."""
    x = np.where(t < peak, t / peak, (1 - t) / (1 - peak))
    return np.sin(np.pi / 2 * np.clip(x, 0, 1)) ** power

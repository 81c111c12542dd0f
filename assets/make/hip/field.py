"""What the hip needs beside the shared distance fields: splines, thick sheets, tubes, one mesh."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline
from scipy.spatial import cKDTree

from assets.make.sdf import (
    F,
    Field,
    Floats,
    compact,
    normals,
    orient,
    project,
    sample_surface,
    simplify,
)

Mesh = tuple[Floats, Floats, NDArray[np.int32]]
"""Positions (N, 3) m, unit normals (N, 3), triangles (M, 3)."""


def spline(points: ArrayLike, at: int | NDArray[np.float64]) -> NDArray[np.float64]:
    """A cubic through `points` (K, 3), sampled at `at` places in 0..1 by chord length."""
    p = np.asarray(points, float)
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))]
    where = np.linspace(0, 1, at) if isinstance(at, int) else at
    return np.asarray(CubicSpline(d / d[-1], p)(where))


def ball(p: Floats, centre: ArrayLike, radius: float) -> Floats:
    """A ball; exact distance."""
    return np.asarray(np.linalg.norm(p - np.asarray(centre, F), axis=-1) - F(radius), F)


def thick_points(tree: cKDTree, radius: Floats, p: Floats) -> Floats:
    """Distance to a dense cloud of points that each carry a radius: thick sheets and tubes."""
    d, i = tree.query(p, k=3)
    w = 1 / (d + 1e-5)
    return np.asarray(d[:, 0] - (radius[i] * w).sum(1) / w.sum(1), F)


def tube(p: Floats, points: Sequence[ArrayLike], radii: Sequence[float], n: int = 120) -> Floats:
    """A round tube of varying radius along a spline."""
    pts = np.asarray(points, float)
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(pts, axis=0), axis=1))]
    r = np.interp(np.linspace(0, 1, n), d / d[-1], radii).astype(F)
    return thick_points(cKDTree(spline(pts, n)), r, p)


def mesh(field: Field, low: ArrayLike, high: ArrayLike, voxel: float, triangles: int) -> Mesh:
    """The zero surface of a field in a box, thinned to about `triangles` and put back on it."""
    v, t = sample_surface(field, np.asarray(low, F), np.asarray(high, F), voxel)
    v, t = compact(*simplify(v, t, triangles))
    v = project(field, v)
    n = normals(field, v)
    return v, n, orient(v, t, n)

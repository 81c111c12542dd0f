"""Signed distance fields: primitives, smooth joins, and meshing.

A field is a function from points (N, 3) float32, in metres, to distances (N,) float32, negative
inside. Ellipsoids and limbs return a first-order estimate of the distance, good near the surface.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import fast_simplification
import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicHermiteSpline, PchipInterpolator
from scipy.sparse import csr_matrix
from skimage.measure import marching_cubes

F = np.float32
Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Field = Callable[[Floats], Floats]

GRADIENT_STEP = F(8e-4)


def join(a: Floats, b: Floats, k: float) -> Floats:
    """Union of two fields, rounded over a width of about `k` metres."""
    if k <= 0:
        return np.minimum(a, b)
    h = np.maximum(F(k) - np.abs(a - b), 0) * F(1 / k)
    return np.minimum(a, b) - h * h * F(k * 0.25)


def join_by(a: Floats, b: Floats, k: Floats) -> Floats:
    """As `join`, with a width (N,) of its own for every point, each above zero."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * k * F(0.25)


def cut(a: Floats, b: Floats, k: float) -> Floats:
    """The part of `a` outside `b` (difference), rounded over `k` metres."""
    return -join(-a, b, k)


def clip(a: Floats, plane: Floats, k: float) -> Floats:
    """The part of `a` where `plane` is negative (intersection), rounded over `k` metres."""
    return -join(-a, -plane, k)


def _vec(v: ArrayLike) -> Floats:
    return np.asarray(v, F)


def ellipsoid(p: Floats, centre: ArrayLike, radii: ArrayLike) -> Floats:
    """An ellipsoid with its axes along the coordinate axes."""
    q = (p - _vec(centre)) / _vec(radii)
    k0 = np.sqrt(np.einsum("ij,ij->i", q, q))
    q = q / _vec(radii)
    k1 = np.sqrt(np.einsum("ij,ij->i", q, q)) + F(1e-9)
    return k0 * (k0 - 1) / k1


def capsule(p: Floats, a: ArrayLike, b: ArrayLike, ra: float, rb: float | None = None) -> Floats:
    """A straight piece of round rope from `a` to `b`, its radius going from `ra` to `rb`."""
    end = ra if rb is None else rb
    start, along = _vec(a), _vec(b) - _vec(a)
    t = np.clip(((p - start) @ along) / (along @ along), 0, 1)
    off = p - start - t[:, None] * along
    return np.sqrt(np.einsum("ij,ij->i", off, off)) - (F(ra) + t * F(end - ra))


def rope(p: Floats, points: Sequence[ArrayLike], radii: Sequence[float], k: float) -> Floats:
    """Capsules through `points`, joined with rounding `k`."""
    d = capsule(p, points[0], points[1], radii[0], radii[1])
    for i in range(1, len(points) - 1):
        d = join(d, capsule(p, points[i], points[i + 1], radii[i], radii[i + 1]), k)
    return d


class Limb:
    """A soft tube along the Y axis whose elliptic section follows a profile.

    `rows` are (t, half width x, half depth z[, shift x, shift z]) in metres, t from 0 at `y0` to 1
    at `y1`; between rows the values follow a monotone cubic. `dome` is the height of the end caps
    as a share of the mean radius.
    """

    def __init__(
        self, y0: float, y1: float, rows: Sequence[Sequence[float]], dome: float = 0.9
    ) -> None:
        keys = np.array([list(r) + [0.0] * (5 - len(r)) for r in rows])
        self._y0, self._length, self._dome = F(y0), F(y1 - y0), F(dome * 0.5)
        slopes = PchipInterpolator(keys[:, 0], keys[:, 1:]).derivative()(keys[:, 0])
        slopes[[0, -1]] = 0  # so that the caps go on smoothly
        curve = CubicHermiteSpline(keys[:, 0], keys[:, 1:], slopes)
        self._table: Floats = curve(np.linspace(0, 1, 257)).astype(F)

    def __call__(self, p: Floats) -> Floats:
        t = np.clip((p[:, 1] - self._y0) / self._length, 0, 1)
        x = t * F(256)
        i = np.minimum(x.astype(np.int32), 255)
        f = (x - i)[:, None]
        v = self._table[i] * (1 - f) + self._table[i + 1] * f
        rx, rz = v[:, 0], v[:, 1]
        qx = (p[:, 0] - v[:, 2]) / rx
        qz = (p[:, 2] - v[:, 3]) / rz
        ry = (rx + rz) * self._dome
        qy = (p[:, 1] - (self._y0 + t * self._length)) / ry
        k0 = np.sqrt(qx * qx + qy * qy + qz * qz)
        qx, qy, qz = qx / rx, qy / ry, qz / rz
        k1 = np.sqrt(qx * qx + qy * qy + qz * qz) + F(1e-9)
        return np.where(k0 < 1e-4, -np.minimum(rx, rz), k0 * (k0 - 1) / k1)


_TETRAHEDRON = np.array([(1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)], F)


def probe(field: Field, p: Floats, step: float = float(GRADIENT_STEP)) -> tuple[Floats, Floats]:
    """The field's values (N,) and gradient (N, 3), from four samples around each point."""
    value, g = np.zeros(len(p), F), np.zeros_like(p)
    for corner in _TETRAHEDRON:
        d = field(p + corner * F(step))
        value += d * F(0.25)
        g += d[:, None] * corner
    return value, g / F(4 * step)


def unit(v: Floats) -> Floats:
    """The rows of `v`, scaled to length 1."""
    return v / (np.linalg.norm(v, axis=1, keepdims=True) + F(1e-12))


def normals(field: Field, p: Floats) -> Floats:
    """Outward unit normals (N, 3) of the field at points near its surface."""
    return unit(probe(field, p, 1.2e-3)[1]).astype(F)


def project(field: Field, p: Floats, times: int = 2, reach: float = 0.006) -> Floats:
    """Newton steps of at most `reach` metres each onto the surface of the field."""
    for _ in range(times):
        value, g = probe(field, p)
        square = np.maximum(np.einsum("ij,ij->i", g, g), 0.1)[:, None]
        step = value[:, None] * g / square
        length = np.linalg.norm(step, axis=1, keepdims=True)
        p = (p - step * np.minimum(1, reach / np.maximum(length, 1e-9))).astype(F)
    return p


def sample_surface(field: Field, lo: Floats, hi: Floats, h: float) -> tuple[Floats, Ints]:
    """Marching cubes with voxels of `h` metres in the box lo..hi: vertices, triangles.

    Only blocks near the surface are evaluated. The surface stays open where the box cuts it.
    """
    block = 10
    blocks = np.maximum(np.ceil((hi - lo) / h / block).astype(int), 1)
    size = blocks * block + 1
    axes = [lo[i] + (np.arange(blocks[i]) + 0.5) * block * h for i in range(3)]
    centres = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3).astype(F)
    d = field(centres)
    near = np.abs(d) < block * h * 0.87 * 1.35 + 0.004
    volume = np.ones(size, F)
    todo = np.zeros(size, bool)
    corners = np.stack(np.unravel_index(np.arange(len(centres)), tuple(blocks)), 1) * block
    for (i, j, k), is_near, value in zip(corners, near, d, strict=True):
        box = (slice(i, i + block + 1), slice(j, j + block + 1), slice(k, k + block + 1))
        if is_near:
            todo[box] = True
        elif value < 0:
            volume[box] = -1
    cells = np.argwhere(todo)
    for s in range(0, len(cells), 300_000):
        part = cells[s : s + 300_000]
        volume[tuple(part.T)] = field((lo + part * h).astype(F))
    v, t, _, _ = marching_cubes(volume, 0.0)
    return (lo + v * h).astype(F), np.ascontiguousarray(t[:, ::-1]).astype(np.int32)


def simplify(v: Floats, t: Ints, triangles: int) -> tuple[Floats, Ints]:
    """Quadric decimation to about `triangles` triangles; border edges stay borders."""
    if triangles >= len(t):
        return v, t
    v2, t2 = fast_simplification.simplify(v, t, 1 - triangles / len(t), agg=2)
    return v2.astype(F), t2.astype(np.int32)


def compact(v: Floats, t: Ints) -> tuple[Floats, Ints]:
    """The mesh without vertices that no triangle uses."""
    used, inverse = np.unique(t, return_inverse=True)
    return v[used], inverse.reshape(-1, 3).astype(np.int32)


def orient(v: Floats, t: Ints, n: Floats) -> Ints:
    """The triangles, each wound so that it faces along the vertex normals."""
    a, b, c = v[t[:, 0]], v[t[:, 1]], v[t[:, 2]]
    facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), n[t].sum(1))
    out = t.copy()
    out[facing < 0] = out[facing < 0][:, [0, 2, 1]]
    return out


def neighbour_mean(count: int, t: Ints) -> csr_matrix:
    """The (N, N) matrix that takes each vertex to the mean of its neighbours."""
    i = np.concatenate([t[:, 0], t[:, 1], t[:, 2], t[:, 1], t[:, 2], t[:, 0]])
    j = np.concatenate([t[:, 1], t[:, 2], t[:, 0], t[:, 0], t[:, 1], t[:, 2]])
    m = csr_matrix((np.ones(len(i), F), (i, j)), shape=(count, count))
    m.data[:] = 1
    degree = np.maximum(np.asarray(m.sum(1)).ravel(), 1)
    return csr_matrix(m.multiply(1 / degree[:, None]).astype(F))


def trim(v: Floats, t: Ints, field: Field, plane: Field) -> tuple[Floats, Ints]:
    """The mesh where `plane` is negative, its new border smooth: exactly on the plane and field.

    Vertices near the plane slide onto it first, so that trimming leaves no slivers.
    """
    a, b = v[t[:, 0]], v[t[:, 1]]
    near = np.abs(plane(v)) < 0.30 * float(np.median(np.linalg.norm(a - b, axis=1)))
    v = v.copy()
    v[near] = onto_both(field, plane, v[near])
    g = plane(v)
    g[near] = 0
    inside = g[t] < 0
    outside = g[t] > 0
    keep = list(t[~outside.any(1) & inside.any(1)])
    extra: dict[tuple[int, int], int] = {}
    points: list[Floats] = []
    for face in t[outside.any(1) & inside.any(1)]:
        ring: list[int] = []
        for i, j in zip(face, np.roll(face, -1), strict=True):
            if g[i] <= 0:
                ring.append(int(i))
            if g[i] * g[j] < 0:
                key = (min(int(i), int(j)), max(int(i), int(j)))
                if key not in extra:
                    share = g[key[0]] / (g[key[0]] - g[key[1]])
                    extra[key] = len(v) + len(points)
                    points.append(v[key[0]] * (1 - share) + v[key[1]] * share)
                ring.append(extra[key])
        keep += [np.array([ring[0], ring[k], ring[k + 1]]) for k in range(1, len(ring) - 1)]
    if points:
        flat = np.abs(np.asarray(points)[:, 0]) < 1e-6
        new = onto_both(field, plane, np.asarray(points, F))
        new[flat, 0] = 0
        v = np.concatenate([v, new])
    return compact(v.astype(F), np.asarray(keep, np.int32))


def onto_both(field: Field, plane: Field, p: Floats, times: int = 4) -> Floats:
    """Points moved to where both fields are zero; those on x = 0 stay there."""
    flat = np.abs(p[:, 0]) < 1e-6
    for _ in range(times):
        p = project(plane, project(field, p, 1), 1, 0.02)
        p[flat, 0] = 0
    return p


def borders(t: Ints) -> NDArray[np.int64]:
    """Edges (E, 2) that only one triangle has, in that triangle's direction."""
    edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]).astype(np.int64)
    _, index, count = np.unique(np.sort(edges, 1), axis=0, return_index=True, return_counts=True)
    return edges[index[count == 1]]

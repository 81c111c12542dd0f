"""A muscle as a sheet of fibres that wraps over bone, shortens and swells with the thigh; no Qt.

The paths of the fibres are computed beforehand at a grid of thigh poses (assets/make/hip/wrap.py)
as shifts of a coarse lattice. Here the shifts are interpolated by cubic splines over flexion,
abduction and rotation, the lattice is refined, and the belly is laid on it: as a fibre shortens,
its belly thickens by the same share, so that its volume stays.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Array = NDArray[np.float64]

STEP = 2e-5
"""Metres in one unit of the stored shifts."""
WORK_SWELL = np.float32(0.10)
"""How much thicker a belly gets at full work, beside its shortening."""
SWELLS = (0.62, 1.45)
"""The thinnest and thickest that a belly gets, as shares of its thickness at rest. A fibre that
goes slack folds inside the muscle, and does not swell it further."""


def _bend(knots: Array) -> Array:
    """What takes values at `knots` (K,) to a natural cubic spline's second derivatives: (K, K)."""
    n = len(knots)
    h = np.diff(knots)
    system, right = np.eye(n), np.zeros((n, n))
    for i in range(1, n - 1):
        system[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i, i - 1 : i + 2] = 6 / h[i - 1], -6 / h[i - 1] - 6 / h[i], 6 / h[i]
    return np.asarray(np.linalg.solve(system, right))


def spline_matrix(knots: Array, at: Array) -> Array:
    """What takes values at `knots` (K,) to a natural cubic spline's values at `at` (N,): (N, K)."""
    return np.stack([_spline_row(tuple(knots.tolist()), float(x)) for x in at])


@cache
def _spline(knots: tuple[float, ...]) -> Array:
    return _bend(np.array(knots))


def _spline_row(knots: tuple[float, ...], at: float) -> Array:
    bend = _spline(knots)
    x = min(max(at, knots[0]), knots[-1])
    i = min(bisect_right(knots, x) - 1, len(knots) - 2)
    h = knots[i + 1] - knots[i]
    b = (x - knots[i]) / h
    a = 1 - b
    row: Array = (h * h / 6) * ((a**3 - a) * bend[i] + (b**3 - b) * bend[i + 1])
    row[i] += a
    row[i + 1] += b
    return row


@lru_cache(maxsize=8)
def _pose_shares(axes: tuple[tuple[float, ...], ...], rotation: bytes) -> Floats:
    """How much each stored pose counts at a rotation, for axes (flexion, abduction, turn)."""
    angles = hip_angles(np.frombuffer(rotation, np.float32).reshape(3, 3))
    rows = [_spline_row(axis, float(x)) for axis, x in zip(axes, angles, strict=False)]
    out = rows[0]
    for row in rows[1:]:
        out = (out[:, None] * row).reshape(-1)
    return np.asarray(out, np.float32)


def pose_shares(axes: tuple[Array, ...], rotation: NDArray[np.floating]) -> Floats:
    """How much each stored pose of a grid over two or three hip angles counts at a rotation."""
    return _pose_shares(
        tuple(tuple(axis.tolist()) for axis in axes),
        np.ascontiguousarray(rotation, np.float32).tobytes(),
    )


def hip_angles(rotation: NDArray[np.floating]) -> Array:
    """Flexion, abduction and outward rotation (degrees) of a right thigh's rotation (3, 3)."""
    r = np.asarray(rotation, np.float64)
    abduction = np.arcsin(np.clip(r[0, 1], -1, 1))
    flexion = -np.arctan2(r[2, 1], r[1, 1])
    turn = np.arctan2(-r[0, 2], r[0, 0])
    return np.degrees(np.array([flexion, abduction, turn]))


class Faces(NamedTuple):
    """A sheet in one pose: underside then outer face, (2 * S * T, 3) positions and normals."""

    positions: Floats
    normals: Floats


@dataclass(frozen=True)
class Sheet:
    """One muscle. The lattice has (s, t) nodes, its faces (S, T); s across the fibres, t along."""

    name: str
    rest: Floats
    """Lattice with the thigh straight (s, t, 3), metres, our frame, right side."""
    hip: Floats
    carry: Floats
    """How far the nodes of a row are carried along with the insertion (t,), 0..1."""
    turn: Floats
    """How far they turn with the thigh about the insertion (t,), 0..1."""
    axes: tuple[Array, Array, Array]
    """Flexions, abductions and rotations (degrees) of the stored poses."""
    shifts: Floats
    """Shifts of the lattice (F * A * R, s * t * 3), metres."""
    profile: Floats
    """Thickness at rest (S, T), metres."""
    belly: Floats
    """Where the sheet swells (T,), 0..1."""
    tendon: float
    """Share of each fibre that is tendon and keeps its length."""
    root: Floats | None = None
    """How far the underside reaches down to the bone that its fibres grow from (S, T), metres."""
    calm: int = 0
    """How often the directions in which the belly swells are evened out between fibres, so that
    fibres that part round a bone do not swell into each other."""
    _recent: dict[bytes, Faces] = field(default_factory=dict, repr=False)

    @cached_property
    def _matrices(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Refinement across and along, and its derivatives."""
        out = []
        for count, fine in zip(self.rest.shape[:2], self.profile.shape, strict=True):
            knots, at = np.linspace(0, 1, count), np.linspace(0, 1, fine)
            e = 1e-3
            lo, hi = np.clip(at - e, 0, 1), np.clip(at + e, 0, 1)
            slope = spline_matrix(knots, hi) - spline_matrix(knots, lo)
            out += [spline_matrix(knots, at), slope / (hi - lo)[:, None]]
        across, d_across, along, d_along = (np.ascontiguousarray(m, np.float32) for m in out)
        return across, d_across, along, d_along

    @cached_property
    def rest_lengths(self) -> Floats:
        """Lengths of the lattice's fibres with the thigh straight (s,), metres."""
        return fibre_lengths(self.rest)

    def base(self, rotation: NDArray[np.floating]) -> Floats:
        """The lattice (s, t, 3) without stored shifts: fibres as springs, ends in their places."""
        change = (np.asarray(rotation, np.float32) - np.eye(3, dtype=np.float32)).T
        end = self.rest[:, -1]
        carried = (end - self.hip) @ change
        turned = (self.rest - end[:, None]) @ change
        return np.asarray(
            self.rest
            + self.carry[None, :, None] * carried[:, None]
            + self.turn[None, :, None] * turned,
            np.float32,
        )

    def lattice(self, rotation: NDArray[np.floating]) -> Floats:
        """The lattice (s, t, 3) with the thigh at `rotation` (3, 3), metres."""
        share = pose_shares(self.axes, rotation)
        return self.base(rotation) + (share @ self.shifts).reshape(self.rest.shape)

    def swell(self, lattice: Floats, work: float) -> Floats:
        """How much thicker the belly is than at rest (s,), as a factor."""
        slack = self.tendon * self.rest_lengths
        ratio = (self.rest_lengths - slack) / np.maximum(fibre_lengths(lattice) - slack, 0.02)
        return np.asarray(np.clip(ratio, *SWELLS) + WORK_SWELL * np.float32(work), np.float32)

    def faces(self, rotation: NDArray[np.floating], work: float = 0.0) -> Faces:
        """Both faces in one pose. Shared between callers: do not write into it."""
        key = np.asarray(rotation, np.float32).tobytes() + np.float32(max(work, 0)).tobytes()
        known = self._recent.get(key)
        if known is None:
            known = self._faces(rotation, max(work, 0.0))
            while len(self._recent) >= 4:
                self._recent.pop(next(iter(self._recent)))
            self._recent[key] = known
        return known

    def _faces(self, rotation: NDArray[np.floating], work: float) -> Faces:
        across, d_across, along, d_along = self._matrices
        c = self.lattice(rotation)
        mid = np.tensordot(along, c, (1, 1)).transpose(1, 0, 2)
        under = np.tensordot(across, mid, (1, 0))
        du = np.tensordot(d_across, mid, (1, 0))
        dv = np.tensordot(across, np.tensordot(d_along, c, (1, 1)).transpose(1, 0, 2), (1, 0))
        n = _unit(_cross(du, dv))
        if self.calm:
            coarse = grid_normals(c)
            for _ in range(self.calm):
                coarse[1:-1] = (coarse[:-2] + 2 * coarse[1:-1] + coarse[2:]) / 4
                coarse[:, 1:-1] = (coarse[:, :-2] + 2 * coarse[:, 1:-1] + coarse[:, 2:]) / 4
            fine = np.tensordot(along, coarse, (1, 1)).transpose(1, 0, 2)
            n = _unit(np.tensordot(across, fine, (1, 0)))
        swell = across @ self.swell(c, work)
        height = self.profile * (1 + (swell[:, None] - 1) * self.belly)
        outer = under + n * height[..., None]
        if self.root is not None:
            under = under - n * self.root[..., None]
        return Faces(
            np.concatenate([under.reshape(-1, 3), outer.reshape(-1, 3)]),
            np.concatenate([-n.reshape(-1, 3), grid_normals(outer).reshape(-1, 3)]),
        )


def fibre_lengths(lattice: NDArray[np.floating]) -> Floats:
    """Lengths (s,) of the fibres of a lattice (s, t, 3)."""
    step = np.diff(lattice, axis=1)
    return np.asarray(np.sqrt(np.einsum("stk,stk->st", step, step)).sum(1), np.float32)


def grid_normals(p: Floats) -> Floats:
    """Unit normals (S, T, 3) of a grid of places, from its neighbours."""
    a, b = np.empty_like(p), np.empty_like(p)
    a[1:-1], a[0], a[-1] = p[2:] - p[:-2], p[1] - p[0], p[-1] - p[-2]
    b[:, 1:-1], b[:, 0], b[:, -1] = p[:, 2:] - p[:, :-2], p[:, 1] - p[:, 0], p[:, -1] - p[:, -2]
    return _unit(_cross(a, b))


def _cross(a: Floats, b: Floats) -> Floats:
    out = np.empty_like(a)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        out[..., i] = a[..., j] * b[..., k] - a[..., k] * b[..., j]
    return out


def _unit(v: Floats) -> Floats:
    length = np.sqrt(np.einsum("...k,...k->...", v, v))
    return np.asarray(v / (length + np.float32(1e-12))[..., None], np.float32)

"""Finds how fibres run over bone: shortest paths between their ends, outside all that lies below.

A muscle's underside is a lattice of fibres. Each fibre is pulled taut between its origin, which
stays with the pelvis, and its insertion, which goes with the thigh; neighbours keep it smooth; the
distance fields of the bones and the faces of deeper muscles push it out. Side frame, metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

from assets.make.hip.points import HIP
from assets.make.sdf import F, Field
from kiosk.motion.skeleton import JOINTS, joint_rotation
from kiosk.viewmodels.figure.hip_sheet import STEP, Sheet

Array = NDArray[np.float64]

FLEXIONS = np.array([-20.0, 0.0, 22.0, 45.0, 68.0, 90.0, 115.0])
ABDUCTIONS = np.array([-22.0, 0.0, 22.0, 45.0])
ROTATIONS = np.array([-42.0, 0.0, 30.0, 60.0])
AXES = (FLEXIONS, ABDUCTIONS, ROTATIONS)
_FLIP = np.array([-1.0, 1.0, 1.0])


# The short turning muscles, hamstring roots and fat that fill the hollow behind the hip joint, as
# an egg: without them the maximus would sink between sit bone and trochanter.
_EGG = np.array([0.074, -0.006, -0.020])
_EGG_SIZE = np.array([0.066, 0.062, 0.056])
# The hamstrings, from the sit bone to the back of the thigh, which they follow.
_SIT = np.array([0.055, -0.030, -0.036])
_HAM = np.array([0.010, -0.200, -0.030])


def turn_at(flexion: float, abduction: float, rotation: float) -> Array:
    """The right thigh's rotation (3, 3) at clinical angles (degrees)."""
    angles = {"flex": flexion, "abd": abduction, "rot": rotation}
    return joint_rotation(JOINTS["hip_r"], angles)


class Grid:
    """A distance field sampled in a box: quick values and gradients."""

    SKIP = 4

    def __init__(self, field: Field, low: Sequence[float], high: Sequence[float], h: float) -> None:
        self.low, self.h = np.asarray(low), h
        shape = [round((b - a) / h) + 1 for a, b in zip(low, high, strict=True)]
        axes = [low[i] + np.arange(shape[i]) * h for i in range(3)]
        coarse = [a[:: self.SKIP] for a in axes]
        p = np.stack(np.meshgrid(*coarse, indexing="ij"), -1)
        rough = field(p.reshape(-1, 3).astype(F)).reshape(p.shape[:3])
        at = np.stack(np.meshgrid(*(np.arange(k) / self.SKIP for k in shape), indexing="ij"))
        self.values = map_coordinates(rough, at, order=1, mode="nearest")
        # Far from any bone the coarse samples do.
        cells = np.argwhere(np.abs(self.values) < 0.016)
        for i in range(0, len(cells), 200_000):
            part = cells[i : i + 200_000]
            self.values[tuple(part.T)] = field((self.low + part * h).astype(F))
        self.gradient = np.gradient(self.values, h)

    def __call__(self, p: Array) -> tuple[Array, Array]:
        """Distance (N,) and unit gradient (N, 3) at places (N, 3)."""
        at = ((p - self.low) / self.h).T
        d = map_coordinates(self.values, at, order=1, mode="nearest")
        g = np.stack([map_coordinates(a, at, order=1, mode="nearest") for a in self.gradient], 1)
        return d, g / (np.linalg.norm(g, axis=1, keepdims=True) + 1e-9)


def _clear_rope(p: Array, a: Array, b: Array, ra: float, rb: float) -> Array:
    """`p` (N, 3) moved out of a round rope from `a` to `b`."""
    along = b - a
    t = np.clip((p - a) @ along / (along @ along), 0, 1)
    off = p - a - t[:, None] * along
    far = np.linalg.norm(off, axis=1)
    return np.asarray(
        p + off / (far[:, None] + 1e-9) * np.clip(ra + t * (rb - ra) - far, 0, 0.006)[:, None]
    )


@dataclass(frozen=True)
class Ground:
    """What muscles wrap over: the fields of pelvis with sacrum, and of the femur."""

    pelvis: Grid
    femur: Grid

    def push(self, p: Array, turn: Array, clear: Array, hold: Array) -> Array:
        """`p` (N, 3) moved out of bone to `clear` (N,); where `hold` 0..1, onto the pelvis too."""
        d, g = self.pelvis(p)
        low = np.where(hold > 0, -0.004 * hold, 0.0)
        p = p + g * np.clip(clear - d, low, 0.006)[:, None]
        local = (p - HIP) @ turn + HIP
        d, g = self.femur(local)
        return np.asarray(p + (g * np.clip(clear - d, 0, 0.006)[:, None]) @ turn.T)


@dataclass(frozen=True)
class Taut:
    """How a lattice is pulled taut (see `solve`)."""

    clear: Array
    """Clearance over bone at each row (t,), metres."""
    hold: Array
    """How firmly a row clings to the pelvis (t,), 0..1."""
    gap: float
    """Clearance over deeper muscles (m)."""
    across: float = 0.12
    """How much neighbouring fibres smooth each other."""
    bulk: bool = False
    """Whether to clear the flesh behind the hip joint."""


def solve(
    p: Array, how: Taut, ground: Ground, turn: Array, below: Sequence[tuple[Array, Array]],
    rounds: int,
) -> Array:  # fmt: skip
    """The lattice (s, t, 3) pulled taut; `turn` is the side frame's thigh rotation.

    `below`: places and normals (N, 3) of deeper muscles' outer faces.
    """
    ns, nt = p.shape[:2]
    clear = np.repeat(how.clear[None], ns, 0)[:, 1:-1].reshape(-1)
    hold = np.repeat(how.hold[None], ns, 0)[:, 1:-1].reshape(-1)
    trees = [(cKDTree(face), face, n) for face, n in below]
    p = p.copy()
    for k in range(rounds):
        inner = p[:, 1:-1]
        step = 0.5 * (0.5 * (p[:, :-2] + p[:, 2:]) - inner)
        side = np.zeros_like(inner)
        side[1:-1] = 0.5 * (inner[:-2] + inner[2:]) - inner[1:-1]
        q = (inner + step + how.across * side).reshape(-1, 3)
        q = ground.push(q, turn, clear, hold)
        if how.bulk:
            q = _clear_rope(q, _SIT, HIP + turn @ _HAM, 0.030, 0.036)
            e = (q - _EGG) / _EGG_SIZE
            far = np.linalg.norm(e, axis=1, keepdims=True)
            out = e / _EGG_SIZE
            out /= np.linalg.norm(out, axis=1, keepdims=True)
            ease = np.clip((0.06 - q[:, 2:]) / 0.06, 0, 1)
            q = q + out * np.clip((1 - far) * _EGG_SIZE.mean(), 0, 0.006) * ease
        if k % 2 or k > rounds - 12:
            for tree, face, n in trees:
                far, i = tree.query(q, k=3)
                w = 1 / (far + 1e-4)
                w /= w.sum(1, keepdims=True)
                normal = (n[i] * w[..., None]).sum(1)
                height = (((q[:, None] - face[i]) * n[i]).sum(2) * w).sum(1)
                beside = np.sqrt(np.maximum(far[:, 0] ** 2 - height**2, 0))
                want = np.clip(how.gap - height, 0, 0.010) * np.clip((0.009 - beside) / 0.004, 0, 1)
                q = q + normal * np.where(height > -0.025, want, 0)[:, None]
        p[:, 1:-1] = q.reshape(ns, nt - 2, 3)
    # No ledge where a deeper muscle's rim begins: what it sinks in there is hidden.
    for k in range(10):
        p[:, 1:-1] += 0.5 * (0.5 * (p[:, :-2] + p[:, 2:]) - p[:, 1:-1])
        if k % 3 == 0 or k > 7:
            q = ground.push(p[:, 1:-1].reshape(-1, 3), turn, clear, hold)
            p[:, 1:-1] = q.reshape(ns, nt - 2, 3)
    for _ in range(4):
        q = ground.push(p[:, 1:-1].reshape(-1, 3), turn, clear, hold)
        p[:, 1:-1] = q.reshape(ns, nt - 2, 3)
    return p


def side(rotation: Array) -> Array:
    """A right thigh's rotation in the side frame, and back."""
    return np.asarray(rotation * _FLIP[:, None] * _FLIP[None, :])


def wrap(sheet: Sheet, how: Taut, ground: Ground, below: Sequence[Sheet]) -> Sheet:
    """The sheet with shifts for every pose of the grid, each found from its neighbour's."""
    shape = tuple(len(axis) for axis in AXES)
    found = np.zeros((*shape, *sheet.rest.shape))
    done = np.zeros(shape, bool)
    start = tuple(int(np.flatnonzero(axis == 0)[0]) for axis in AXES)
    for index in _walk(shape, start):
        turn = turn_at(*(axis[i] for axis, i in zip(AXES, index, strict=True)))
        near = _nearest(done, index) if done.any() else None
        base = sheet.base(turn).astype(float)
        guess = base if near is None else base + found[near]
        faces = []
        for lower in below:
            f = lower.faces(turn)
            half = len(f.positions) // 2
            faces.append((f.positions[half:] * _FLIP, f.normals[half:] * _FLIP))
        rounds = 300 if near is None else 130
        solved = solve(guess * _FLIP, how, ground, side(turn), faces, rounds) * _FLIP
        found[index] = solved - base
        done[index] = True
    stored = np.round(found.reshape(np.prod(shape), -1) / STEP) * STEP
    return replace(sheet, shifts=stored.astype(np.float32), _recent={})


def _walk(shape: tuple[int, ...], start: tuple[int, ...]) -> list[tuple[int, ...]]:
    """All cells, the start first, each with an earlier neighbour: flexion, abduction, rotation."""
    cells = [tuple(int(i) for i in c) for c in np.ndindex(*shape)]

    def order(c: tuple[int, ...]) -> tuple[int, ...]:
        off = [abs(a - b) for a, b in zip(c, start, strict=True)]
        return (int(off[2] > 0), int(off[1] > 0), off[2], off[1], off[0], *c)

    return sorted(cells, key=order)


def _nearest(done: NDArray[np.bool_], index: tuple[int, ...]) -> tuple[int, ...]:
    places = np.argwhere(done)
    weight = np.array([1.0, 1.1, 1.2])
    far = (np.abs(places - np.array(index)) * weight).sum(1)
    return tuple(int(i) for i in places[far.argmin()])

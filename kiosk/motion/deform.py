"""Bends the figure's mesh: bones' rotations in, vertex positions and normals out.

The mesh is skinned linearly (each vertex follows up to four bones). Where that loses volume, at a
bent hip, knee, shoulder or spine, learned corrections are added first: pose-space deformation
(Lewis, Cordner & Fong, SIGGRAPH 2000), with each joint's corrections interpolated over the angles
between its rotation and the rotations at which the corrections were computed.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import BONES, PARENTS, world_transforms

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
SOFT_ANGLE = 0.06
"""Radians; rounds the tip of the distance kernel, so that passing a sample shows no kink."""
LEAST_SHARE = 0.002
"""Corrections with a smaller share move no vertex by a visible amount, and are left out."""

HAND_SHAPES = ("flat", "grip half", "grip")
"""The hands' shapes in the file, beside the relaxed one of the mesh itself."""
PALM_DEPTH = 0.019
"""How far (m) the palm lies from the hand bone's axis: a flat hand rests on that plane, and a
hand that grips holds a bar of 1.5 cm radius whose surface touches it."""


@dataclass(frozen=True)
class Part:
    """A run of vertices with one material. `triangles` (T, 3) count from the part's first vertex.

    `colours` (V, 4) are linear: soft occlusion times local tint, 0..1, with alpha.
    """

    name: str
    start: int
    stop: int
    triangles: Ints
    colours: Floats
    light: Ints = field(default_factory=lambda: np.zeros((0, 3), np.int32))
    """Fewer triangles over some of the same vertices; empty where there is no lighter level."""


@dataclass(frozen=True)
class Corrective:
    """The corrections of one joint.

    `bone` turns it; `samples` (K + 1, 4) are unit quaternions (w, x, y, z), the first the bind
    rotation, where nothing is corrected; `moves` (K, 6 * M) are shifts then changes of the normal,
    axis by axis, of the skinned vertices `index` (M,), in the frame of the bone's parent. `twist`
    0..1 is how much a turn about the bone's own length counts beside a swing.
    """

    bone: int
    samples: NDArray[np.float64]
    index: Ints
    moves: Floats
    twist: float = 1.0
    solve: NDArray[np.float64] = field(init=False)
    axes: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "axes", _along(self.samples))
        object.__setattr__(self, "solve", interpolation(self.samples, self.twist))

    def weights(self, rotation: NDArray[np.float64]) -> NDArray[np.float64]:
        """The shares (K,) of the corrections at a local rotation (3, 3).

        None is negative and they sum to at most 1, however far the rotation lies from all samples:
        a correction never grows beyond what was learned.
        """
        distance = distances(quaternion(rotation), self.samples, self.axes, self.twist)
        raw = np.maximum(np.append(distance, 1.0) @ self.solve, 0.0)
        shares: NDArray[np.float64] = raw[1:] / raw.sum()
        return shares

    def fewer(self, used: NDArray[np.bool_], new: Ints) -> Corrective:
        """The same for a figure that keeps the vertices `used`, now numbered `new`."""
        keep = used[self.index]
        moves = self.moves.reshape(len(self.moves), 6, -1)[:, :, keep]
        flat = np.ascontiguousarray(moves.reshape(len(moves), -1))
        return Corrective(self.bone, self.samples, new[self.index[keep]], flat, self.twist)

    def blend(self, rotation: NDArray[np.float64]) -> Floats | None:
        """The corrections (2, 3, M) at a local rotation (3, 3); None where there are none."""
        shares = self.weights(rotation).astype(np.float32)
        active = np.flatnonzero(shares > LEAST_SHARE)
        if not len(active):
            return None
        moves = shares[active[0]] * self.moves[active[0]]
        for k in active[1:]:
            moves += shares[k] * self.moves[k]
        blended: Floats = moves.reshape(2, 3, -1)
        return blended


@dataclass(frozen=True)
class Hands:
    """The shapes of the hands, as moves of a few hundred vertices.

    `index` holds the vertices of the left and the right hand; `moves` (K, 6, M) of each are
    shifts, then changes of the normal, in the frame of its bone, for each of `HAND_SHAPES`.
    """

    index: tuple[Ints, Ints]
    moves: tuple[Floats, Floats]

    def fewer(self, used: NDArray[np.bool_], new: Ints) -> Hands:
        """The same for a figure that keeps the vertices `used`, now numbered `new`."""
        keep = [used[index] for index in self.index]
        left, right = (new[index[k]] for index, k in zip(self.index, keep, strict=True))
        one, two = (moves[:, :, k] for moves, k in zip(self.moves, keep, strict=True))
        return Hands((left, right), (one, two))

    def blend(self, side: int, flat: float, grip: float) -> Floats | None:
        """The moves (2, 3, M) of one hand; None for a relaxed one.

        From relaxed to grip the vertices follow a curve through the shape halfway, so that the
        fingers do not shrink as they curl.
        """
        shares = (flat, 4 * grip * (1 - grip), grip * (2 * grip - 1))
        if max(abs(share) for share in shares) < LEAST_SHARE:
            return None
        moves = np.einsum("k,kaj->aj", np.asarray(shares, np.float32), self.moves[side])
        blended: Floats = moves.reshape(2, 3, -1)
        return blended


_HAND_BONES = tuple(i for i, bone in enumerate(BONES) if bone.name in ("hand_l", "hand_r"))


def quaternion(m: NDArray[np.float64]) -> NDArray[np.float64]:
    """The unit quaternion (w, x, y, z) of a rotation matrix (3, 3)."""
    t = np.array(
        [
            1 + m[0, 0] + m[1, 1] + m[2, 2],
            1 + m[0, 0] - m[1, 1] - m[2, 2],
            1 - m[0, 0] + m[1, 1] - m[2, 2],
            1 - m[0, 0] - m[1, 1] + m[2, 2],
        ]
    )
    q = np.empty(4)
    i = int(t.argmax())
    skew = (m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1])
    if i == 0:
        q[:] = (t[0], *skew)
    elif i == 1:
        q[:] = (skew[0], t[1], m[0, 1] + m[1, 0], m[0, 2] + m[2, 0])
    elif i == 2:
        q[:] = (skew[1], m[0, 1] + m[1, 0], t[2], m[1, 2] + m[2, 1])
    else:
        q[:] = (skew[2], m[0, 2] + m[2, 0], m[1, 2] + m[2, 1], t[3])
    return q / np.linalg.norm(q)


def distances(
    q: NDArray[np.float64],
    samples: NDArray[np.float64],
    axes: NDArray[np.float64],
    twist: float,
) -> NDArray[np.float64]:
    """Softened distances (K,) in radians from one unit quaternion to each of (K, 4).

    `axes` (K, 3) is where the samples take the bone's length.
    """
    whole = 2 * np.arccos(np.minimum(np.abs(samples @ q), 1.0))
    swing = np.arccos(np.clip(axes @ _along(q[None])[0], -1.0, 1.0))
    turn = np.maximum(whole * whole - swing * swing, 0.0)
    apart = swing * swing + twist * twist * turn
    soft: NDArray[np.float64] = np.sqrt(apart + SOFT_ANGLE**2) - SOFT_ANGLE
    return soft


def _along(q: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where rotations (K, 4) take the Y axis, the bone's length: (K, 3)."""
    w, x, y, z = q.T
    return np.stack([2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)], axis=1)


def interpolation(samples: NDArray[np.float64], twist: float) -> NDArray[np.float64]:
    """What takes the distances to the samples (K + 1, 4), and a 1, to the samples' shares.

    A polyharmonic interpolation (kernel r, constant term): exact at each sample. (K + 2, K + 1).
    """
    n, axes = len(samples), _along(samples)
    system = np.ones((n + 1, n + 1))
    system[n, n] = 0
    for i in range(n):
        system[i, :n] = distances(samples[i], samples, axes, twist)
    return np.asarray(np.linalg.inv(system)[:, :n], np.float64)


class Deformer:
    """The figure's mesh, ready to be bent. Not safe to share between threads: reuses buffers."""

    def __init__(
        self,
        positions: Floats,
        normals: Floats,
        weights: Floats,
        bind_local: NDArray[np.float64],
        parts: tuple[Part, ...],
        correctives: tuple[Corrective, ...] = (),
        hands: Hands | None = None,
        tints: dict[str, str] | None = None,
    ) -> None:
        self.tints = tints or {}
        self.positions = positions
        self.normals = normals
        self.weights = weights
        self.bind_local = bind_local
        self.parts = {part.name: part for part in parts}
        self.correctives = correctives
        self.hands = hands
        self._unbind = np.linalg.inv(world_transforms(bind_local))
        self._weights = np.ascontiguousarray(weights.T)
        self._rest = np.ascontiguousarray(np.concatenate([positions, normals], 1).T)
        self._out = np.empty_like(self._rest)
        # Joints that keep still keep their blend: the rotation it was made for, and the blend.
        self._held: dict[int, tuple[NDArray[np.float64], Floats | None]] = {}

    @classmethod
    def load(cls, path: Path | str) -> Deformer:
        """Reads the baked figure.

        Raises:
            OSError: the file cannot be read.
            ValueError: the file is no figure, is damaged, or was baked for other bones.
        """
        from kiosk.motion.deform_file import read

        return read(Path(path))

    def twin(self) -> Deformer:
        """The same figure with buffers of its own, for a second person on the screen."""
        other = copy(self)
        other._out = np.empty_like(self._rest)
        other._held = {}
        return other

    def lighter(self) -> Deformer:
        """The figure's lighter level of detail, which bends only the vertices it shows.

        Itself where the file has no lighter level.
        """
        if not all(len(part.light) for part in self.parts.values()):
            return self
        used = np.zeros(len(self.positions), bool)
        for part in self.parts.values():
            used[np.unique(part.light) + part.start] = True
        new = np.cumsum(used).astype(np.int32) - 1
        parts = []
        for part in self.parts.values():
            mask = used[part.start : part.stop]
            start = int(np.count_nonzero(used[: part.start]))
            few = (new[part.light + part.start] - start).astype(np.int32)
            stop = start + int(np.count_nonzero(mask))
            parts.append(Part(part.name, start, stop, few, part.colours[mask], few))
        hands = None
        if self.hands is not None:
            hands = self.hands.fewer(used, new)
        return Deformer(
            self.positions[used],
            self.normals[used],
            self.weights[used],
            self.bind_local,
            tuple(parts),
            tuple(c.fewer(used, new) for c in self.correctives),
            hands,
            self.tints,
        )

    def areas(self) -> Floats:
        """The surface (m2) around each vertex (N,): a third of its triangles, as bound."""
        total = np.zeros(len(self.positions))
        for part in self.parts.values():
            corner = self.positions[part.start : part.stop][part.triangles]
            cross = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
            third = np.linalg.norm(cross, axis=1) / 6
            for i in range(3):
                np.add.at(total, part.triangles[:, i] + part.start, third)
        return total.astype(np.float32)

    def deform(
        self,
        local: NDArray[np.floating],
        root: NDArray[np.floating] | None = None,
        hands: NDArray[np.floating] | None = None,
    ) -> tuple[Floats, Floats]:
        """The mesh in one pose: positions (N, 3) in metres and unit normals (N, 3), float32.

        `local` (J, 3, 3) are the bones' local rotations and `root` (4, 4) places the figure, as
        in `skeleton.world_transforms`. `hands` (2, 2) are [left, right] x [flat, grip], 0..1 each
        and together at most 1; what is missing to 1 is relaxed. The arrays are views that the next
        call overwrites.
        """
        turns = np.asarray(local, np.float64)
        world = world_transforms(turns, None if root is None else np.asarray(root, np.float64))
        return self.deform_world(turns, world, hands)

    def deform_world(
        self,
        local: NDArray[np.float64],
        world: NDArray[np.float64],
        hands: NDArray[np.floating] | None = None,
    ) -> tuple[Floats, Floats]:
        """As `deform`, for bones whose world transforms (J, 4, 4) are known."""
        m = (world @ self._unbind)[:, :3, :].reshape(len(BONES), 12).astype(np.float32)
        t = m.T @ self._weights
        x, y, z, nx, ny, nz = self._rest
        out = self._out
        for axis in range(3):
            a, b, c, d = t[4 * axis : 4 * axis + 4]
            row = out[axis]
            np.multiply(a, x, out=row)
            row += b * y
            row += c * z
            row += d
            row = out[axis + 3]
            np.multiply(a, nx, out=row)
            row += b * ny
            row += c * nz
        self._correct(local, world)
        if hands is not None and self.hands is not None:
            self._shape_hands(self.hands, world, hands)
        n = out[3:]
        length = np.einsum("ij,ij->j", n, n)
        n *= 1 / np.sqrt(np.maximum(length, np.float32(1e-12)))
        return out[:3].T, out[3:].T

    def _correct(self, local: NDArray[np.float64], world: NDArray[np.float64]) -> None:
        for i, corrective in enumerate(self.correctives):
            turn = local[corrective.bone]
            last, moves = self._held.get(i, (None, None))
            if last is None or not np.array_equal(last, turn):
                moves = corrective.blend(turn)
                self._held[i] = (turn.copy(), moves)
            if moves is not None:
                frame = world[PARENTS[corrective.bone], :3, :3].astype(np.float32)
                self._out[:, corrective.index] += (frame @ moves).reshape(6, -1)

    def _shape_hands(
        self, shapes: Hands, world: NDArray[np.float64], hands: NDArray[np.floating]
    ) -> None:
        for side, bone in enumerate(_HAND_BONES):
            moves = shapes.blend(side, float(hands[side, 0]), float(hands[side, 1]))
            if moves is not None:
                frame = world[bone, :3, :3].astype(np.float32)
                self._out[:, shapes.index[side]] += (frame @ moves).reshape(6, -1)

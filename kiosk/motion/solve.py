"""Keeping contacts: damped least squares on the body's place and the joints that give way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.body import POINTS
from kiosk.motion.proxies import PROXIES, proxy_ends
from kiosk.motion.skeleton import (
    BONES,
    INDEX,
    JOINTS,
    PARENTS,
    Array,
    axis_rotation,
    world_transforms,
)

ANGLES: tuple[tuple[str, str, str, float], ...] = tuple(
    (
        joint.name,
        name,
        axis,
        sign * (-1.0 if joint.name.endswith("_r") and axis in "yz" else 1.0),
    )
    for joint in JOINTS.values()
    for name, axis, sign in joint.angles
)
"""Every angle of the skeleton: joint, angle, axis, sign on its side."""
COLUMN: dict[str, int] = {f"{joint}.{name}": i for i, (joint, name, _, _) in enumerate(ANGLES)}

PRIOR = 0.01
ROOT_PRIOR = 0.002
PACE = 0.05
FACING = 0.03
TURNING = 0.25
BEYOND = 0.15
EASY = 0.4
"""How much more readily ankles and wrists give way than other joints."""


SETTLED = 3e-5
"""When the largest step (m or rad) is below this, a solution is found."""
LONGEST = 0.2
"""The longest step (m or rad) of one variable in one iteration."""


def rotations(angles: Array) -> Array:
    """Local rotations (T, J, 3, 3) from angles (T, len(ANGLES)) in degrees."""
    out = np.tile(np.eye(3), (len(angles), len(BONES), 1, 1))
    for i, (joint, _, axis, sign) in enumerate(ANGLES):
        bone = INDEX[JOINTS[joint].bone]
        out[:, bone] = out[:, bone] @ axis_rotation(axis, angles[:, i] * sign)
    return out


def _above(bone: int) -> set[int]:
    chain = set()
    while bone >= 0:
        chain.add(bone)
        bone = PARENTS[bone]
    return chain


_CHAIN: tuple[set[int], ...] = tuple(_above(i) for i in range(len(BONES)))


@dataclass
class Row:
    """One contact's demands on every frame, where `active` (T,)."""

    kind: str
    """rest, press, point, flat, touch, landing (height and flatness only)."""
    active: NDArray[np.bool_]
    by: tuple[str, ...] = ()
    """The angles that may change for it."""
    root: bool = True
    """Whether the whole body may move for it."""
    point: str = ""
    part: str = ""
    other: str = ""
    normal: Array = field(default_factory=lambda: np.array([0.0, 1.0, 0.0]))
    place: Array = field(default_factory=lambda: np.zeros((1, 3)))
    """Target place (T or 1, 3); for touch, the wished offset from the other point."""
    turn: Array | None = None
    """Target rotation (T or 1, 3, 3) of the point's bone, for flat."""
    strength: Array = field(default_factory=lambda: np.ones(1))
    """0..1 (T or 1,): how much a palm turns to what it touches, while a contact fades."""
    fixed: NDArray[np.bool_] = field(default_factory=lambda: np.ones(3, dtype=bool))
    """Which of X, Y, Z a landing already fixes."""

    def take(self, frames: NDArray[np.intp]) -> Row:
        """The same demands on some of the frames."""

        def some(values: Array) -> Array:
            return values if len(values) == 1 else values[frames]

        return replace(
            self,
            active=self.active[frames] if len(self.active) > 1 else self.active,
            place=some(self.place),
            turn=None if self.turn is None else some(self.turn),
            strength=some(self.strength),
        )


class Solver:
    """Solves frames that begin at authored angles (T, A) and one root transform (4, 4)."""

    def __init__(
        self,
        angles: Array,
        root: Array,
        free: list[str],
        limits: dict[str, tuple[float, float]],
    ) -> None:
        self.wished = angles
        self.root0 = root
        self.free = [COLUMN[name] for name in free]
        self.names = free
        self.prior = np.array(
            [PRIOR * (EASY if n.startswith(("ankle", "wrist")) else 1.0) for n in free]
        )
        self.root_prior = np.full(3, ROOT_PRIOR)
        self.course = np.zeros((len(angles), 3))
        self.low = np.radians([limits[name][0] for name in free])
        self.high = np.radians([limits[name][1] for name in free])

    def keep_pace(self) -> None:
        """Let the body go forward evenly over ground that moves: the legs take what differs."""
        self.root_prior[2] = PACE
        self.prior[:] = PRIOR

    def root(self, move: Array) -> Array:
        """Root transforms (T, 4, 4) for translations (T, 3)."""
        out = np.tile(self.root0, (len(move), 1, 1))
        out[:, :3, 3] += move
        return out

    def solve(
        self, rows: list[Row], start: tuple[Array, Array] | None = None, steps: int = 30
    ) -> tuple[Array, Array]:
        """Angles (T, A) in degrees and root translations (T, 3) that keep the rows."""
        angles = self.wished.copy() if start is None else start[0].copy()
        move = np.zeros((len(angles), 3)) if start is None else start[1].copy()
        if not rows:
            return angles, move
        todo = np.arange(len(angles))
        for step in range(steps):
            some = [row.take(todo) for row in rows]
            damp = 1e-4 if step < steps - 6 else 1e-7
            change = self._step(some, angles[todo], move[todo], todo, damp)
            move[todo] += change[:, :3]
            angles[todo[:, None], self.free] += np.degrees(change[:, 3:])
            todo = todo[np.abs(change).max(axis=1) >= SETTLED]
            if not len(todo):
                break
        return angles, move

    def _step(
        self, rows: list[Row], angles: Array, move: Array, frames: NDArray[np.intp], damp: float
    ) -> Array:
        """One damped Gauss-Newton step (T, n): metres of the body, radians of free angles."""
        world = world_transforms(rotations(angles), self.root(move))
        axes, origins = self._axes(angles, world)
        n = 3 + len(self.free)
        normal: Array = np.zeros((len(angles), n, n))
        right: Array = np.zeros((len(angles), n))
        for row in rows:
            yielding = self._yielding(row)
            for jacobian, error, weight in self._demands(row, world, axes, origins):
                scale = np.broadcast_to(weight * row.active, len(angles))
                jacobian = jacobian * yielding * scale[:, None, None]
                across = np.swapaxes(jacobian, 1, 2)
                normal = normal + across @ jacobian
                right = right + (across @ (error * scale[:, None])[..., None])[..., 0]
        q, q0 = np.radians(angles[:, self.free]), np.radians(self.wished[frames][:, self.free])
        over = (q < self.low) | (q > self.high)
        edge = np.clip(q, self.low, self.high)
        diagonal = np.zeros((len(angles), n))
        diagonal[:, :3] = self.root_prior**2
        diagonal[:, 3:] = self.prior**2 + over * BEYOND**2
        right[:, :3] += self.root_prior**2 * (self.course[frames] - move)
        right[:, 3:] += self.prior**2 * (q0 - q) + over * BEYOND**2 * (edge - q)
        normal[:, range(n), range(n)] += diagonal + damp
        change = np.linalg.solve(normal, right[..., None])[..., 0]
        longest = np.abs(change).max(axis=1, keepdims=True)
        step: Array = change / np.maximum(longest / LONGEST, 1.0)
        return step

    def steady(self, solved: tuple[Array, Array], window: int) -> None:
        """Wish for a solution's own course, smoothed over `window` frames of the loop."""
        self.wished = solved[0].copy()
        self.wished[:, self.free] = softened(solved[0][:, self.free], window)

    def follow(self, move: Array, window: int) -> None:
        """Let the body keep to its own course, smoothed over `window` frames of the loop."""
        self.course = softened(move, window)
        self.root_prior[:] = PACE

    def _yielding(self, row: Row) -> Array:
        """1 for the variables that give way to a row, else 0 (n,)."""
        own = set(row.by)
        return np.array([float(row.root)] * 3 + [float(name in own) for name in self.names])

    def _axes(self, angles: Array, world: Array) -> tuple[Array, Array]:
        """World axes and origins (T, F, 3) of the free angles."""
        axes = np.zeros((len(angles), len(self.free), 3))
        origins = np.zeros_like(axes)
        for k, column in enumerate(self.free):
            joint, _, axis, sign = ANGLES[column]
            bone = INDEX[JOINTS[joint].bone]
            parent = PARENTS[bone]
            frame = self.root0[:3, :3] if parent < 0 else world[:, parent, :3, :3]
            turn = np.broadcast_to(frame, (len(angles), 3, 3))
            for i in range(column - 3, column):
                if i >= 0 and ANGLES[i][0] == joint:
                    turn = turn @ axis_rotation(ANGLES[i][2], angles[:, i] * ANGLES[i][3])
            axes[:, k] = turn[..., "xyz".index(axis)] * sign
            origins[:, k] = world[:, bone, :3, 3]
        return axes, origins

    def _reach(self, bone: int) -> Array:
        chain = _CHAIN[bone]
        return np.array(
            [1.0 if INDEX[JOINTS[ANGLES[c][0]].bone] in chain else 0.0 for c in self.free]
        )

    def _moves(self, bone: int, place: Array, axes: Array, origins: Array) -> Array:
        """How a point (T, 3) on a bone moves with the variables: (T, 3, n)."""
        out = np.zeros((len(place), 3, 3 + len(self.free)))
        out[:, :, :3] = np.eye(3)
        turned = np.cross(axes, place[:, None, :] - origins)
        out[:, :, 3:] = np.swapaxes(turned, 1, 2) * self._reach(bone)
        return out

    def _turns(self, bone: int, axes: Array) -> Array:
        """How a bone turns with the variables, as world rotation vectors (T, 3, n)."""
        out = np.zeros((len(axes), 3, 3 + len(self.free)))
        out[:, :, 3:] = np.swapaxes(axes, 1, 2) * self._reach(bone)
        return out

    def _demands(
        self, row: Row, world: Array, axes: Array, origins: Array
    ) -> list[tuple[Array, Array, float]]:
        if row.kind == "rest":
            place, bone = _lowest_point(world, row.part)
            moves = self._moves(bone, place, axes, origins)
            return [(moves[:, 1:2], row.place[:, 1:2] - place[:, 1:2], 1.0)]
        point = POINTS[row.point]
        bone = INDEX[point.bone]
        frame = world[:, bone]
        place = frame[:, :3, :3] @ np.array(point.offset) + frame[:, :3, 3]
        outward = frame[:, :3, :3] @ np.array(point.normal)
        moves = self._moves(bone, place, axes, origins)
        turns = self._turns(bone, axes)
        if row.kind == "touch":
            other = POINTS[row.other]
            bone2 = INDEX[other.bone]
            frame2 = world[:, bone2]
            place2 = frame2[:, :3, :3] @ np.array(other.offset) + frame2[:, :3, 3]
            facing = frame2[:, :3, :3] @ np.array(other.normal)
            moves2 = self._moves(bone2, place2, axes, origins)
            out = [(moves - moves2, row.place - (place - place2), 1.0)]
            if row.point.startswith("palm"):
                out.append(_palm(row, turns, outward, facing))
            return out
        if row.kind == "press":
            along = np.einsum("i,tin->tn", row.normal, moves)[:, None]
            return [(along, ((row.place - place) @ row.normal)[:, None], 1.0)]
        error = row.place - place
        if row.kind == "landing":
            out = [(moves[:, row.fixed], error[:, row.fixed], 1.0)]
            if row.turn is not None:
                out.append((_cross(turns, outward), -(outward + row.normal), TURNING))
            return out
        out = [(moves, error, 1.0)]
        if row.kind == "flat" and row.turn is not None:
            off = row.turn @ np.swapaxes(frame[:, :3, :3], 1, 2)
            out.append((turns, _rotation_vector(off), TURNING))
        elif row.point.startswith("palm"):
            out.append(_palm(row, turns, outward, row.normal))
        return out


def softened(values: Array, window: int) -> Array:
    """Values (T, N) of a loop, each the mean of `window` frames round it."""
    kernel = np.hanning(window + 2)[1:-1]
    kernel /= kernel.sum()
    wrapped = np.concatenate([values[-window:], values, values[:window]])
    soft = np.stack([np.convolve(c, kernel, mode="same") for c in wrapped.T], axis=1)
    return soft[window:-window]


def _palm(row: Row, turns: Array, outward: Array, facing: Array) -> tuple[Array, Array, float]:
    """A palm's wish to lie against what it touches."""
    s = row.strength[:, None]
    return _cross(turns, outward) * s[:, None], -(outward + facing) * s, FACING


def _cross(turns: Array, vector: Array) -> Array:
    """How a vector (T, 3) fixed to a bone changes with the variables: (T, 3, n)."""
    return np.cross(turns, vector[:, :, None], axis=1)


def _rotation_vector(m: Array) -> Array:
    """Rotation vectors (T, 3), radians, of rotations (T, 3, 3)."""
    v = np.stack(
        [m[:, 2, 1] - m[:, 1, 2], m[:, 0, 2] - m[:, 2, 0], m[:, 1, 0] - m[:, 0, 1]], axis=-1
    )
    sine = np.linalg.norm(v, axis=-1) / 2.0
    cosine = (np.trace(m, axis1=1, axis2=2) - 1.0) / 2.0
    angle = np.arctan2(sine, cosine)
    scale = np.where(sine > 1e-8, angle / np.maximum(2.0 * sine, 1e-12), 0.5)
    return v * scale[:, None]


def _lowest_point(world: Array, part: str) -> tuple[Array, int]:
    """The lowest surface point (T, 3) of a part, and its bone."""
    a, b = proxy_ends(world)
    spots = []
    bone = 0
    for i, proxy in enumerate(PROXIES):
        if proxy.part == part:
            down = np.array([0.0, 1.0, 0.0])
            spots += [a[:, i] - down * proxy.ra, b[:, i] - down * proxy.rb]
            bone = INDEX[proxy.bone]
    stack = np.stack(spots, axis=1)
    pick = stack[..., 1].argmin(axis=1)
    return stack[np.arange(len(stack)), pick], bone

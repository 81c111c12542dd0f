"""Hands in three shapes: relaxed (the one the mesh is made in), flat and grip.

Shapes are in the frame of the left hand's bone: origin at the wrist, fingers along -Y, the palm
towards -X, the thumb in front (+Z). The right hand is its mirror image. The mesh is cut from an
open hand, where the fingers stand apart, then closed to the relaxed one; the other shapes are
shifts of its vertices. A fist curls too far for straight shifts, so that `grip` has a shape
halfway, and the fingers keep their length on the way (see `kiosk.motion.deform.Hands`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from scipy.optimize import brentq

from assets.make.person.rig import SIDE, Rig
from assets.make.sdf import (
    F,
    Field,
    Floats,
    Ints,
    Limb,
    capsule,
    clip,
    ellipsoid,
    join,
    neighbour_mean,
    normals,
    project,
)
from kiosk.motion.deform import HAND_SHAPES, PALM_DEPTH
from kiosk.motion.skeleton import INDEX, axis_rotation

BAR = 0.015
"""Radius (m) of what `grip` holds: a rail, a stick, the back of a chair."""
BAR_AT = np.array([-PALM_DEPTH - BAR, -0.080])
"""Where its axis crosses the x-y plane; it lies along Z."""

PALM = Limb(
    -0.010,
    -0.088,
    [
        (0.00, 0.0170, 0.0260, 0.000, 0.000),
        (0.30, 0.0150, 0.0330, -0.003, 0.001),
        (0.65, 0.0130, 0.0390, -0.004, 0.001),
        (1.00, 0.0105, 0.0400, -0.002, 0.001),
    ],
    0.4,
)
ROOTS = np.array(
    [
        (0.0015, -0.083, 0.0300),
        (0.0030, -0.086, 0.0100),
        (0.0020, -0.082, -0.0100),
        (0.0000, -0.074, -0.0285),
    ]
)
"""The knuckles, from index to little finger."""
LENGTHS = ((0.041, 0.025, 0.0165), (0.045, 0.028, 0.0175), (0.042, 0.026, 0.0170),
           (0.033, 0.020, 0.0155))  # fmt: skip
THICK = ((0.0096, 0.0088, 0.0078, 0.0066), (0.0096, 0.0090, 0.0080, 0.0068),
         (0.0093, 0.0085, 0.0076, 0.0065), (0.0083, 0.0074, 0.0067, 0.0058))  # fmt: skip
THUMB_THICK = (0.0150, 0.0122, 0.0108, 0.0078)
DIGITS = 5


@dataclass(frozen=True)
class Shape:
    """A hand's shape: bends (4, 3) and splay (4,) of the fingers in degrees, and the points
    (4, 3) of the thumb with the direction its nail faces."""

    bends: tuple[tuple[float, float, float], ...]
    splay: tuple[float, float, float, float]
    thumb: tuple[tuple[float, float, float], ...]
    nail: tuple[float, float, float]
    level: float = 0.0
    """0..1: how far palm and pads are pressed level."""


RELAXED = Shape(
    ((16, 24, 14), (20, 27, 15), (24, 30, 17), (27, 32, 19)),
    (3.0, 0.6, -2.2, -5.5),
    ((-0.005, -0.022, 0.022), (-0.0150, -0.056, 0.0420), (-0.0200, -0.086, 0.0520),
     (-0.0255, -0.108, 0.0545)),
    (0.35, 0.0, 0.94),
)  # fmt: skip
OPEN = Shape(
    ((8, 10, 6), (8, 10, 6), (8, 10, 6), (8, 10, 6)),
    (9.0, 2.0, -5.5, -14.0),
    ((-0.005, -0.022, 0.022), (-0.0130, -0.054, 0.0470), (-0.0170, -0.079, 0.0660),
     (-0.0200, -0.098, 0.0770)),
    (0.55, 0.3, 0.78),
)  # fmt: skip


def _level_bends() -> tuple[tuple[float, float, float], ...]:
    """Bends that lay the pad of each joint on the palm's plane."""
    rows = []
    for root, lengths, thick in zip(ROOTS, LENGTHS, THICK, strict=True):
        x, before, bends = float(root[0]), 0.0, []
        for length, radius in zip(lengths, thick[1:], strict=True):
            end = radius - PALM_DEPTH
            angle = float(np.degrees(np.arcsin((x - end) / length)))
            bends.append(angle - before)
            x, before = end, angle
        rows.append((bends[0], bends[1], bends[2]))
    return tuple(rows)


FLAT = Shape(
    _level_bends(),
    (4.0, 0.5, -3.2, -8.0),
    ((-0.003, -0.022, 0.023), (-0.0063, -0.051, 0.0500), (-0.0077, -0.076, 0.0660),
     (-0.0107, -0.097, 0.0745)),
    (1.0, 0.0, 0.1),
    1.0,
)  # fmt: skip


def _end(at: np.ndarray, angle: float, length: float) -> np.ndarray:
    """The far end of a piece that starts at `at` and bends `angle` degrees from straight down."""
    a = np.radians(angle)
    return at + length * np.array([-np.sin(a), -np.cos(a), 0.0])


def _until_touch(at: np.ndarray, angle: float, length: float, thick: float) -> float:
    """How far (degrees) a piece bends on from `angle` until its axis is `thick` from the bar's."""

    def gap(bend: float) -> float:
        return _off_bar(at, _end(at, angle + bend, length)) - thick

    grid = np.arange(0.0, 110.0, 2.0)
    gaps = np.array([gap(b) for b in grid])
    touching = np.flatnonzero(gaps <= 0)
    if not len(touching):
        return float(grid[gaps.argmin()])
    first = int(touching[0])
    return float(brentq(gap, grid[first - 1], grid[first])) if first else 0.0


def _off_bar(a: np.ndarray, b: np.ndarray) -> float:
    """Distance (m) in the x-y plane from the bar's axis to the piece from `a` to `b`."""
    along = b[:2] - a[:2]
    t = np.clip((BAR_AT - a[:2]) @ along / (along @ along), 0, 1)
    return float(np.linalg.norm(a[:2] + t * along - BAR_AT))


@cache
def gripping(share: float = 1.0) -> Shape:
    """The hand round the bar: each piece of each finger bends until its pad lies on the bar.

    `share` < 1 is the hand on its way there from `RELAXED`, joint by joint.
    """
    bends = []
    for i in range(4):
        at, angle, found = ROOTS[i].copy(), 0.0, []
        for k, length in enumerate(LENGTHS[i]):
            thick = BAR + (THICK[i][k] + THICK[i][k + 1]) / 2
            bend = _until_touch(at, angle, length, thick)
            found.append(bend)
            angle += bend
            at = _end(at, angle, length)
        bends.append(found)
    thumb = np.array([(-0.006, -0.022, 0.023), (-0.0290, -0.0480, 0.0400),
                      (-0.0560, -0.0620, 0.0430), (-0.0640, -0.0830, 0.0380)])  # fmt: skip
    splay = np.array((1.0, 0.3, -0.6, -2.0))
    rest = RELAXED
    mixed = np.array(rest.bends) * (1 - share) + np.array(bends) * share
    points = _thumb_between(np.array(rest.thumb), thumb, share)
    nail = np.array(rest.nail) * (1 - share) + np.array((-0.35, -0.1, 0.93)) * share
    return Shape(
        tuple(tuple(float(v) for v in row) for row in mixed),
        tuple(float(v) for v in np.array(rest.splay) * (1 - share) + splay * share),
        tuple(tuple(float(v) for v in row) for row in points),
        tuple(float(v) for v in nail),
    )


def _thumb_between(a: np.ndarray, b: np.ndarray, share: float) -> np.ndarray:
    """Thumb points between two poses whose pieces keep their length."""
    out = [a[0] * (1 - share) + b[0] * share]
    for k in range(3):
        one, two = a[k + 1] - a[k], b[k + 1] - b[k]
        along = one / np.linalg.norm(one) * (1 - share) + two / np.linalg.norm(two) * share
        length = np.linalg.norm(one) * (1 - share) + np.linalg.norm(two) * share
        out.append(out[-1] + along / np.linalg.norm(along) * length)
    return np.array(out)


Frames = list[tuple[np.ndarray, np.ndarray]]


@cache
def _digits(shape: Shape) -> tuple[tuple[np.ndarray, ...], tuple[Frames, ...]]:
    """The joints (4, 3) of index..little and thumb, and each piece's frame (turn, origin)."""
    points, frames = [], []
    for i in range(4):
        at, angle = ROOTS[i].copy(), 0.0
        row, own = [at], []
        aside = axis_rotation("x", -shape.splay[i])
        for length, bend in zip(LENGTHS[i], shape.bends[i], strict=True):
            angle += bend
            turn = aside @ axis_rotation("z", -angle)
            own.append((turn, at))
            at = at + turn @ np.array([0, -length, 0])
            row.append(at)
        points.append(np.array(row))
        frames.append(own)
    thumb = np.array(shape.thumb)
    own = []
    for a, b in pairwise(thumb):
        y = (a - b) / np.linalg.norm(a - b)
        x = np.array(shape.nail) - y * (y @ np.array(shape.nail))
        x /= np.linalg.norm(x)
        own.append((np.stack([x, y, np.cross(x, y)], 1), a))
    return (*points, thumb), (*frames, own)


def _digit(q: Floats, shape: Shape, i: int) -> Floats:
    points = _digits(shape)[0][i]
    thick = THUMB_THICK if i == 4 else THICK[i]
    d = capsule(q, points[0], points[1], thick[0], thick[1])
    for k in (1, 2):
        d = join(d, capsule(q, points[k], points[k + 1], thick[k], thick[k + 1]), 0.004)
    return d


def _palm(q: Floats, shape: Shape) -> Floats:
    d = join(PALM(q), capsule(q, (0, 0.014, 0), (0, -0.020, 0), 0.0196, 0.0180), 0.02)
    d = join(d, ellipsoid(q, (-0.009, -0.046, 0.0215), (0.0105, 0.0270, 0.0140)), 0.012)
    return join(d, ellipsoid(q, (-0.008, -0.048, -0.0230), (0.0110, 0.0300, 0.0130)), 0.012)


def _level(d: Floats, q: Floats, shape: Shape) -> Floats:
    if not shape.level:
        return d
    return clip(d, -(q[:, 0] + F(PALM_DEPTH)), 0.004)


def shaped(q: Floats, shape: Shape, digits: tuple[int, ...] = tuple(range(DIGITS))) -> Floats:
    """The left hand in a shape, or its palm with some digits only."""
    palm = _palm(q, shape)
    d = palm
    for i in digits:
        own = _digit(q, shape, i)
        d = np.minimum(d, join(palm, own, 0.016 if i == 4 else 0.009))
    return _level(d, q, shape)


def hand(p: Floats, side: str, shape: Shape = RELAXED) -> Floats:
    """A hand in the frame of its bone."""
    return shaped(p * np.array([SIDE[side], 1, 1], F), shape)


def _shares(q: Floats, shape: Shape, mean: object | None = None) -> tuple[Floats, Ints]:
    """How much each point follows the palm and the 15 pieces (N, 16), and its digit (N,), -1
    for the palm."""
    points, _ = _digits(shape)
    d = np.stack([_digit(q, shape, i) for i in range(DIGITS)], 1)
    digit = d.argmin(1)
    shares = np.zeros((len(q), 1 + 3 * DIGITS), F)
    rows = np.arange(len(q))
    for i in range(DIGITS):
        own = rows[digit == i]
        if not len(own):
            continue
        x = q[own].astype(float)
        # How far past each joint a point lies, along the bisector of the pieces that meet there.
        past = []
        for k in range(3):
            a = points[i][k] - points[i][k - 1] if k else points[i][1] - points[i][0]
            b = points[i][k + 1] - points[i][k]
            along = a / np.linalg.norm(a) + b / np.linalg.norm(b)
            soft = (0.012 if i == 4 else 0.010) if k == 0 else 0.0055
            reach = (x - points[i][k]) @ (along / np.linalg.norm(along)) / soft
            t = np.clip(0.5 + 0.5 * reach, 0, 1)
            past.append(t * t * (3 - 2 * t))
        near = np.clip(1 - d[own, i] / 0.008, 0, 1)
        past[0] = past[0] * near
        shares[own, 0] = 1 - past[0]
        shares[own, 1 + 3 * i] = past[0] * (1 - past[1])
        shares[own, 2 + 3 * i] = past[0] * past[1] * (1 - past[2])
        shares[own, 3 + 3 * i] = past[0] * past[1] * past[2]
    if mean is not None:
        for _ in range(2):
            shares = 0.5 * shares + 0.5 * (mean @ shares)
    return shares, np.where(shares[:, 0] > 0.97, -1, digit)


def bend(q: Floats, now: Shape, then: Shape, mean: object | None = None) -> Floats:
    """Points (N, 3) on the left hand `now`, carried along by its bones to the shape `then`."""
    shares, digit = _shares(q, now, mean)
    _, before = _digits(now)
    _, after = _digits(then)
    out = shares[:, :1].astype(float) * q
    for i in range(DIGITS):
        for k in range(3):
            (r0, o0), (r1, o1) = before[i][k], after[i][k]
            moved = (q - o0) @ (r1 @ r0.T).T + o1
            out += shares[:, [1 + 3 * i + k]] * moved
    p = out.astype(F)
    for i in range(-1, DIGITS):
        own = np.flatnonzero(digit == i)
        if len(own):
            field: Field = (
                (lambda x: shaped(x, then)) if i < 0 else (lambda x, i=i: shaped(x, then, (i,)))
            )
            p[own] = project(field, p[own], 3, 0.004)
    return p


def facing(q: Floats, digit: Ints, shape: Shape) -> Floats:
    """Unit normals (N, 3) of points on the hand, each on its own digit."""
    n = np.zeros_like(q)
    for i in range(-1, DIGITS):
        own = np.flatnonzero(digit == i)
        if len(own):
            field: Field = (
                (lambda x: shaped(x, shape)) if i < 0 else (lambda x, i=i: shaped(x, shape, (i,)))
            )
            n[own] = normals(field, q[own])
    return n


@dataclass
class HandMoves:
    """The shapes as moves of vertices: `index` (2, M) are the left and right hand's vertices,
    `shifts` and `turns` (K, 3, M) their shifts (m) and changes of normal, in the left hand's
    frame, for each of `kiosk.motion.deform.HAND_SHAPES`."""

    index: Ints
    shifts: Floats
    turns: Floats


def close(rig: Rig, v: Floats, t: Ints) -> Floats:
    """The left arm's vertices (world), cut with an open hand, with the hand relaxed."""
    q = rig.frame("hand_l", v)
    own = q[:, 1] < REACH
    m = rig.world[INDEX["hand_l"]].astype(F)
    out = v.copy()
    mean = neighbour_mean(len(v), t)[own][:, own]
    out[own] = bend(q[own], OPEN, RELAXED, mean) @ m[:3, :3].T + m[:3, 3]
    return out


def hand_moves(rig: Rig, v: Floats, n: Floats, t: Ints, start: int) -> HandMoves:
    """What takes the relaxed hands to their other shapes.

    `v`, `n`, `t` are the arms in the bind pose, the left one's vertices before the right one's;
    `start` is the number of the first in the figure.
    """
    half = len(v) // 2
    q = rig.frame("hand_l", v[:half])
    own = np.flatnonzero(q[:, 1] < REACH)
    q, m = q[own], rig.world[INDEX["hand_l"], :3, :3].astype(F)
    n = n[own] @ m
    left = t[(t < half).all(1)]
    mean = neighbour_mean(half, left)[own][:, own]
    _, digit = _shares(q, RELAXED, mean)
    fade = np.clip((REACH - q[:, 1]) / 0.020, 0, 1)[:, None]
    shifts, turns = [], []
    for name in HAND_SHAPES:
        shape = TARGETS[name]()
        p = bend(q, RELAXED, shape, mean)
        shifts.append(((p - q) * fade).T)
        turns.append(((facing(p, digit, shape) - n) * fade).T)
    index = np.stack([own, own + half]) + start
    return HandMoves(index.astype(np.int32), np.stack(shifts).astype(F), np.stack(turns).astype(F))


TARGETS = {"flat": lambda: FLAT, "grip half": lambda: gripping(0.5), "grip": gripping}
REACH = 0.004
"""Vertices below this height (m) in the hand's frame belong to the hand."""

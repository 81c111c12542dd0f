"""The shapes of mats, chairs, bands and other things, as vertices in their own frame (metres).

A shape is (vertices (V, 10): position, normal, colour; triangles (T, 3)).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Shape = tuple[Floats, Ints]
Colour = tuple[float, float, float]


def linear(hex_colour: str) -> Colour:
    """A colour such as "#8db4c6" as the linear light that vertex colours are."""
    srgb = np.array([int(hex_colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    value = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return (float(value[0]), float(value[1]), float(value[2]))


MAT = linear("#97b7bd")
CUSHION, WOOD, PALE_WOOD = linear("#efe9dc"), linear("#b98f62"), linear("#d9bf98")
SEAT, METAL, PAINT = linear("#6f8f8b"), linear("#8d979b"), linear("#e4dccb")
BAND, STRAP = linear("#c8842f"), linear("#7a5a86")
PILLOW = linear("#c6cfe2")
TREAD = linear("#5d7f7b")
PLASTER, SKIRT_TONE = linear("#e9dcc6"), linear("#cdbb9f")


def _grid(rows: int, columns: int, wrap: bool) -> Ints:
    """Triangles of a grid of vertices; `wrap` joins the last column to the first."""
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(columns - (not wrap)), indexing="ij")
    a, b = i * columns + j, i * columns + (j + 1) % columns
    c, d = a + columns, b + columns
    return np.concatenate(
        [np.stack([a, c, b], -1).reshape(-1, 3), np.stack([b, c, d], -1).reshape(-1, 3)]
    ).astype(np.int32)


def _coloured(p: NDArray[np.floating], n: NDArray[np.floating], colour: Colour) -> Floats:
    out = np.ones((len(p), 10), np.float32)
    out[:, :3], out[:, 3:6], out[:, 6:9] = p, n, colour
    return out


def box(size: Sequence[float], at: Sequence[float], colour: Colour, radius: float = 0.012) -> Shape:
    """A box of `size` with round edges, its centre at `at`."""
    half = np.asarray(size, float) / 2
    r = min(radius, float(half.min()))
    rings, columns = 12, 28
    up = np.linspace(-np.pi / 2, np.pi / 2, rings)
    around = np.linspace(0, 2 * np.pi, columns, endpoint=False) + np.pi / columns
    n = np.stack(
        [
            np.outer(np.cos(up), np.cos(around)),
            np.outer(np.sin(up), np.ones(columns)),
            np.outer(np.cos(up), np.sin(around)),
        ],
        -1,
    ).reshape(-1, 3)
    p = np.sign(n) * (half - r) + n * r + np.asarray(at)
    return _coloured(p, n, colour), _capped(_grid(rings, columns, True), rings, columns)


def _capped(t: Ints, rings: int, columns: int) -> Ints:
    """Closes the first and last ring of a wrapped grid with fans."""
    k = np.arange(1, columns - 1)
    low = np.stack([np.zeros_like(k), k, k + 1], 1)
    top = low[:, [0, 2, 1]] + (rings - 1) * columns
    return np.concatenate([t, low, top]).astype(np.int32)


def rod(length: float, radius: float, at: Sequence[float], colour: Colour) -> Shape:
    """An upright round rod, its centre at `at`."""
    return box((2 * radius, length, 2 * radius), at, colour, radius)


def cushion(size: Sequence[float], colour: Colour) -> Shape:
    """A pillow: full in the middle, thin at its seam, its corners drawn out."""
    n = 25
    u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n), indexing="ij")
    swell = np.clip((1 - u**4) * (1 - v**4), 0, 1) ** 0.45
    pinch_u, pinch_v = 1 - 0.07 * (1 - v * v), 1 - 0.07 * (1 - u * u)
    x, z = u * size[0] / 2 * pinch_u, v * size[2] / 2 * pinch_v
    faces = []
    for side in (1, -1):
        y = side * swell * size[1] / 2
        p = np.stack([x, y, z], -1)
        normal = np.cross(np.gradient(p, axis=1), np.gradient(p, axis=0)) * side
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
        t = _grid(n, n, False)
        faces.append((_coloured(p.reshape(-1, 3), normal.reshape(-1, 3), colour), t[:, ::-side]))
    return together(*faces)


DENT, SPREAD = 0.003, 2
"""Metres that a pillow keeps from what presses it, and how far (grid points) a dent reaches."""


def dented(shape: Floats, size: Sequence[float], pressing: NDArray[np.floating]) -> Floats:
    """A `cushion` (V, 10) pressed in where `pressing` (N, 3), in its frame (m), would be inside."""
    n = round((len(shape) / 2) ** 0.5)
    top, under = shape[: n * n].reshape(n, n, 10), shape[n * n :].reshape(n, n, 10)
    out = shape.copy()
    half = np.asarray(size, float) / 2
    near = (np.abs(pressing) < half + [0.01, 0.04, 0.01]).all(1)
    if not near.any():
        return out
    at = pressing[near]
    i = np.clip(np.round((at[:, 0] / half[0] + 1) / 2 * (n - 1)).astype(int), 0, n - 1)
    j = np.clip(np.round((at[:, 2] / half[2] + 1) / 2 * (n - 1)).astype(int), 0, n - 1)
    for face, first, sign in ((top, 0, 1.0), (under, n * n, -1.0)):
        mine = np.sign(at[:, 1]) == sign
        limit = np.full((n, n), np.inf)
        np.minimum.at(limit, (i[mine], j[mine]), sign * at[mine, 1] - DENT)
        height = sign * face[..., 1].astype(float)
        push = np.maximum(height - limit, 0)
        for _ in range(SPREAD):
            wide = np.pad(push, 1, mode="edge")
            ring = [wide[a : a + n, b : b + n] for a in range(3) for b in range(3)]
            push = np.maximum(push, 0.88 * np.mean(ring, 0))
        push = np.minimum(push, np.maximum(height + half[1] * 0.7, 0))
        p = face[..., :3].astype(float)
        p[..., 1] = sign * (height - push)
        normal = np.cross(np.gradient(p, axis=1), np.gradient(p, axis=0)) * sign
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
        block = out[first : first + n * n]
        block[:, :3], block[:, 3:6] = p.reshape(-1, 3), normal.reshape(-1, 3)
    return out


def together(*shapes: Shape) -> Shape:
    """Several shapes as one."""
    at, vertices, triangles = 0, [], []
    for v, t in shapes:
        vertices.append(v)
        triangles.append(t + at)
        at += len(v)
    return np.concatenate(vertices), np.concatenate(triangles).astype(np.int32)


def _mat(size: Sequence[float]) -> Shape:
    x, y, z = size
    return box((x, y, z), (0, y / 2, 0), MAT, 0.02 if y > 0.02 else y * 0.45)


def _bed(size: Sequence[float]) -> Shape:
    x, y, z = size
    return together(
        box((x, 0.10, z), (0, y - 0.05, 0), CUSHION, 0.035),
        box((x - 0.06, 0.06, z - 0.06), (0, y - 0.13, 0), WOOD),
        *(
            rod(y - 0.13, 0.025, (sx * (x / 2 - 0.1), (y - 0.13) / 2, sz * (z / 2 - 0.09)), WOOD)
            for sx in (1, -1)
            for sz in (1, -1)
        ),
    )


def _chair(size: Sequence[float]) -> Shape:
    x, y, z = size
    back = y + 0.44
    legs = [
        rod(y - 0.02, 0.016, (sx * (x / 2 - 0.035), (y - 0.02) / 2, z / 2 - 0.035), WOOD)
        for sx in (1, -1)
    ]
    posts = [
        rod(back, 0.016, (sx * (x / 2 - 0.035), back / 2, -z / 2 + 0.012), WOOD) for sx in (1, -1)
    ]
    return together(
        box((x, 0.045, z), (0, y - 0.0225, 0), SEAT, 0.02),
        box((x - 0.02, 0.17, 0.028), (0, back - 0.085, -z / 2 + 0.012), SEAT, 0.014),
        *legs,
        *posts,
    )


def _step(size: Sequence[float]) -> Shape:
    x, y, z = size
    return together(
        box((x, y - 0.012, z), (0, (y - 0.012) / 2, 0), PALE_WOOD, 0.014),
        box((x - 0.03, 0.016, z - 0.03), (0, y - 0.008, 0), TREAD, 0.007),
    )


def _counter(size: Sequence[float]) -> Shape:
    x, y, z = size
    return together(
        box((x, 0.035, z), (0, y - 0.0175, 0), PALE_WOOD, 0.012),
        box((x - 0.05, y - 0.035, z - 0.05), (0, (y - 0.035) / 2, -0.012), PAINT, 0.008),
    )


WALL_MORE = 0.30
"""Metres that a wall goes on beyond its size at its sides."""
SKIRTING, SKIRT = 0.09, 0.012
"""Metres that a skirting board is high and thick."""


def _wall(size: Sequence[float]) -> Shape:
    """A face that looks along +Z, one warm tone with a clean edge, over a skirting board; from
    behind there is nothing, so that it never hides who stands before it."""
    x, y, z = size[0] + 2 * WALL_MORE, size[1], size[2]
    p = np.array([[u * x / 2, v * y, z / 2] for v in (0, 1) for u in (-1, 1)])
    front = _coloured(p, np.tile([0.0, 0.0, 1.0], (4, 1)), PLASTER)
    t = np.array([[0, 1, 2], [2, 1, 3]], np.int32)
    board = front.copy()
    board[2:, 1], board[:, 2] = SKIRTING, z / 2 + SKIRT
    board[:, 6:9] = SKIRT_TONE
    return together((front, t), (board, t))


CHAIR_WIDE = 0.5
"""A rail narrower than this (m) is the back of a chair, and needs no posts."""


def _rail(size: Sequence[float]) -> Shape:
    x, y, _ = size
    bar = box((x, 0.036, 0.036), (0, y - 0.018, 0), WOOD, 0.018)
    if x < CHAIR_WIDE:
        return bar
    posts = (rod(y - 0.02, 0.014, (s * (x / 2 - 0.08), (y - 0.02) / 2, 0), METAL) for s in (1, -1))
    return together(bar, *posts)


def _stick(size: Sequence[float]) -> Shape:
    return rod(size[1], size[0] / 2, (0, 0, 0), WOOD)


SHAPES: dict[str, Callable[[Sequence[float]], Shape]] = {
    "mat": _mat,
    "bed": _bed,
    "chair": _chair,
    "step": _step,
    "counter": _counter,
    "wall": _wall,
    "rail": _rail,
    "stick": _stick,
    "pillow": lambda size: cushion(size, PILLOW),
}

LOOP, ACROSS = 72, 4
"""Vertices round a band and across its width, each doubled for the inner face."""
REACH, SNUG = 0.13, 0.0035
"""Metres from a limb's axis within which its skin lies, and that a band keeps above it."""
THICK = 0.0022


def loop_triangles() -> Ints:
    """The triangles of every band: an outer and an inner face, joined at the edges."""
    return _capless(ACROSS * 2)


def _capless(rows: int) -> Ints:
    t = _grid(rows, LOOP, True)
    i = np.arange(LOOP)
    a, b = (rows - 1) * LOOP + i, (rows - 1) * LOOP + (i + 1) % LOOP
    c, d = i, (i + 1) % LOOP
    seam = np.concatenate([np.stack([a, c, b], 1), np.stack([b, c, d], 1)])
    return np.concatenate([t, seam]).astype(np.int32)


def loop(
    size: Sequence[float],
    frames: NDArray[np.floating],
    colour: Colour,
    skin: Sequence[NDArray[np.floating]] | None = None,
) -> Floats:
    """A band (V, 10) pulled round two limb sections, as a taut loop, in the world.

    `frames` (2, 4, 4) have Y along each limb; `size` is radius, radius, width (m). With the limbs'
    `skin`, (N, 3) m each, the band lies on it; without, on limbs as round as `size` says.
    """
    centres = frames[:, :3, 3].astype(float)
    axes = frames[:, :3, 1] / np.linalg.norm(frames[:, :3, 1], axis=1, keepdims=True)
    if axes[0] @ axes[1] < 0:
        axes[1] = -axes[1]
    span = centres[1] - centres[0]
    between = span / (np.linalg.norm(span) + 1e-9)
    angle = np.linspace(0, 2 * np.pi, LOOP, endpoint=False) + np.pi / LOOP
    # Half of the loop goes round the first limb's far side, half round the second's.
    second = (np.cos(angle) > 0).astype(int)
    out = np.empty((ACROSS * 2, LOOP, 10), np.float32)
    out[..., 6:9], out[..., 9] = colour, 1
    side = np.cross(axes, between)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    outward = np.cross(side, axes)
    ring = outward[second] * np.cos(angle)[:, None] - side[second] * np.sin(angle)[:, None]
    radius = np.asarray(size[:2], float)[second][:, None]
    for k, across in enumerate(np.linspace(-0.5, 0.5, ACROSS)):
        middle = centres[second] + axes[second] * (across * size[2])
        hull = None if skin is None else _hull(skin, centres, axes, across * size[2], angle)
        if hull is not None:
            points, normals = hull
            for row, sign in ((k, 1.0), (2 * ACROSS - 1 - k, -1.0)):
                out[row, :, :3] = points + normals * (SNUG + sign * THICK / 2)
                out[row, :, 3:6] = normals * sign
            continue
        for row, sign in ((k, 1.0), (2 * ACROSS - 1 - k, -1.0)):
            out[row, :, :3] = middle + ring * (radius + sign * THICK / 2)
            out[row, :, 3:6] = ring * sign
    return out.reshape(-1, 10)


def _hull(
    skin: Sequence[NDArray[np.floating]],
    centres: NDArray[np.floating],
    axes: NDArray[np.floating],
    along: float,
    angle: NDArray[np.floating],
) -> tuple[NDArray[np.floating], NDArray[np.floating]] | None:
    """A taut loop round the limbs' sections `along` m from their centres: places and outward
    directions (LOOP, 3). None where there is no skin to lie on."""
    span = centres[1] - centres[0]
    axis = axes.sum(0) / np.linalg.norm(axes.sum(0))
    between = span - axis * (span @ axis)
    between /= np.linalg.norm(between) + 1e-9
    side = np.cross(axis, between)
    sections = []
    for limb, centre, own in zip(skin, centres, axes, strict=True):
        off = limb - centre
        up = off @ own
        across = off - up[:, None] * own
        here = (np.abs(up - along) < 0.014) & ((across * across).sum(1) < REACH * REACH)
        sections.append(centre + across[here] + own * along)
    points = np.concatenate(sections)
    if min(len(s) for s in sections) < 8:
        return None
    away = np.cos(angle)[:, None] * between - np.sin(angle)[:, None] * side
    # bundles of directions smooth the corners that single vertices of the skin would make
    reach = points @ away.T
    best = points[reach.argmax(0)]
    soft = (np.roll(best, 1, 0) + best + np.roll(best, -1, 0)) / 3
    short = np.linalg.norm(np.roll(best, 1, 0) - np.roll(best, -1, 0), axis=1) < 0.05
    best = np.where(short[:, None], soft, best)
    return best, away

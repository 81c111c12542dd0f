"""Where the camera stands so that a whole motion is in the picture, as large as it allows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.cameras import FRAMED
from kiosk.motion.clip import FIELD_OF_VIEW, Clip, Prop
from kiosk.motion.proxies import PROXIES, proxy_ends
from kiosk.motion.quaternion import to_matrix
from kiosk.motion.skeleton import axis_rotation, world_transforms

Array = NDArray[np.float64]
EVERY = 5  # frames; between them nothing moves far
LOOSE = 0.022
"""Metres that cloth, hair and fingers reach beyond the body's proxies."""
MARGIN = 0.95
"""Share of the picture that the body may fill."""
TALL = float(np.tan(np.radians(FIELD_OF_VIEW / 2)))
NEAREST = 1.2
BESIDE, COST = ("mat", "counter"), 1.10
"""What lies round the body, and how much farther off the camera goes at most to show it whole."""


@dataclass(frozen=True)
class Cloud:
    """What has to be seen: places (N, 3) and the radius (N,) round each, in metres."""

    points: Array
    radii: Array
    beside: Array
    """Corners (N, 3) of what lies round the body: seen whole where that costs little."""


def cloud(clip: Clip) -> Cloud:
    """The body over the whole motion, and the things that belong to it."""
    frames = slice(None, None, EVERY)
    world = world_transforms(to_matrix(clip.local[frames]), clip.root[frames])
    a, b = proxy_ends(world)
    points = [a.reshape(-1, 3), b.reshape(-1, 3)]
    radii = [np.tile([p.ra for p in PROXIES], len(a)), np.tile([p.rb for p in PROXIES], len(b))]
    radii = [r + LOOSE for r in radii]
    beside = [np.empty((0, 3))]
    for prop in clip.props:
        if prop.kind in BESIDE:
            beside.append(_corners(prop))
        if prop.kind in FRAMED:
            corners = _corners(prop)
            points.append(corners)
            radii.append(np.zeros(len(corners)))
    return Cloud(np.concatenate(points), np.concatenate(radii), np.concatenate(beside))


def _corners(prop: Prop) -> Array:
    x, y, z = prop.size
    low = -y / 2 if prop.kind in ("pillow", "stick") else 0.0
    high = low + y + (0.46 if prop.kind == "chair" else 0.0)
    box = np.array(
        [[i * x / 2, j, k * z / 2] for i in (-1, 1) for j in (low, high) for k in (-1, 1)]
    )
    some = prop.frames[:: max(1, len(prop.frames) // 6), 0].astype(float)
    return np.concatenate([box @ m[:3, :3].T + m[:3, 3] for m in some])


def place(
    seen: Cloud, yaw: float, pitch: float, aspect: float, below: float = 0.0
) -> tuple[float, tuple[float, float, float]]:
    """Distance and target (m) of a camera that looks from `yaw`, `pitch` (degrees).

    `aspect` is the picture's width by its height; the share `below` (0..1) of its height, at its
    foot, stays free of the body. Smooth in every argument, so that a turn has no jump.
    """
    distance, target = _hold(seen.points, seen.radii, yaw, pitch, aspect, below)
    if len(seen.beside):
        points = np.concatenate([seen.points, seen.beside])
        radii = np.concatenate([seen.radii, np.zeros(len(seen.beside))])
        far, there = _hold(points, radii, yaw, pitch, aspect, below)
        away, out = np.array(target), axis_rotation("y", yaw) @ axis_rotation("x", pitch)
        # cameras that hold the body form a straight way from one to the other
        eyes = [away + out[:, 2] * distance, np.array(there) + out[:, 2] * far]
        back = float((eyes[1] - eyes[0]) @ out[:, 2])
        share = 1.0 if back <= 0 else min(1.0, distance * (COST - 1) / back)
        distance += (far - distance) * share
        target = tuple(away + (np.array(there) - away) * share)
    return distance, (float(target[0]), float(target[1]), float(target[2]))


def needs(
    seen: Cloud, yaw: float, pitch: float, distance: float, target: tuple[float, float, float]
) -> tuple[float, float]:
    """How wide and how high a picture must be round its middle to show the body through a camera.

    In heights of the camera's own picture: 1 is all of it.
    """
    turn = axis_rotation("y", yaw) @ axis_rotation("x", pitch)
    x, y, z = ((seen.points - np.array(target)) @ turn).T
    away = (distance - z) * TALL
    r = seen.radii * 1.05
    return float(((np.abs(x) + r) / away).max()), float(((np.abs(y) + r) / away).max())


def _hold(
    points: Array, radii: Array, yaw: float, pitch: float, aspect: float, below: float
) -> tuple[float, tuple[float, float, float]]:
    """Distance and target of the camera that holds all of these places with their radii."""
    turn = axis_rotation("y", yaw) @ axis_rotation("x", pitch)
    x, y, z = (points @ turn).T
    # a ball reaches a little farther across the picture than its radius
    r = radii * 1.05
    right = TALL * aspect * MARGIN
    top, bottom = TALL * MARGIN, TALL * MARGIN - 2 * TALL * below
    distance = NEAREST
    middle = [0.0, 0.0]
    for axis, (at, high, low) in enumerate(((x, right, right), (y, top, bottom))):
        need, middle[axis] = _balance(at, r, z, high, low)
        distance = max(distance, need)
    # where there is room to spare, the body stands in the middle of it
    for axis, (at, high, low) in enumerate(((x, right, right), (y, top, bottom))):
        middle[axis] = _centre(at, r, distance - z, high, low)
    depth = float((z + r).max() + (z - r).min()) / 2
    target = turn @ np.array([middle[0], middle[1], depth])
    return distance - depth, (float(target[0]), float(target[1]), float(target[2]))


def _balance(at: Array, r: Array, z: Array, high: float, low: float) -> tuple[float, float]:
    """The least distance from the origin's plane, and the axis' height at which it is reached."""
    middle = float((at + r).max() + (at - r).min()) / 2
    for _ in range(6):
        over = float(((at - middle + r) / high + z).max())
        under = float(((middle - at + r) / low + z).max())
        middle += (over - under) / (1 / high + 1 / low)
    over = float(((at - middle + r) / high + z).max())
    under = float(((middle - at + r) / low + z).max())
    return max(over, under), middle


def _centre(at: Array, r: Array, away: Array, high: float, low: float) -> float:
    """The axis' height that leaves the same room on both sides at a given distance."""
    middle = 0.0
    for _ in range(4):
        upper = float(((at - middle + r) / away).max()) - high
        lower = float(((middle - at + r) / away).max()) - low
        middle += (upper - lower) / 2 * float(away.mean())
    return middle

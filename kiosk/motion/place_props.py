"""Where things stand: support heights before solving, frames of every prop after it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.body import POINTS, point_positions
from kiosk.motion.clip import Prop
from kiosk.motion.proxies import PROXIES, Proxy, proxy_ends
from kiosk.motion.schema import MotionSource, PropSource
from kiosk.motion.skeleton import BONES, INDEX, Array, axis_rotation

MAT = 0.015
HEIGHTS: dict[str, float] = {
    "mat": MAT,
    "bed": 0.50,
    "chair": 0.43,
    "step": 0.15,
    "counter": 0.92,
    "wall": 2.10,
    "rail": 0.95,
    "pillow": 0.10,
}
SIZES: dict[str, tuple[float, float]] = {
    "chair": (0.46, 0.44),
    "step": (0.70, 0.36),
    "counter": (1.00, 0.34),
    "wall": (1.90, 0.06),
    "rail": (0.90, 0.05),
    "bed": (2.10, 1.10),
}

PILLOW_UP = 0.10
"""Metres that a pillow between the knees lies up the thigh."""


@dataclass(frozen=True)
class Support:
    """A face to rest on: a place on it (m) and its outward normal."""

    place: Array
    normal: Array


def height_of(prop: PropSource) -> float:
    """The height of a prop's top, metres."""
    return prop.height if prop.height is not None else HEIGHTS.get(prop.kind, 0.0)


def support(motion: MotionSource, name: str) -> Support:
    """The face that a contact's `on` names."""
    up = np.array([0.0, 1.0, 0.0])
    if name == "floor":
        return Support(np.zeros(3), up)
    prop = motion.props[name]
    if prop.kind == "wall" and prop.at is not None:
        facing = axis_rotation("y", prop.yaw)[:, 2]
        return Support(np.array([prop.at[0], 0.0, prop.at[1]]), facing)
    return Support(up * height_of(prop), up)


def build(motion: MotionSource, world: Array) -> tuple[Prop, ...]:
    """The props of a solved motion, from world transforms (T, J, 4, 4)."""
    return tuple(_build(motion, name, prop, world) for name, prop in motion.props.items())


def _build(motion: MotionSource, name: str, prop: PropSource, world: Array) -> Prop:
    if prop.kind in ("band", "strap"):
        return _band(name, prop, world)
    if prop.kind == "pillow":
        return _pillow(motion, name, prop, world)
    if prop.kind == "stick" and prop.between is not None:
        a, b = (point_positions(world, p) for p in prop.between)
        frames = _along(a, b, world[:, INDEX["chest"], :3, 2])
        return _prop(name, "stick", (0.024, prop.height or 1.2, 0.024), frames)
    frame = np.eye(4)
    frame[:3, :3] = axis_rotation("y", prop.yaw)
    height = height_of(prop)
    if prop.at is None:
        low, high = _extent(world)
        if prop.kind == "mat":
            span = np.maximum(high - low + 0.16, [1.85, 0, 0.62])
            size = (float(span[0]), height, float(span[2]))
        else:
            width, depth = prop.size or SIZES[prop.kind]
            size = (width, height, depth)
        frame[[0, 2], 3] = (low + high)[[0, 2]] / 2.0
    else:
        width, depth = prop.size or SIZES.get(prop.kind, (1.85, 0.62))
        size = (width, height, depth)
        frame[[0, 2], 3] = prop.at
        if prop.kind == "wall":  # `at` is its face, where hands rest
            frame[:3, 3] -= frame[:3, 2] * depth / 2.0
    return _prop(name, prop.kind, size, frame[None])


def _prop(
    name: str, kind: str, size: tuple[float, ...], frames: Array, tight: str = "light"
) -> Prop:
    if frames.ndim == 3:
        frames = frames[:, None]
    if len(frames) > 1 and np.abs(frames - frames[:1]).max() < 1e-4:
        frames = frames[:1]
    rounded = tuple(round(float(x), 4) for x in size)
    return Prop(name, kind, rounded, frames.astype(np.float32), tight)


def _extent(world: Array) -> tuple[Array, Array]:
    a, b = proxy_ends(world)
    r = np.array([[max(p.ra, p.rb)] for p in PROXIES])
    both = np.concatenate([a - r, b - r, a + r, b + r], axis=1).reshape(-1, 3)
    return both.min(0), both.max(0)


def _along(a: Array, b: Array, hint: Array) -> Array:
    """Frames (T, 4, 4) at the middle of a and b, Y from a to b, Z near the hint (T, 3)."""
    y = (b - a) / np.maximum(np.linalg.norm(b - a, axis=-1, keepdims=True), 1e-6)
    x = np.cross(y, hint)
    x /= np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-6)
    frames = np.zeros((len(a), 4, 4))
    frames[:, :3, 0], frames[:, :3, 1], frames[:, :3, 2] = x, y, np.cross(x, y)
    frames[:, :3, 3] = (a + b) / 2.0
    frames[:, 3, 3] = 1.0
    return frames


def _band(name: str, prop: PropSource, world: Array) -> Prop:
    assert prop.around is not None
    parts = [next(p for p in PROXIES if p.part == part) for part in prop.around]
    frames = np.stack([world[:, INDEX[p.bone]] for p in parts], axis=1).copy()
    radii = []
    for k, part in enumerate(parts):
        child = next(b for b in BONES if b.parent == part.bone)
        offset = np.array(child.offset) * prop.along
        frames[:, k, :3, 3] += frames[:, k, :3, :3] @ offset
        same = [p for p in PROXIES if p.part == part.part]
        radii.append(_radius(same, float(offset[1])))
    width = 0.05 if prop.kind == "band" else 0.035
    return _prop(name, prop.kind, (*radii, width), frames, prop.tight)


def _radius(parts: list[Proxy], y: float) -> float:
    for p in parts:
        top, bottom = p.a[1], p.b[1]
        if bottom <= y <= top:
            u = (top - y) / (top - bottom)
            return p.ra + (p.rb - p.ra) * u
    return parts[-1].rb


def _pillow(motion: MotionSource, name: str, prop: PropSource, world: Array) -> Prop:
    if prop.between is not None:
        # it lies on the first point, as thick as the gap at the start
        a, b = (point_positions(world, p) for p in prop.between)
        point = POINTS[prop.between[0]]
        bone = world[:, INDEX[point.bone]]
        outward = bone[:, :3, :3] @ np.array(point.normal)
        thick = max(float(np.linalg.norm(b[0] - a[0])), 0.05)
        frames = _along(a, a + outward * thick, bone[:, :3, 1])
        if prop.between[0].startswith("knee"):  # between the thighs, not before the knees
            frames[:, :3, 3] += PILLOW_UP * bone[:, :3, 1]
        return _prop(name, "pillow", (0.20, thick, 0.30), frames)
    assert prop.under is not None
    place = point_positions(world, prop.under)[0]
    ground = float(support(motion, prop.on).place[1])
    thick = max(float(place[1]) - ground, 0.03)
    frame = np.eye(4)
    frame[:3, :3] = axis_rotation("y", prop.yaw)
    frame[:3, 3] = (place[0], ground + thick / 2.0, place[2])
    width, depth = prop.size or (0.36, 0.52)
    return _prop(name, "pillow", (width, thick, depth), frame[None])

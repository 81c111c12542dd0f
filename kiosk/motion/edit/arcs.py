"""What an editor draws on the body: where its joints are, and the arc of each angle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.clip import FIELD_OF_VIEW
from kiosk.motion.skeleton import (
    INDEX,
    JOINTS,
    OFFSETS,
    PARENTS,
    Array,
    axis_rotation,
    joint_rotation,
)

EVERY = 2.0
"""Degrees between two points of an arc, about."""
TALL = float(np.tan(np.radians(FIELD_OF_VIEW / 2.0)))
NEAR = 0.05
TIPS: dict[str, tuple[float, float, float]] = {
    "pelvis": (0.0, 0.20, 0.0),
    "lumbar": (0.0, 0.22, 0.0),
    "chest": (0.0, 0.30, 0.0),
    "neck": (0.0, 0.20, 0.0),
    "head": (0.0, 0.24, 0.0),
    "clavicle": (0.19, 0.0, 0.0),
    "upper_arm": (0.0, -0.30, 0.0),
    "forearm": (0.0, -0.25, 0.0),
    "hand": (0.0, -0.19, 0.0),
    "thigh": (0.0, -0.425, 0.0),
    "shank": (0.0, -0.415, 0.0),
    "foot": (0.0, -0.06, 0.19),
}
"""Where each limb ends in its bone's frame (m), a little beyond it."""
SHARES = (0.86, 0.62, 0.40)
"""How far along the limb the handles of a joint's angles lie, so that none hides another."""
ROUND = 0.17
"""Radius (m) of the arc of an angle that turns the limb about itself."""


@dataclass(frozen=True)
class Arc:
    """The way of one angle through the world: its points (N, 3) at these degrees (N,)."""

    angle: str
    centre: Array
    points: Array
    degrees: Array

    def at(self, degrees: float) -> Array:
        """The place (3,) of an angle within the arc's range."""
        k = int(np.abs(self.degrees - degrees).argmin())
        place: Array = self.points[k]
        return place


@dataclass(frozen=True)
class View:
    """A camera as the figure's: degrees and metres, and the picture it fills, in pixels."""

    yaw: float
    pitch: float
    distance: float
    target: tuple[float, float, float]
    width: float
    height: float

    @property
    def turn(self) -> Array:
        """The camera's axes (3, 3), columns right, up and towards the eye."""
        turned: Array = axis_rotation("y", self.yaw) @ axis_rotation("x", self.pitch)
        return turned

    def seen(self, points: Array) -> Array:
        """Pixels from the left and from the top, and metres in front of the eye: (N, 3)."""
        off = (np.asarray(points, float).reshape(-1, 3) - np.array(self.target)) @ self.turn
        away = np.maximum(self.distance - off[:, 2], NEAR)
        scale = self.height / 2.0 / (TALL * away)
        x = self.width / 2.0 + off[:, 0] * scale
        y = self.height / 2.0 - off[:, 1] * scale
        return np.stack([x, y, away], axis=1)

    def scale(self, away: Array) -> Array:
        """Pixels in a metre at these distances from the eye."""
        wide: Array = self.height / 2.0 / (TALL * np.maximum(away, NEAR))
        return wide


def joint_places(world: Array) -> dict[str, Array]:
    """Where each joint's middle is (3,), from world transforms (J, 4, 4)."""
    return {name: world[INDEX[joint.bone], :3, 3] for name, joint in JOINTS.items()}


def arcs(
    world: Array,
    root: Array,
    joint: str,
    angles: dict[str, float],
    limits: dict[str, tuple[float, float]],
) -> list[Arc]:
    """The arcs of a joint's angles round it, each from its lower to its upper limit.

    `angles` are the joint's degrees now, `limits` its ranges by angle.
    """
    own = JOINTS[joint]
    bone = INDEX[own.bone]
    parent = PARENTS[bone]
    frame = root[:3, :3] if parent < 0 else world[parent, :3, :3]
    place = world[bone, :3, 3] if parent >= 0 else (root @ np.append(OFFSETS[bone], 1.0))[:3]
    right = joint.endswith("_r")
    tip = np.array(TIPS[own.bone.removesuffix("_l").removesuffix("_r")])
    if right:
        tip = tip * np.array([-1.0, 1.0, 1.0])
    out = []
    for n, (name, axis, _) in enumerate(own.angles):
        low, high = limits[name]
        low, high = min(low, angles[name]), max(high, angles[name])
        count = max(5, round((high - low) / EVERY) + 1)
        degrees = np.linspace(low, high, count)
        turned = joint_rotation(own, {**angles, name: degrees})
        if turned.ndim == 2:
            turned = np.broadcast_to(turned, (count, 3, 3))
        along = tip * SHARES[n]
        around = np.zeros(3)
        if axis == "y" and own.bone not in ("clavicle_l", "clavicle_r"):
            around = np.array([0.0, 0.0, ROUND])
            along = along * np.array([0.0, 1.0, 0.0]) if not own.bone.startswith("foot") else along
        points = place + (frame @ turned @ (along + around)[:, None])[..., 0]
        centre = place + frame @ joint_rotation(own, angles) @ along if around.any() else place
        out.append(Arc(name, np.asarray(centre), points, degrees))
    return out


def open_to(view: View, arc: Arc) -> float:
    """How well an arc is seen, 0 (edge-on) to 1: how much of its length shows in the picture."""
    step = np.diff(arc.points, axis=0)
    whole = float(np.linalg.norm(step, axis=1).sum())
    flat = step - (step @ view.turn[:, 2])[:, None] * view.turn[:, 2]
    return float(np.linalg.norm(flat, axis=1).sum()) / whole if whole > 1e-9 else 0.0


def best_view(view: View, arc: Arc) -> tuple[float, float]:
    """The yaw and pitch, not far from now, from which an arc is seen well."""
    middle = arc.points[len(arc.points) // 2]
    one, two = arc.points[0] - arc.centre, middle - arc.centre
    normal = np.cross(one, two)
    length = float(np.linalg.norm(normal))
    if length < 1e-6:
        return view.yaw, view.pitch
    normal /= length
    best = (view.yaw, view.pitch)
    worth = -np.inf
    for yaw in np.arange(view.yaw - 180.0, view.yaw + 180.0, 5.0):
        for pitch in (view.pitch, -8.0, -25.0, -50.0):
            eye = (axis_rotation("y", yaw) @ axis_rotation("x", pitch))[:, 2]
            gain = abs(float(eye @ normal)) - 0.0016 * abs(yaw - view.yaw)
            gain -= 0.003 * abs(pitch - view.pitch)
            if gain > worth:
                best, worth = (float(yaw), float(pitch)), gain
    return best


def nearest_degrees(view: View, arc: Arc, x: float, y: float, now: float) -> float:
    """The degrees on an arc that lie nearest to a place in the picture.

    Where two parts of the arc pass the place, the one nearer to `now` counts.
    """
    seen = view.seen(arc.points)
    away = np.hypot(seen[:, 0] - x, seen[:, 1] - y)
    k = int((away + 0.25 * np.abs(arc.degrees - now)).argmin())
    best = float(arc.degrees[k])
    for a, b in ((k - 1, k), (k, k + 1)):  # between two points of the arc
        if a < 0 or b >= len(seen):
            continue
        way = seen[b, :2] - seen[a, :2]
        length = float(way @ way)
        if length < 1e-9:
            continue
        share = float(((np.array([x, y]) - seen[a, :2]) @ way) / length)
        if 0.0 <= share <= 1.0:
            best = float(arc.degrees[a] + share * (arc.degrees[b] - arc.degrees[a]))
    return best

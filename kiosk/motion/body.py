"""Named points on the body's surface, and turning rotations back into clinical angles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.skeleton import INDEX, JOINTS, SIDES, SIGN, Array, Joint


@dataclass(frozen=True)
class Point:
    """A point on the skin or clothes: offset (m) and outward normal in its bone's frame."""

    name: str
    bone: str
    offset: tuple[float, float, float]
    normal: tuple[float, float, float]


def _points() -> dict[str, Point]:
    points = [
        Point("head_back", "head", (0.0, 0.120, -0.115), (0.0, 0.0, -1.0)),
        Point("chest_back", "chest", (0.0, 0.130, -0.118), (0.0, 0.0, -1.0)),
        Point("upper_back", "chest", (0.0, 0.170, -0.104), (0.0, 0.0, -1.0)),
        Point("chest_low_back", "chest", (0.0, 0.020, -0.105), (0.0, 0.0, -1.0)),
        Point("sacrum", "pelvis", (0.0, 0.030, -0.125), (0.0, 0.0, -1.0)),
        Point("belly", "pelvis", (0.0, 0.090, 0.100), (0.0, 0.0, 1.0)),
    ]
    for s in SIDES:
        x = SIGN[s]
        points += [
            Point(f"sole_{s}", f"foot_{s}", (0.0, -0.074, 0.045), (0.0, -1.0, 0.0)),
            Point(f"ball_{s}", f"foot_{s}", (0.0, -0.073, 0.110), (0.0, -1.0, 0.0)),
            Point(f"toe_{s}", f"foot_{s}", (0.0, -0.066, 0.178), (0.0, -1.0, 0.0)),
            Point(f"heel_{s}", f"foot_{s}", (0.0, -0.074, -0.045), (0.0, -1.0, 0.0)),
            Point(f"heel_back_{s}", f"foot_{s}", (0.0, -0.040, -0.072), (0.0, 0.0, -1.0)),
            Point(f"heel_in_{s}", f"foot_{s}", (-x * 0.037, -0.040, -0.025), (-x, 0.0, 0.0)),
            Point(f"foot_in_{s}", f"foot_{s}", (-x * 0.042, -0.050, 0.090), (-x, 0.0, 0.0)),
            Point(f"foot_out_{s}", f"foot_{s}", (x * 0.042, -0.050, 0.070), (x, 0.0, 0.0)),
            Point(f"ankle_in_{s}", f"foot_{s}", (-x * 0.038, 0.005, 0.0), (-x, 0.0, 0.0)),
            Point(f"ankle_out_{s}", f"foot_{s}", (x * 0.038, 0.005, 0.0), (x, 0.0, 0.0)),
            Point(f"shin_low_{s}", f"shank_{s}", (0.0, -0.330, 0.040), (0.0, 0.0, 1.0)),
            Point(f"calf_{s}", f"shank_{s}", (0.0, -0.130, -0.070), (0.0, 0.0, -1.0)),
            Point(f"knee_front_{s}", f"shank_{s}", (0.0, 0.010, 0.062), (0.0, 0.0, 1.0)),
            Point(f"knee_in_{s}", f"thigh_{s}", (-x * 0.052, -0.405, 0.0), (-x, 0.0, 0.0)),
            Point(f"knee_out_{s}", f"thigh_{s}", (x * 0.052, -0.405, 0.0), (x, 0.0, 0.0)),
            Point(f"thigh_low_{s}", f"thigh_{s}", (0.0, -0.350, 0.068), (0.0, 0.0, 1.0)),
            Point(
                f"thigh_low_in_{s}", f"thigh_{s}", (-x * 0.036, -0.36, 0.052), (-x * 0.6, 0, 0.8)
            ),
            Point(f"thigh_mid_{s}", f"thigh_{s}", (0.0, -0.230, 0.084), (0.0, 0.0, 1.0)),
            Point(f"thigh_back_{s}", f"thigh_{s}", (0.0, -0.250, -0.082), (0.0, 0.0, -1.0)),
            Point(
                f"thigh_back_in_{s}", f"thigh_{s}", (-x * 0.045, -0.20, -0.066), (-x * 0.6, 0, -0.8)
            ),
            Point(
                f"thigh_back_out_{s}", f"thigh_{s}", (x * 0.045, -0.20, -0.066), (x * 0.6, 0, -0.8)
            ),
            Point(f"thigh_side_{s}", f"thigh_{s}", (x * 0.090, -0.150, 0.0), (x, 0.0, 0.0)),
            Point(f"hip_{s}", "pelvis", (x * 0.172, 0.0, -0.010), (x, 0.0, 0.0)),
            Point(f"waist_{s}", "pelvis", (x * 0.134, 0.130, 0.050), (x * 0.86, 0.0, 0.5)),
            Point(f"belly_{s}", "pelvis", (x * 0.060, 0.100, 0.105), (0.0, 0.0, 1.0)),
            Point(f"seat_{s}", "pelvis", (x * 0.075, -0.105, -0.050), (0.0, -1.0, 0.0)),
            Point(f"ribs_front_{s}", "chest", (x * 0.085, 0.0, 0.105), (0.0, 0.0, 1.0)),
            Point(f"ribs_{s}", "chest", (x * 0.160, 0.080, 0.0), (x, 0.0, 0.0)),
            Point(f"front_shoulder_{s}", f"clavicle_{s}", (x * 0.115, -0.040, 0.055), (0, 0, 1.0)),
            Point(f"shoulder_{s}", f"upper_arm_{s}", (x * 0.052, -0.015, 0.0), (x, 0.0, 0.0)),
            Point(f"elbow_{s}", f"forearm_{s}", (0.0, -0.010, -0.040), (0.0, 0.0, -1.0)),
            Point(f"forearm_{s}", f"forearm_{s}", (0.0, -0.150, -0.034), (0.0, 0.0, -1.0)),
            Point(f"forearm_in_{s}", f"forearm_{s}", (-x * 0.034, -0.080, 0.0), (-x, 0.0, 0.0)),
            Point(f"upper_arm_in_{s}", f"upper_arm_{s}", (-x * 0.045, -0.12, 0.0), (-x, 0.0, 0.0)),
            Point(f"palm_{s}", f"hand_{s}", (-x * 0.019, -0.080, 0.0), (-x, 0.0, 0.0)),
            # as the palm, but free to turn: for hands that hold a rail or a chair's back
            Point(f"grip_{s}", f"hand_{s}", (-x * 0.019, -0.080, 0.0), (-x, 0.0, 0.0)),
            Point(f"hand_back_{s}", f"hand_{s}", (x * 0.019, -0.080, 0.0), (x, 0.0, 0.0)),
            Point(f"hand_edge_{s}", f"hand_{s}", (0.0, -0.070, -0.042), (0.0, 0.0, -1.0)),
            Point(f"fingers_{s}", f"hand_{s}", (-x * 0.018, -0.150, 0.0), (-x, 0.0, 0.0)),
            Point(f"head_side_{s}", "head", (x * 0.088, 0.100, -0.015), (x, 0.0, 0.0)),
        ]
    return {p.name: p for p in points}


POINTS: dict[str, Point] = _points()


def point_positions(world: Array, name: str) -> Array:
    """World positions (..., 3) of a named point from `skeleton.world_transforms` output."""
    point = POINTS[name]
    m = world[..., INDEX[point.bone], :, :]
    moved: Array = m[..., :3, :3] @ np.asarray(point.offset) + m[..., :3, 3]
    return moved


def angles_of(joint: Joint, rotation: Array) -> dict[str, Array]:
    """Clinical angles (degrees) of one joint from its local rotations (..., 3, 3).

    The inverse of `skeleton.joint_rotation`; shoulders may be lifted past 90 degrees to the side.
    """
    r = rotation
    axes = "".join(axis for _, axis, _ in joint.angles)
    if axes in ("xzy", "xy", "x"):
        found = {
            "x": np.arctan2(r[..., 2, 1], r[..., 1, 1]),
            "z": np.arcsin(np.clip(-r[..., 0, 1], -1.0, 1.0)),
            "y": np.arctan2(r[..., 0, 2], r[..., 0, 0]),
        }
        if joint.name.startswith("shoulder"):
            found = _nearer(found)
    elif axes == "zy":
        found = {
            "z": np.arctan2(-r[..., 0, 1], r[..., 1, 1]),
            "y": np.arctan2(-r[..., 2, 0], r[..., 2, 2]),
        }
    else:
        found = {
            "z": np.arctan2(r[..., 1, 0], r[..., 0, 0]),
            "x": np.arctan2(r[..., 2, 1], r[..., 2, 2]),
        }
    right = joint.name.endswith("_r")
    return {
        name: np.degrees(found[axis]) * sign * (-1.0 if right and axis in "yz" else 1.0)
        for name, axis, sign in joint.angles
    }


def _nearer(found: dict[str, Array]) -> dict[str, Array]:
    """Of the two ways to say one rotation, that with less turning: an arm lifted past 90."""
    x, y, z = found["x"], found["y"], found["z"]
    past = np.abs(x) + np.abs(y) > np.pi * 1.05
    half = np.pi
    return {
        "x": np.where(past, x - np.sign(x) * half, x),
        "y": np.where(past, y - np.sign(y) * half, y),
        "z": np.where(past, np.where(z >= 0, half - z, -half - z), z),
    }


def clinical_angles(local: Array) -> dict[str, dict[str, Array]]:
    """Angles in degrees of every joint: joint -> angle -> (...,) from rotations (..., J, 3, 3)."""
    return {
        name: angles_of(joint, local[..., INDEX[joint.bone], :, :])
        for name, joint in JOINTS.items()
    }


def swap_side(name: str) -> str:
    """The same name on the other side: `hip_l` <-> `hip_r`; middle names stay."""
    if name.endswith("_l"):
        return name[:-2] + "_r"
    return name[:-2] + "_l" if name.endswith("_r") else name


MIRROR_BONES: tuple[int, ...] = tuple(INDEX[swap_side(name)] for name in INDEX)

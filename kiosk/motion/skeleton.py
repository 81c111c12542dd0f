"""The figure's skeleton: bones, rest offsets, and clinical joint angles as local rotations.

Frames: metres, right-handed, X to the person's left, Y up, Z to the front. At rest every joint
angle is zero: the person stands upright with legs and arms hanging straight down and palms to
the thighs. Angles are degrees in clinical terms (see `JOINTS`); those of the right side mirror
those of the left, so one number means the same movement on both sides.

Segment lengths follow a 1.72 m adult: thigh 0.425 m, shank 0.415 m, upper arm 0.30 m,
forearm 0.25 m (Winter, Biomechanics and Motor Control of Human Movement, 2009, table 4.1,
rounded). The hip's rotation order is flexion, then abduction, then rotation, as in OpenSim's
Rajagopal2016 model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SIDES: tuple[str, str] = ("l", "r")
SIGN: dict[str, float] = {"l": 1.0, "r": -1.0}


@dataclass(frozen=True)
class Bone:
    """One bone: its parent's name (None for the pelvis) and its rest offset from the parent (m)."""

    name: str
    parent: str | None
    offset: tuple[float, float, float]


def _bones() -> tuple[Bone, ...]:
    bones = [
        Bone("pelvis", None, (0.0, 0.915, 0.0)),
        Bone("lumbar", "pelvis", (0.0, 0.110, -0.012)),
        Bone("chest", "lumbar", (0.0, 0.150, 0.0)),
        Bone("neck", "chest", (0.0, 0.275, -0.022)),
        Bone("head", "neck", (0.0, 0.085, 0.018)),
    ]
    for side in SIDES:
        x = SIGN[side]
        bones += [
            Bone(f"clavicle_{side}", "chest", (x * 0.030, 0.235, 0.0)),
            Bone(f"upper_arm_{side}", f"clavicle_{side}", (x * 0.130, -0.026, -0.012)),
            Bone(f"forearm_{side}", f"upper_arm_{side}", (0.0, -0.300, 0.0)),
            Bone(f"hand_{side}", f"forearm_{side}", (0.0, -0.250, 0.0)),
            Bone(f"thigh_{side}", "pelvis", (x * 0.090, 0.0, 0.0)),
            Bone(f"shank_{side}", f"thigh_{side}", (0.0, -0.425, 0.0)),
            Bone(f"foot_{side}", f"shank_{side}", (0.0, -0.415, 0.0)),
        ]
    return tuple(bones)


BONES: tuple[Bone, ...] = _bones()
INDEX: dict[str, int] = {bone.name: i for i, bone in enumerate(BONES)}
PARENTS: tuple[int, ...] = tuple(-1 if b.parent is None else INDEX[b.parent] for b in BONES)
OFFSETS: Array = np.array([b.offset for b in BONES])


@dataclass(frozen=True)
class Joint:
    """One joint: the bone it turns, and its angles as (name, axis, sign) in order of rotation.

    `sign` is for the left or middle joint; on the right, turns about Y and Z change sign.
    """

    name: str
    bone: str
    angles: tuple[tuple[str, str, float], ...]


_SPINE = (("flex", "x", 1.0), ("bend", "z", -1.0), ("turn", "y", 1.0))
_BALL = (("flex", "x", -1.0), ("abd", "z", 1.0), ("rot", "y", 1.0))


def _joints() -> tuple[Joint, ...]:
    joints = [
        # tilt: front of the pelvis down; list: the person's left side down; turn: to the left
        Joint("pelvis", "pelvis", (("tilt", "x", 1.0), ("list", "z", -1.0), ("turn", "y", 1.0))),
        Joint("lumbar", "lumbar", _SPINE),
        Joint("chest", "chest", _SPINE),
        Joint("neck", "neck", _SPINE),
        Joint("head", "head", _SPINE),
    ]
    for s in SIDES:
        joints += [
            # flex: forward; abd: away from the midline; rot: outward (external)
            Joint(f"hip_{s}", f"thigh_{s}", _BALL),
            Joint(f"knee_{s}", f"shank_{s}", (("flex", "x", 1.0),)),
            # flex: toes up (dorsiflexion); abd: sole turned outward; rot: toes outward
            Joint(f"ankle_{s}", f"foot_{s}", _BALL),
            # up: shrug; forward: protraction
            Joint(f"girdle_{s}", f"clavicle_{s}", (("up", "z", 1.0), ("forward", "y", -1.0))),
            Joint(f"shoulder_{s}", f"upper_arm_{s}", _BALL),
            # flex: bend; supinate: palm turned forward (from hanging)
            Joint(f"elbow_{s}", f"forearm_{s}", (("flex", "x", -1.0), ("supinate", "y", 1.0))),
            # flex: towards the palm; deviate: towards the thumb
            Joint(f"wrist_{s}", f"hand_{s}", (("flex", "z", -1.0), ("deviate", "x", -1.0))),
        ]
    return tuple(joints)


JOINTS: dict[str, Joint] = {joint.name: joint for joint in _joints()}
Pose = Mapping[str, Mapping[str, float]]
"""Joint name -> angle name -> degrees. A missing joint or angle is zero."""


def axis_rotation(axis: str, degrees: Array | float) -> Array:
    """Rotation matrices (..., 3, 3) about a coordinate axis."""
    a = np.radians(np.asarray(degrees, dtype=float))
    c, s = np.cos(a), np.sin(a)
    m = np.zeros((*a.shape, 3, 3))
    i = "xyz".index(axis)
    j, k = (i + 1) % 3, (i + 2) % 3
    m[..., i, i] = 1.0
    m[..., j, j] = c
    m[..., k, k] = c
    m[..., j, k] = -s
    m[..., k, j] = s
    return m


def joint_rotation(joint: Joint, angles: Mapping[str, Array | float]) -> Array:
    """The joint's local rotation (..., 3, 3) from its angles in degrees."""
    right = joint.name.endswith("_r")
    m: Array = np.eye(3)
    for name, axis, sign in joint.angles:
        mirrored = -1.0 if right and axis in "yz" else 1.0
        m = m @ axis_rotation(axis, np.asarray(angles.get(name, 0.0)) * sign * mirrored)
    return m


def local_rotations(pose: Pose) -> Array:
    """Local rotations of every bone in `BONES` order (J, 3, 3) for one pose."""
    out = np.tile(np.eye(3), (len(BONES), 1, 1))
    for name, angles in pose.items():
        joint = JOINTS[name]
        out[INDEX[joint.bone]] = joint_rotation(joint, angles)
    return out


def world_transforms(local: Array, root: Array | None = None) -> Array:
    """Forward kinematics: local rotations (..., J, 3, 3) -> world transforms (..., J, 4, 4).

    `root` (..., 4, 4) places the pelvis frame's parent in the world; identity by default, which
    puts the pelvis at its rest height.
    """
    batch = local.shape[:-3]
    world = np.zeros((*batch, len(BONES), 4, 4))
    step = np.zeros((*batch, 4, 4))
    step[..., 3, 3] = 1.0
    for i, parent in enumerate(PARENTS):
        step[..., :3, :3] = local[..., i, :, :]
        step[..., :3, 3] = OFFSETS[i]
        if parent < 0:
            world[..., i, :, :] = step if root is None else root @ step
        else:
            world[..., i, :, :] = world[..., parent, :, :] @ step
    return world

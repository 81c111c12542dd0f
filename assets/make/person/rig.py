"""Places points in the frames of the posed bones, and holds the poses the mesh is made in."""

from __future__ import annotations

import numpy as np

from assets.make.person.looks import ALEX, Look
from assets.make.sdf import Floats
from kiosk.motion.skeleton import (
    INDEX,
    OFFSETS,
    Pose,
    axis_rotation,
    local_rotations,
    world_transforms,
)

BIND: Pose = {
    # Midway through what each joint does, so that no fold is far from it.
    "hip_l": {"flex": 32, "abd": 13, "rot": 4},
    "hip_r": {"flex": 32, "abd": 13, "rot": 4},
    "knee_l": {"flex": 40},
    "knee_r": {"flex": 40},
    "shoulder_l": {"abd": 52, "flex": 12},
    "shoulder_r": {"abd": 52, "flex": 12},
    "elbow_l": {"flex": 30, "supinate": 10},
    "elbow_r": {"flex": 30, "supinate": 10},
}
"""The pose in which the mesh is sampled and skinned."""

BOTH = ("l", "r")
SIDE = {"l": 1.0, "r": -1.0}


def both(**joints: dict[str, float]) -> dict[str, dict[str, float]]:
    """A pose that does the same on both sides: `both(hip={"flex": 90})`."""
    return {f"{name}_{s}": dict(angles) for name, angles in joints.items() for s in BOTH}


def with_bind(pose: Pose) -> dict[str, dict[str, float]]:
    """The bind pose with the joints of `pose` replaced."""
    return {**{k: dict(v) for k, v in BIND.items()}, **{k: dict(v) for k, v in pose.items()}}


class Rig:
    """One person's bones in one pose. `world` is (J, 4, 4) float64, `local` (J, 3, 3)."""

    def __init__(self, pose: Pose, look: Look = ALEX) -> None:
        self.look = look
        self.local = local_rotations(pose)
        self.world = world_transforms(self.local)
        self._inverse = np.linalg.inv(self.world).astype(np.float32)

    def frame(self, bone: str, p: Floats) -> Floats:
        """World points (N, 3) in the frame of a bone."""
        m = self._inverse[INDEX[bone]]
        return p @ m[:3, :3].T + m[:3, 3]

    def knee(self, side: str, p: Floats) -> Floats:
        """World points (N, 3), as if on the left, in a frame halfway between thigh and shank."""
        q = self.frame(f"thigh_{side}", p) - OFFSETS[INDEX[f"shank_{side}"]].astype(np.float32)
        turn = self.local[INDEX[f"shank_{side}"]]
        half = np.degrees(np.arctan2(turn[2, 1], turn[1, 1])) / 2
        q = q @ axis_rotation("x", half).astype(np.float32)
        return q if side == "l" else q * np.array([-1, 1, 1], np.float32)

    def origin(self, bone: str) -> Floats:
        """Where a bone starts, in the world."""
        return self.world[INDEX[bone], :3, 3].astype(np.float32)

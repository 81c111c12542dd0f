"""Where each posture puts the body before its poses are applied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.schema import JointAngles, Posture
from kiosk.motion.skeleton import Array, axis_rotation


@dataclass(frozen=True)
class Start:
    """A posture: how the body lies in the world, its easy pose, and its usual views."""

    turn: Array
    height: float
    pose: JointAngles
    cameras: dict[str, tuple[float, float]]


def _columns(x: str, y: str, z: str) -> Array:
    unit = {"x": (1, 0, 0), "y": (0, 1, 0), "z": (0, 0, 1)}
    sign = {"+": 1.0, "-": -1.0}
    return np.array([np.array(unit[c[1]]) * sign[c[0]] for c in (x, y, z)], dtype=float).T


_UPRIGHT_VIEWS = {
    "main": (-24.0, -7.0),
    "front": (0.0, -6.0),
    "side": (-90.0, -6.0),
    "back": (180.0, -6.0),
    "above": (-20.0, -40.0),
}
_LYING_VIEWS = {
    "main": (-14.0, -16.0),
    "front": (0.0, -10.0),
    "side": (-72.0, -14.0),
    "back": (180.0, -12.0),
    "above": (0.0, -62.0),
}
_SUPINE_VIEWS = {
    "main": (16.0, -16.0),
    "front": (66.0, -18.0),
    "side": (0.0, -9.0),
    "back": (180.0, -12.0),
    "above": (0.0, -62.0),
}
_EASY_ARMS: JointAngles = {
    "shoulder_l": {"flex": 4.0, "abd": 9.0},
    "shoulder_r": {"flex": 4.0, "abd": 9.0},
    "elbow_l": {"flex": 14.0},
    "elbow_r": {"flex": 14.0},
    "wrist_l": {"flex": 6.0},
    "wrist_r": {"flex": 6.0},
}
_SEATED: JointAngles = {
    **_EASY_ARMS,
    "hip_l": {"flex": 88.0, "abd": 6.0},
    "hip_r": {"flex": 88.0, "abd": 6.0},
    "knee_l": {"flex": 88.0},
    "knee_r": {"flex": 88.0},
}

POSTURES: dict[Posture, Start] = {
    "standing": Start(np.eye(3), 0.0, _EASY_ARMS, _UPRIGHT_VIEWS),
    "seated": Start(np.eye(3), -0.36, _SEATED, _UPRIGHT_VIEWS),
    "supine": Start(_columns("-z", "-x", "+y"), 0.11, _EASY_ARMS, _SUPINE_VIEWS),
    "side_lying": Start(_columns("-y", "+x", "+z"), 0.17, _EASY_ARMS, _LYING_VIEWS),
    "side_lying_low": Start(_columns("+y", "-x", "+z"), 0.17, _EASY_ARMS, _LYING_VIEWS),
}


def start_root(posture: Posture, turn: float) -> Array:
    """The root transform (4, 4) of a posture, turned about the vertical by `turn` degrees.

    Lying bodies have their pelvis at the world's origin, `height` above the floor.
    """
    start = POSTURES[posture]
    root = np.eye(4)
    root[:3, :3] = axis_rotation("y", turn) @ start.turn
    if posture in ("standing", "seated"):
        root[1, 3] = start.height
    else:
        root[:3, 3] = np.array([0.0, start.height, 0.0]) - root[:3, :3] @ np.array([0, 0.915, 0])
    return root

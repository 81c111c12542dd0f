"""How much of a picture a motion needs, so that the figure is as large as its frame allows."""

from __future__ import annotations

import numpy as np

from kiosk.motion.clip import Camera, Clip
from kiosk.motion.quaternion import to_matrix
from kiosk.motion.skeleton import axis_rotation, world_transforms

ROOM = 0.16  # metres from a joint to the skin, hair or fingertip beyond it
EVERY = 6  # frames; between them nothing moves far


def extent(clip: Clip, camera: Camera) -> tuple[float, float]:
    """Half the width and half the height (m) that the body takes, seen through a camera."""
    frames = slice(None, None, EVERY)
    world = world_transforms(to_matrix(clip.local[frames]), clip.root[frames])
    points = world[..., :3, 3].reshape(-1, 3)
    turn = axis_rotation("y", camera.yaw) @ axis_rotation("x", camera.pitch)
    off = np.abs((points - np.array(camera.target)) @ turn)
    return float(off[:, 0].max()) + ROOM, float(off[:, 1].max()) + ROOM

"""Views framed so that the whole movement stays in sight."""

from __future__ import annotations

import numpy as np

from kiosk.motion.clip import FIELD_OF_VIEW, Camera, Prop
from kiosk.motion.postures import POSTURES
from kiosk.motion.proxies import PROXIES, proxy_ends
from kiosk.motion.schema import CameraSource, MotionSource
from kiosk.motion.skeleton import INDEX, Array, axis_rotation

ASPECT = 4.0 / 3.0
MARGIN = 1.10
GLIDE, LOWEST, HIGHEST = 65.0, -52.0, -5.0
"""Degrees: how far round the muscle's view is from the main one at most; its pitch's range."""
SHORT = 0.55
"""How much a view along the body, which foreshortens it, is worth less."""
OUTWARD = {"right": (-0.86, 0.06, -0.50), "left": (0.86, 0.06, -0.50)}
"""Where the gluteus medius looks to, in the pelvis' frame."""
FRAMED = ("chair", "step", "pillow", "stick")


def frame_cameras(motion: MotionSource, world: Array, props: tuple[Prop, ...]) -> dict[str, Camera]:
    """The posture's usual views, changed or added to by the motion's own."""
    views = {
        name: CameraSource(yaw=yaw + motion.turn, pitch=pitch)
        for name, (yaw, pitch) in POSTURES[motion.posture].cameras.items()
    }
    views.update(motion.cameras)
    views.setdefault("muscle", muscle_view(motion, views["main"], world))
    points, radii = _cloud(world, props)
    return {name: frame(view, points, radii) for name, view in views.items()}


def muscle_view(motion: MotionSource, main: CameraSource, world: Array) -> CameraSource:
    """The view, not far round from the main one, onto which the working gluteus medius faces."""
    facing = (world[:, INDEX["pelvis"], :3, :3] @ np.array(OUTWARD[motion.side])).mean(0)
    yaw, pitch = np.meshgrid(
        main.yaw + np.arange(-GLIDE, GLIDE + 1, 2.0), np.arange(LOWEST, HIGHEST + 1, 1.0)
    )
    a, b = np.radians(yaw), np.radians(pitch)
    at = np.stack([np.sin(a) * np.cos(b), -np.sin(b), np.cos(a) * np.cos(b)], -1)
    # of views that show it nearly as well, the one nearest to the main view
    worth = at @ facing - 0.0012 * (np.abs(yaw - main.yaw) + np.abs(pitch - main.pitch))
    along = (world[:, INDEX["chest"], :3, 3] - world[:, INDEX["pelvis"], :3, 3]).mean(0)
    worth -= SHORT * (at @ (along / np.linalg.norm(along))) ** 2
    best = np.unravel_index(worth.argmax(), worth.shape)
    return CameraSource(yaw=float(yaw[best]), pitch=float(pitch[best]))


def _cloud(world: Array, props: tuple[Prop, ...]) -> tuple[Array, Array]:
    a, b = proxy_ends(world[::3])
    n = len(a)
    points = [a.reshape(-1, 3), b.reshape(-1, 3)]
    radii = [np.tile([p.ra for p in PROXIES], n), np.tile([p.rb for p in PROXIES], n)]
    for prop in props:
        if prop.kind not in FRAMED:
            continue
        x, y, z = prop.size
        low = -y / 2 if prop.kind in ("pillow", "stick") else 0.0
        corners = np.array(
            [[i * x / 2, low + j * y, k * z / 2] for i in (-1, 1) for j in (0, 1) for k in (-1, 1)]
        )
        for m in prop.frames[:: max(1, len(prop.frames) // 6), 0].astype(float):
            points.append(corners @ m[:3, :3].T + m[:3, 3])
            radii.append(np.zeros(8))
    return np.concatenate(points), np.concatenate(radii)


def frame(view: CameraSource, points: Array, radii: Array) -> Camera:
    """A camera that holds round points (N, 3) of radii (N,), all in metres."""
    turn = axis_rotation("y", view.yaw) @ axis_rotation("x", view.pitch)
    seen = points @ turn
    low = (seen - radii[:, None]).min(0)
    high = (seen + radii[:, None]).max(0)
    middle = (low + high) / 2.0
    target = turn @ middle if view.target is None else np.array(view.target)
    off = seen - target @ turn
    tall = np.tan(np.radians(FIELD_OF_VIEW / 2.0))
    need = np.maximum(
        (np.abs(off[:, 0]) + radii) / (tall * ASPECT), (np.abs(off[:, 1]) + radii) / tall
    )
    distance = view.distance or float((need * MARGIN + off[:, 2]).max())
    x, y, z = (round(float(v), 4) for v in target)
    return Camera(round(view.yaw, 2), round(view.pitch, 2), round(distance, 3), (x, y, z))

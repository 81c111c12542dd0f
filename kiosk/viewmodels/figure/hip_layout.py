"""Where the hip's labels go: projection of anchors, rows that do not overlap; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import axis_rotation
from kiosk.viewmodels.figure.hip_asset import HIP_RIGHT, HipAsset, thigh_rotation

Array = NDArray[np.float64]

# A group's label points at one of its parts.
STANDS_FOR = {
    "medius": "medius_middle",
    "bones": "pelvis_right",
    "pelvis": "pelvis_right",
    "femur": "femur_right",
}
# A label may still show what lies a little round the corner.
_ROUND_THE_CORNER = -0.25


@dataclass(frozen=True)
class Camera:
    """The view: degrees around and up, centimetres away, field of view (upright), target."""

    yaw: float
    pitch: float
    distance: float
    field_of_view: float
    target: Array

    @property
    def turn(self) -> Array:
        """Camera to scene rotation (3, 3)."""
        return axis_rotation("y", -self.yaw) @ axis_rotation("x", -self.pitch)

    def project(self, place: Array, width: float, height: float) -> tuple[float, float]:
        """View coordinates (pixels, y down) of a scene place in centimetres."""
        x, y, z = self.turn.T @ (place - self.target) - (0.0, 0.0, self.distance)
        scale = 1 / np.tan(np.radians(self.field_of_view) / 2) / -z * height / 2
        return float(width / 2 + x * scale), float(height / 2 - y * scale)

    def faces(self, place: Array, normal: Array) -> bool:
        """Whether a face at `place` with `normal` is turned to the camera, or almost."""
        eye = self.target + self.turn @ (0.0, 0.0, self.distance) - place
        return bool(normal @ eye / np.linalg.norm(eye) > _ROUND_THE_CORNER)


def anchor(
    asset: HipAsset, name: str, bend: Sequence[float], pelvis_list: float
) -> tuple[Array, Array] | None:
    """Place (cm) and normal of a part's anchor in the scene, or None for an unknown name."""
    mark = asset.anchors.get(STANDS_FOR.get(name, name))
    if mark is None:
        return None
    place, normal = mark.bent(thigh_rotation(*bend))
    tip = axis_rotation("z", -pelvis_list)
    return (tip @ (place - HIP_RIGHT) + HIP_RIGHT) * 100, tip @ normal


def rows(wanted: Sequence[float], pitch: float, height: float) -> list[float]:
    """Row middles near `wanted` (ascending), at least `pitch` apart, inside 0..`height`.

    Neighbours that crowd each other share the shift (pooled like an isotonic fit). When there is no
    room for all, they are spread evenly.
    """
    n = len(wanted)
    if not n:
        return []
    if n * pitch >= height:
        return [height * (i + 0.5) / n for i in range(n)]
    pools: list[tuple[float, int]] = []
    for i, y in enumerate(wanted):
        pools.append((y - i * pitch, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, m), (b, k) = pools[-2:]
            pools[-2:] = [((a * m + b * k) / (m + k), m + k)]
    low, high = pitch / 2, height - pitch / 2 - (n - 1) * pitch
    flat = [min(max(a, low), high) for a, m in pools for _ in range(m)]
    return [a + i * pitch for i, a in enumerate(flat)]

"""Reads the baked hip and bends it at the hip joint; no Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import JOINTS, OFFSETS, INDEX, joint_rotation
from kiosk.paths import ASSETS

Floats = NDArray[np.float32]
HIP_FILE = ASSETS / "figure" / "hip.npz"

HIP_RIGHT: Floats = OFFSETS[INDEX["thigh_r"]].astype(np.float32)
HIP_LEFT: Floats = OFFSETS[INDEX["thigh_l"]].astype(np.float32)


@dataclass(frozen=True)
class HipPart:
    """One part: positions (N, 3) m, normals (N, 3), colours (N, 3) linear, triangles (M, 3)."""

    name: str
    positions: Floats
    normals: Floats
    colours: Floats
    triangles: NDArray[np.uint32]
    thigh: Floats
    """How much each vertex follows the thigh (N, 1), 0..1."""

    @property
    def moves(self) -> bool:
        """Whether any of it follows the thigh."""
        return bool(self.thigh.any())

    def bent(self, rotation: Floats) -> tuple[Floats, Floats]:
        """Positions and normals with the thigh turned by `rotation` (3, 3) about its hip centre."""
        hip = HIP_LEFT if self.name.endswith("_left") else HIP_RIGHT
        turned = (self.positions - hip) @ rotation.T + hip
        p = self.positions + self.thigh * (turned - self.positions)
        n = self.normals + self.thigh * (self.normals @ rotation.T - self.normals)
        n /= np.linalg.norm(n, axis=1, keepdims=True) + np.float32(1e-9)
        return p, n


@dataclass(frozen=True)
class Anchor:
    """Where a label points: place (3,) m, normal (3,), how much it follows the right thigh."""

    place: Floats
    normal: Floats
    thigh: float


class HipAsset:
    """The parts and anchors of the baked hip file."""

    def __init__(self, path: Path = HIP_FILE) -> None:
        """Reads `path`. Raises FileNotFoundError, with the command that makes it."""
        if not path.exists():
            raise FileNotFoundError(f"{path} is missing; make it with: python -m assets.make.hip")
        with np.load(path) as stored:
            data = {k: stored[k] for k in stored.files}
        about = json.loads(data["about"].tobytes())
        self.source: str = about["source"]
        self.parts: dict[str, HipPart] = {n: _part(n, data) for n in about["parts"]}
        self.anchors: dict[str, Anchor] = {
            name: Anchor(row[:3], row[3:6], float(row[6]))
            for name, row in zip(about["anchors"], data["anchors"], strict=True)
        }


def _part(name: str, data: dict[str, NDArray[np.generic]]) -> HipPart:
    colour = np.asarray(data[f"{name}_c"], np.float32) / 255
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return HipPart(
        name,
        np.asarray(data[f"{name}_v"], np.float32),
        np.asarray(data[f"{name}_n"], np.float32) / 127,
        linear.astype(np.float32),
        np.asarray(data[f"{name}_t"], np.uint32),
        np.asarray(data[f"{name}_w"], np.float32)[:, 1:] / 255,
    )


def thigh_rotation(flexion: float, abduction: float, rotation: float, *, left: bool = False) -> Floats:
    """The thigh's rotation (3, 3) from clinical angles in degrees."""
    joint = JOINTS["hip_l" if left else "hip_r"]
    turn = joint_rotation(joint, {"flex": flexion, "abd": abduction, "rot": rotation})
    return np.asarray(turn, np.float32)


@cache
def hip_asset() -> HipAsset:
    """The hip, read once."""
    return HipAsset()

"""Reads the baked hip and bends it at the hip joint; no Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import INDEX, JOINTS, OFFSETS, joint_rotation
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
    """How far each vertex is carried along with its fibre's insertion (N, 1), 0..1."""
    turn: Floats
    """How far it turns with the thigh about that insertion (N, 1), 0..1."""
    end: Floats
    """Where its fibre is inserted (N, 3) m; for rigid parts the vertex itself."""

    @property
    def moves(self) -> bool:
        """Whether any of it follows the thigh."""
        return bool(self.thigh.any())

    def bent(self, rotation: Floats, work: float = 0.0) -> tuple[Floats, Floats]:
        """Positions and normals with the thigh turned by `rotation` (3, 3) about its hip centre.

        `work` 0..1 is how hard the muscle works.

        Fibres stretch like springs between origin and insertion; their last part turns with the
        thigh. Rigid parts just turn.
        """
        hip = HIP_LEFT if self.name.endswith("_left") else HIP_RIGHT
        change = (rotation - np.eye(3, dtype=np.float32)).T
        carried = (self.end - hip) @ change
        p = self.positions + self.thigh * carried
        if self.end is not self.positions:
            p += self.turn * ((self.positions - self.end) @ change)
        tilt = (self.thigh * 0.5 + self.turn) / 1.5
        n = self.normals + tilt * (self.normals @ change)
        n /= np.linalg.norm(n, axis=1, keepdims=True) + np.float32(1e-9)
        return p, n


@dataclass(frozen=True)
class Anchor:
    """Where a label points: place (3,) m and normal (3,), and how it follows the right thigh."""

    place: Floats
    normal: Floats
    thigh: float
    turn: float
    end: Floats

    def bent(self, rotation: Floats) -> tuple[Floats, Floats]:
        """Place and normal with the thigh turned, as `HipPart.bent`."""
        change = rotation - np.eye(3, dtype=np.float32)
        place = self.place + self.thigh * (change @ (self.end - HIP_RIGHT))
        place = place + self.turn * (change @ (self.place - self.end))
        return place, self.normal + self.turn * (change @ self.normal)


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
            name: Anchor(row[:3], row[3:6], float(row[6]), float(row[7]), row[8:])
            for name, row in zip(about["anchors"], data["anchors"], strict=True)
        }


def _part(name: str, data: dict[str, NDArray[np.generic]]) -> HipPart:
    colour = np.asarray(data[f"{name}_c"], np.float32) / 255
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    positions = np.asarray(data[f"{name}_v"], np.float32)
    thigh = np.asarray(data[f"{name}_w"], np.float32)[:, 1:] / 255
    soft = f"{name}_e" in data
    return HipPart(
        name,
        positions,
        np.asarray(data[f"{name}_n"], np.float32) / 127,
        linear.astype(np.float32),
        np.asarray(data[f"{name}_t"], np.uint32),
        thigh,
        np.asarray(data[f"{name}_r"], np.float32)[:, None] / 255 if soft else thigh,
        np.asarray(data[f"{name}_e"], np.float32) if soft else positions,
    )


def thigh_rotation(
    flexion: float, abduction: float, rotation: float, *, left: bool = False
) -> Floats:
    """The thigh's rotation (3, 3) from clinical angles in degrees."""
    joint = JOINTS["hip_l" if left else "hip_r"]
    turn = joint_rotation(joint, {"flex": flexion, "abd": abduction, "rot": rotation})
    return np.asarray(turn, np.float32)


@cache
def hip_asset() -> HipAsset:
    """The hip, read once."""
    return HipAsset()

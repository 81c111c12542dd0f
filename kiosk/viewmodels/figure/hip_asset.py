"""Reads the baked hip and bends it at the hip joint; no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import INDEX, JOINTS, OFFSETS, joint_rotation
from kiosk.paths import ASSETS
from kiosk.viewmodels.figure.hip_sheet import STEP, Sheet, grid_normals, pose_shares

Floats = NDArray[np.float32]
HIP_FILE = ASSETS / "figure" / "hip.npz"

HIP_RIGHT: Floats = OFFSETS[INDEX["thigh_r"]].astype(np.float32)
HIP_LEFT: Floats = OFFSETS[INDEX["thigh_l"]].astype(np.float32)


@dataclass(frozen=True)
class OnSheet:
    """How vertices lie on a muscle sheet."""

    sheet: Sheet
    pick: NDArray[np.intp]
    """Rows of the sheet's faces that make up each vertex (N, K)."""
    share: Floats
    """Their shares (N, K, 1)."""
    lift: Floats
    """Height above the place (N, 1), metres; empty where all are zero."""
    grid: tuple[int, int] | None
    """The vertices are a grid whose normals follow its own relief."""

    def bent(self, rotation: NDArray[np.floating], work: float) -> tuple[Floats, Floats]:
        """Positions and normals (N, 3) in one pose."""
        faces = self.sheet.faces(rotation, work)
        if self.pick.shape[1] == 1:
            return faces.positions[self.pick[:, 0]], faces.normals[self.pick[:, 0]]
        p = (faces.positions[self.pick] * self.share).sum(1)
        n = (faces.normals[self.pick] * self.share).sum(1)
        n /= np.linalg.norm(n, axis=1, keepdims=True) + np.float32(1e-9)
        p += n * self.lift
        if self.grid is not None:
            own = grid_normals(p.reshape(*self.grid, 3)).reshape(-1, 3)
            n = own if float((own * n).sum()) > 0 else -own
        return p, n


@dataclass(frozen=True)
class Soft:
    """What smooth skinning misses: shifts (K, M * 3) of some vertices over flexion, abduction."""

    index: NDArray[np.intp]
    flexions: NDArray[np.float64]
    abductions: NDArray[np.float64]
    shifts: Floats

    def at(self, rotation: NDArray[np.floating]) -> Floats:
        """The shifts (M, 3) in one pose, metres."""
        share = pose_shares((self.flexions, self.abductions), rotation)
        return np.asarray((share @ self.shifts).reshape(-1, 3), np.float32)


@dataclass(frozen=True)
class HipPart:
    """One part: positions (N, 3) m, normals (N, 3), colours (N, 3) linear, triangles (M, 3)."""

    name: str
    positions: Floats
    normals: Floats
    colours: Floats
    alpha: Floats
    """(N, 1), 0..1; 1 on all but the outline of the body and the drawings of conditions."""
    uv: Floats
    """Across and along the fibres (N, 2), for the fibre texture; zeros on bone."""
    triangles: NDArray[np.uint32]
    light: NDArray[np.uint32]
    """About 40 % of the triangles, over the same vertices."""
    thigh: Floats
    """How far each vertex goes with the thigh (N, 1), 0..1; of no use where there is a sheet."""
    on: OnSheet | None = None
    soft: Soft | None = None

    @property
    def moves(self) -> bool:
        """Whether any of it follows the thigh."""
        return self.on is not None or bool(self.thigh.any())

    @property
    def fibred(self) -> bool:
        """Whether the fibre texture is laid on it."""
        return bool(self.uv.any())

    def bent(self, rotation: NDArray[np.floating], work: float = 0.0) -> tuple[Floats, Floats]:
        """Positions and normals with the thigh turned by `rotation` (3, 3) about its hip centre.

        Muscles wrap over bone, shorten and swell; `work` 0..1 swells their bellies a little more.
        Treat the arrays as read-only.
        """
        turn = np.asarray(rotation, np.float32)
        if self.on is not None:
            return self.on.bent(turn, work)
        if not self.moves:
            return self.positions, self.normals
        hip = HIP_LEFT if self.name.endswith("_left") else HIP_RIGHT
        change = (turn - np.eye(3, dtype=np.float32)).T
        p = self.positions + self.thigh * ((self.positions - hip) @ change)
        if self.soft is not None:
            p[self.soft.index] += self.soft.at(turn)
        n = self.normals + self.thigh * (self.normals @ change)
        n /= np.linalg.norm(n, axis=1, keepdims=True) + np.float32(1e-9)
        return p, n


@dataclass(frozen=True)
class Anchor:
    """Where a label points: place (3,) m and normal (3,), on a vertex of a part."""

    place: Floats
    normal: Floats
    part: HipPart
    vertex: int

    def bent(self, rotation: NDArray[np.floating]) -> tuple[Floats, Floats]:
        """Place and normal with the thigh turned, as `HipPart.bent`."""
        if self.part.on is not None:
            p, n = self.part.bent(rotation)
            return p[self.vertex], n[self.vertex]
        hip = HIP_LEFT if self.part.name.endswith("_left") else HIP_RIGHT
        share = self.part.thigh[self.vertex]
        change = np.asarray(rotation, np.float32) - np.eye(3, dtype=np.float32)
        return (
            self.place + share * (change @ (self.place - hip)),
            self.normal + share * (change @ self.normal),
        )


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
        self.sheets: dict[str, Sheet] = {
            name: _sheet(name, data, about) for name in about["sheets"]
        }
        self.parts: dict[str, HipPart] = {
            p["name"]: _part(p, data, self.sheets) for p in about["parts"]
        }
        self.anchors: dict[str, Anchor] = {
            a["name"]: Anchor(row[:3], row[3:], self.parts[a["part"]], a["vertex"])
            for a, row in zip(about["anchors"], data["anchors"], strict=True)
        }


Stored = Mapping[str, NDArray[np.generic]]


def _sheet(name: str, data: Stored, about: Mapping[str, object]) -> Sheet:
    def get(key: str) -> Floats:
        return np.asarray(data[f"sheet_{name}_{key}"], np.float32)

    f, a, r = (np.asarray(axis, np.float64) for axis in about["poses"])  # type: ignore[attr-defined]
    return Sheet(
        name,
        get("rest"),
        HIP_RIGHT,
        get("carry"),
        get("turn"),
        (f, a, r),
        np.ascontiguousarray(get("shifts") * np.float32(STEP)),
        get("profile"),
        get("belly"),
        float(about["tendons"][name]),  # type: ignore[index]
        get("root") if f"sheet_{name}_root" in data else None,
        int(about["calm"][name]),  # type: ignore[index]
    )


def _part(p: Mapping[str, str], data: Stored, sheets: Mapping[str, Sheet]) -> HipPart:
    name = p["name"]
    rgba = np.asarray(data[f"{name}_c"], np.float32) / 255
    srgb = rgba[:, :3]
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    count = len(rgba)
    uv = np.zeros((count, 2), np.float32)
    if f"{name}_u" in data:
        uv = np.asarray(data[f"{name}_u"], np.float32)
    thigh = np.zeros((count, 1), np.float32)
    on, soft = None, None
    if p.get("sheet"):
        grid = p.get("grid")
        on = OnSheet(
            sheets[p["sheet"]],
            np.asarray(data[f"{name}_p"], np.intp),
            (np.asarray(data[f"{name}_s"], np.float32) / 255)[..., None],
            np.asarray(data[f"{name}_h"], np.float32)[:, None],
            (int(grid[0]), int(grid[1])) if grid else None,
        )
        positions, normals = on.bent(np.eye(3, dtype=np.float32), 0.0)
    else:
        positions = np.asarray(data[f"{name}_v"], np.float32)
        normals = np.asarray(data[f"{name}_n"], np.float32) / 127
        thigh = np.asarray(data[f"{name}_w"], np.float32)[:, None] / 255
    if f"{name}_m" in data:
        soft = Soft(
            np.asarray(data[f"{name}_i"], np.intp),
            np.asarray(data[f"{name}_f"], np.float64),
            np.asarray(data[f"{name}_a"], np.float64),
            np.asarray(data[f"{name}_m"], np.float32) * np.float32(STEP),
        )
    return HipPart(
        name, positions, normals, linear.astype(np.float32), rgba[:, 3:].copy(), uv,
        np.asarray(data[f"{name}_t"], np.uint32), np.asarray(data[f"{name}_l"], np.uint32),
        thigh, on, soft,
    )  # fmt: skip


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

"""Meshes every part of the hip and writes `assets/figure/hip.npz` and `hip.glb`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from assets.make.hip import bones, muscles, paint
from assets.make.hip.field import Mesh, mesh
from assets.make.hip.muscles import Sheet
from assets.make.hip.parts import Part, blend, mirror, sheet_part, solid_part
from assets.make.hip.points import HIP
from assets.make.sdf import F, Field, Floats

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
OUT = ROOT / "assets" / "figure"
CACHE = ROOT / "build" / "hip"

Box = tuple[tuple[float, float, float], tuple[float, float, float]]
# name -> field, box, triangles near (right side, middle), triangles far (left side; 0: none)
SOLIDS: dict[str, tuple[Field, Box, int, int]] = {
    "pelvis": (bones.hip_bone, ((-0.004, -0.085, -0.115), (0.165, 0.19, 0.08)), 9600, 4200),
    "sacrum": (bones.sacrum, ((-0.075, -0.03, -0.12), (0.075, 0.16, 0.0)), 3400, 0),
    "disc": (bones.disc, ((-0.012, -0.045, 0.03), (0.012, 0.008, 0.06)), 240, 0),
    "femur": (bones.femur, ((0.05, -0.245, -0.06), (0.165, 0.04, 0.04)), 4200, 1600),
}


def fingerprint() -> str:
    """SHA-256 over the programs that make the hip: the files are fresh while it stays the same."""
    digest = hashlib.sha256()
    for path in sorted(HERE.glob("*.py")):
        digest.update(path.name.encode() + path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _cached(name: str, voxel: float, triangles: int, make: Callable[[], Mesh]) -> Mesh:
    source = (HERE / "bones.py").read_bytes() + (HERE / "points.py").read_bytes()
    key = hashlib.sha256(source + f"{name} {voxel} {triangles}".encode()).hexdigest()[:16]
    path = CACHE / f"{name}-{key}.npz"
    if path.exists():
        stored = np.load(path)
        return stored["v"], stored["n"], stored["t"]
    v, n, t = make()
    CACHE.mkdir(parents=True, exist_ok=True)
    np.savez(path, v=v, n=n, t=t)
    return v, n, t


def _both_sides(p: Floats) -> Floats:
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    return bones.bones(q)


def solids(voxel: float) -> list[Part]:
    """Pelvis, sacrum and thigh bones, right and left."""
    out = []
    for name, (field, (low, high), near, far) in SOLIDS.items():
        weight = 1.0 if name == "femur" else 0.0
        base = paint.CARTILAGE if name == "disc" else paint.BONE
        for count, side in ((near, "right"), (far, "left")):
            if not count:
                continue
            v, n, t = _cached(
                name, voxel, count, lambda f=field, a=low, b=high, c=count: mesh(f, a, b, voxel, c)
            )
            colour = paint.bone(_both_sides, v, n, base)
            label = name if not far else f"{name}_{side}"
            part = solid_part(label, v, n, t, colour, weight)
            out.append(mirror(part) if side == "right" else part)
    return out


def _bursa(over: Sheet) -> Part:
    """The slippery cushion over the trochanter: a lens laid on bone and medius tendon."""
    rings, spokes = 9, 36
    r = np.linspace(0, 1, rings)[:, None]
    a = np.linspace(0, 2 * np.pi, spokes, endpoint=False)[None, :]
    centre = HIP + np.array([0.075, -0.030, -0.018])
    along = np.array([0.0, 0.95, -0.30])
    out = np.array([0.90, 0.0, -0.42])
    out -= along * (out @ along) / (along @ along)
    out /= np.linalg.norm(out)
    along /= np.linalg.norm(along)
    side = np.cross(along, out)
    disc = (
        centre
        + (r * np.cos(a))[..., None] * along * 0.024
        + (r * np.sin(a))[..., None] * side * 0.017
    )
    p = disc.reshape(-1, 3).astype(F)
    tree, face_n = cKDTree(over.outer.reshape(-1, 3)), over.outer_normals.reshape(-1, 3)
    for _ in range(12):
        d = bones.femur(p)
        far, i = tree.query(p)
        height = ((p - over.outer.reshape(-1, 3)[i]) * face_n[i]).sum(1)
        d = np.where(far < 0.012, np.minimum(d, height), d)
        p = p - (out * np.clip(d - 0.0008, -0.004, 0.004)[:, None]).astype(F)
    low = p.reshape(rings, spokes, 3)
    dome = np.sqrt(np.clip(1 - r**2, 0, 1))[..., None]
    high = low + out * (0.0052 * dome + 0.0003)
    return _lens("bursa", high, low, out)


def _lens(name: str, high: NDArray[np.float64], low: NDArray[np.float32], out: NDArray[np.float64]) -> Part:
    rings, spokes = high.shape[:2]
    i = np.arange(rings * spokes).reshape(rings, spokes)
    j = np.roll(i, -1, axis=1)
    top = np.stack([i[:-1], i[1:], j[1:], i[:-1], j[1:], j[:-1]], -1).reshape(-1, 3)
    t = np.vstack([top, top[:, ::-1] + rings * spokes])
    v = np.vstack([high.reshape(-1, 3), low.reshape(-1, 3)]).astype(F)
    face = np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]])
    n = np.zeros_like(v)
    for k in range(3):
        np.add.at(n, t[:, k], face)
    if (n[: rings * spokes] @ out).sum() < 0:
        n, t = -n, t[:, ::-1]
    # The middle ring is one point many times over: give it one normal.
    n[:spokes] = n[:spokes].sum(0)
    n[rings * spokes : rings * spokes + spokes] = n[rings * spokes : rings * spokes + spokes].sum(0)
    n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-12
    colour = np.repeat(paint.BURSA[None], len(v), 0)
    return mirror(solid_part(name, v, n, t, colour, 1.0))


def soft() -> list[Part]:
    """Muscles, band and bursa of the right side."""
    minimus = muscles.minimus()
    medius = muscles.medius(minimus)
    piriformis = muscles.piriformis()
    tensor = muscles.tensor((medius, minimus))
    maximus = muscles.maximus(medius, piriformis)
    band = muscles.band((medius, tensor, maximus))
    ramp = {"minimus": (0.40, 0.95), "piriformis": (0.30, 0.95), "maximus": (0.25, 0.97)}
    out = []
    for sheet in (minimus, piriformis, maximus):
        out.append(sheet_part(sheet, weight=blend(sheet.t, *ramp[sheet.name])))
    third = [("front", 0, 24), ("middle", 24, 50), ("back", 50, 72)]
    for name, a, b in third:
        out.append(sheet_part(medius, f"medius_{name}", (a, b), weight=blend(medius.t, 0.36, 0.93)))
    for sheet in (tensor, band):
        out.append(sheet_part(sheet, weight=blend(-sheet.outer[..., 1], -0.07, 0.03)))
    out.append(_bursa(medius))
    return out


# Where labels point: part -> place in the side frame, or None for the middle of the outer face.
ANCHORS: dict[str, tuple[float, float, float]] = {
    "pelvis_right": (0.118, 0.152, -0.012),
    "pelvis_left": (-0.118, 0.152, -0.012),
    "sacrum": (0.0, 0.080, -0.096),
    "disc": (0.0, -0.019, 0.052),
    "femur_right": (0.122, -0.150, 0.004),
    "femur_left": (-0.122, -0.150, 0.004),
    "femur_head": (0.090, 0.010, 0.024),
    "trochanter": (0.153, -0.034, -0.010),
    "tendon": (0.150, -0.012, -0.012),
    "crest": (0.126, 0.150, -0.008),
    "band": (0.149, -0.150, 0.006),
}


def anchors(parts: list[Part]) -> dict[str, NDArray[np.float32]]:
    """Anchor -> (7,): place, normal, thigh weight; our frame."""
    by_name = {p.name: p for p in parts}
    owner = {"femur_head": "femur_right", "trochanter": "femur_right", "tendon": "medius_middle",
             "crest": "pelvis_right"}
    out = {}
    for name in [*by_name, *owner]:
        part = by_name[owner.get(name, name)]
        if name in ANCHORS:
            side = -1 if not name.endswith("_left") else -1
            want = np.array(ANCHORS[name]) * (side, 1, 1)
        else:
            want = part.middle
        i = int(((part.v - want) ** 2).sum(1).argmin())
        out[name] = np.r_[part.v[i], part.n[i], part.weight[i]].astype(F)
    return out


def build(voxel: float = 0.002, out: Path = OUT) -> dict[str, int]:
    """Everything, written; part -> triangles. `voxel` in metres."""
    parts = solids(voxel) + soft()
    data: dict[str, NDArray[np.generic]] = {}
    for p in parts:
        data |= {f"{p.name}_{k}": a for k, a in p.arrays().items()}
    marks = anchors(parts)
    data["anchors"] = np.stack(list(marks.values()))
    about = {
        "source": fingerprint(), "voxel": voxel, "hip": HIP.tolist(),
        "parts": [p.name for p in parts], "anchors": list(marks),
        "triangles": {p.name: len(p.t) for p in parts},
    }
    data["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(out / "hip.npz", **data)  # type: ignore[arg-type]
    from assets.make.hip.glb import write_glb

    write_glb(parts, out / "hip.glb")
    return {p.name: len(p.t) for p in parts}

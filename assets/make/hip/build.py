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
from assets.make.hip.field import mesh
from assets.make.hip.loft import Sheet
from assets.make.hip.parts import Part, blend, ease, mirror, sheet_part, solid_part
from assets.make.hip.points import HIP
from assets.make.sdf import F, Field, Floats

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
OUT = ROOT / "assets" / "figure"
CACHE = ROOT / "build" / "hip"

SHAPES = ["bones.py", "field.py", "points.py"]
Arrays = tuple[NDArray[np.generic], ...]
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


def _cached(programs: list[str], about: str, make: Callable[[], Arrays]) -> Arrays:
    """What `make` gives, kept in build/ while these programs and `about` stay the same."""
    digest = hashlib.sha256(about.encode())
    for name in programs:
        digest.update((HERE / name).read_bytes())
    path = CACHE / f"{digest.hexdigest()[:20]}.npz"
    if path.exists():
        with np.load(path) as stored:
            return tuple(stored[k] for k in stored.files)
    arrays = make()
    CACHE.mkdir(parents=True, exist_ok=True)
    np.savez(path, *arrays)
    return arrays


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
            about = f"{name} {voxel} {count}"
            v, n, t = _cached(
                SHAPES, about, lambda f=field, a=low, b=high, c=count: mesh(f, a, b, voxel, c)
            )
            (colour,) = _cached(
                [*SHAPES, "paint.py"],
                about + " colour",
                lambda v=v, n=n, base=base: (paint.bone(_both_sides, v, n, base),),
            )
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


def _lens(
    name: str, high: NDArray[np.float64], low: NDArray[np.float32], out: NDArray[np.float64]
) -> Part:
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
    ramp = {"minimus": (0.30, 0.97), "piriformis": (0.20, 0.97), "maximus": (0.05, 0.97)}
    out = []
    for sheet in (minimus, piriformis, maximus):
        out.append(sheet_part(sheet, weight=ease(sheet.t, *ramp[sheet.name])))
    third = [("front", 0, 23), ("middle", 23, 46), ("back", 46, 72)]
    for name, a, b in third:
        out.append(sheet_part(medius, f"medius_{name}", (a, b), weight=ease(medius.t, 0.34, 0.95)))
    for sheet in (tensor, band):
        out.append(
            sheet_part(sheet, weight=blend(-sheet.outer[..., 1], -0.075, 0.045), springs=False)
        )
    out.append(_bursa(medius))
    return out


# Where labels point: name -> part, place in the side frame, which way it looks (right side out).
ANCHORS: dict[str, tuple[str, tuple[float, float, float], tuple[float, float, float]]] = {
    "pelvis_right": ("pelvis_right", (0.120, 0.150, -0.010), (0.8, 0.5, 0.1)),
    "pelvis_left": ("pelvis_left", (-0.120, 0.150, -0.010), (-0.8, 0.5, 0.1)),
    "crest": ("pelvis_right", (0.104, 0.166, -0.028), (0.5, 0.8, 0.0)),
    "sit_bone": ("pelvis_right", (0.062, -0.050, -0.052), (0.2, 0.0, -1.0)),
    "sacrum": ("sacrum", (0.020, 0.085, -0.098), (0.2, 0.2, -1.0)),
    "disc": ("disc", (0.0, -0.019, 0.052), (0.0, 0.0, 1.0)),
    "femur_right": ("femur_right", (0.138, -0.120, 0.000), (1.0, 0.0, 0.0)),
    "femur_left": ("femur_left", (-0.138, -0.120, 0.000), (-1.0, 0.0, 0.0)),
    "femur_head": ("femur_right", (0.100, 0.010, 0.022), (0.5, 0.2, 1.0)),
    "trochanter": ("femur_right", (0.152, -0.040, -0.014), (1.0, 0.0, -0.3)),
    "tendon": ("medius_middle", (0.150, 0.000, -0.012), (1.0, 0.2, 0.0)),
    "bursa": ("bursa", (0.166, -0.030, -0.022), (1.0, 0.0, -0.4)),
    "band": ("band", (0.152, -0.140, 0.008), (1.0, 0.0, 0.0)),
}


def _anchor(part: Part, i: int, n: NDArray[np.floating]) -> NDArray[np.float32]:
    end = part.v[i] if (part.turn == part.weight).all() else part.end[i]
    return np.r_[part.v[i], n, part.weight[i], part.turn[i], end].astype(F)


def anchors(parts: list[Part]) -> dict[str, NDArray[np.float32]]:
    """Anchor -> (11,): place, normal, how far it is carried, turned, and with what (see `Part`).

    A muscle's own anchor is the middle of its face.
    """
    flip = np.array([-1, 1, 1])
    out = {}
    for part in parts:
        if part.name not in ANCHORS:
            i = int(((part.v - part.middle) ** 2).sum(1).argmin())
            out[part.name] = _anchor(part, i, part.n[i])
    by_name = {part.name: part for part in parts}
    for name, (owner, place, looks) in ANCHORS.items():
        part = by_name[owner]
        i = int(((part.v - np.array(place) * flip) ** 2).sum(1).argmin())
        n = np.array(looks) * flip / np.linalg.norm(looks)
        out[name] = _anchor(part, i, n)
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
        "source": fingerprint(),
        "voxel": voxel,
        "hip": HIP.tolist(),
        "parts": [p.name for p in parts],
        "anchors": list(marks),
        "triangles": {p.name: len(p.t) for p in parts},
    }
    data["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(out / "hip.npz", **data)  # type: ignore[arg-type]
    from assets.make.hip.glb import write_glb

    write_glb(parts, out / "hip.glb")
    return {p.name: len(p.t) for p in parts}

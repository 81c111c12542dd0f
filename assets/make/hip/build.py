"""Makes every part of the hip and writes `assets/figure/hip.npz` and `hip.glb`."""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from assets.make.hip import bones, conditions, muscles, paint, pelvis
from assets.make.hip.field import mesh
from assets.make.hip.glb import write_glb
from assets.make.hip.lens import BURSA, BURSA_SORE, bursa
from assets.make.hip.marks import anchors
from assets.make.hip.parts import Part, shade_muscle, sheet_part, solid_part
from assets.make.hip.points import HIP
from assets.make.hip.skin import body_digest, skin_part
from assets.make.hip.strap import band
from assets.make.hip.wrap import AXES, Grid, Ground
from assets.make.sdf import Field, Floats
from kiosk.motion.skeleton import BONES, JOINTS, OFFSETS
from kiosk.viewmodels.figure.hip_sheet import STEP, Sheet

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
OUT = ROOT / "assets" / "figure"
CACHE = ROOT / "build" / "hip"
SHEET_CODE = ROOT / "kiosk" / "viewmodels" / "figure" / "hip_sheet.py"

BONE_CODE = [HERE / n for n in ("bones.py", "pelvis.py", "field.py", "points.py")] + [
    HERE.parent / "sdf.py"
]
WRAP_CODE = [*BONE_CODE, HERE / "wrap.py", SHEET_CODE]
Box = tuple[tuple[float, float, float], tuple[float, float, float]]
# name -> field, box, triangles near (right side, middle), triangles far (left side; 0: none)
SOLIDS: dict[str, tuple[Field, Box, int, int]] = {
    "pelvis": (pelvis.hip_bone, ((-0.004, -0.080, -0.115), (0.165, 0.190, 0.080)), 7800, 3800),
    "sacrum": (bones.sacrum, ((-0.075, -0.030, -0.120), (0.075, 0.160, 0.000)), 3600, 0),
    "disc": (pelvis.disc, ((-0.012, -0.050, 0.015), (0.012, 0.015, 0.062)), 140, 0),
    "femur": (bones.femur, ((0.030, -0.440, -0.060), (0.165, 0.040, 0.050)), 3300, 1500),
}
MEDIUS_THIRDS = {"medius_front": (0, 20), "medius_middle": (20, 40), "medius_back": (40, 60)}
# Fibre texture: how often it repeats across each muscle.
TILES = {"medius": 3.0, "minimus": 1.6, "piriformis": 0.7, "tfl": 0.8, "maximus": 1.7}
# Programs that only measure, and decide no shape.
MEASURES = ("report", "__main__")
T = TypeVar("T")


def fingerprint() -> str:
    """SHA-256 over all that the hip's parts come from: programs and the skeleton's places."""
    digest = hashlib.sha256()
    paths = [
        *(p for p in sorted(HERE.glob("*.py")) if p.stem not in MEASURES),
        HERE.parent / "sdf.py",
        HERE.parent / "gltf.py",
        SHEET_CODE,
    ]
    for path in paths:
        digest.update(path.name.encode() + path.read_bytes().replace(b"\r\n", b"\n"))
    digest.update(np.round(OFFSETS, 5).tobytes())
    digest.update(repr(JOINTS["hip_r"]).encode() + repr([b.name for b in BONES]).encode())
    return digest.hexdigest()


def cached(programs: list[Path], about: str, make: Callable[[], T]) -> T:
    """What `make` gives, kept in build/ while these programs and `about` stay the same."""
    digest = hashlib.sha256(about.encode())
    for path in programs:
        digest.update(path.read_bytes())
    path = CACHE / f"{digest.hexdigest()[:20]}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())  # type: ignore[no-any-return]  # noqa: S301 (our own)
    made = make()
    CACHE.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(made))
    return made


def _both_sides(p: Floats) -> Floats:
    q = p.copy()
    q[:, 0] = np.abs(q[:, 0])
    return bones.bones(q)


def _pelvis_and_sacrum(p: Floats) -> Floats:
    return np.minimum(pelvis.hip_bone(p), bones.sacrum(p))


def ground() -> Ground:
    """The bones' distance fields, sampled."""
    return cached(
        WRAP_CODE,
        "ground",
        lambda: Ground(
            Grid(_pelvis_and_sacrum, (-0.020, -0.085, -0.125), (0.175, 0.190, 0.080), 0.002),
            Grid(bones.femur, (0.040, -0.180, -0.070), (0.180, 0.050, 0.060), 0.002),
        ),
    )


def sheets(over: Ground) -> dict[str, Sheet]:
    """Every muscle, deepest first, wrapped for every pose."""
    out: dict[str, Sheet] = {}
    key = ""
    for plan in muscles.PLANS:
        key = plan.key() + "".join(k for k in plan.over)
        below = "".join(p.key() for p in muscles.PLANS if p.name in plan.over)
        out[plan.name] = cached(
            WRAP_CODE,
            plan.name + key + below,
            lambda plan=plan: muscles.make(plan, over, out),  # type: ignore[misc]
        )
    out["medius"] = muscles.rooted(out["medius"], over)
    out["maximus"] = replace(out["maximus"], calm=4, _recent={})
    return out


def solids(voxel: float) -> list[Part]:
    """Pelvis, sacrum and thigh bones, right and left."""
    out = []
    for name, (field, (low, high), near, far) in SOLIDS.items():
        base = paint.CARTILAGE if name == "disc" else paint.BONE
        for count, side in ((near, "right"), (far, "left")):
            if not count:
                continue
            about = f"{name} {voxel} {count} {low} {high}"

            def make(field: Field = field, low: Any = low, high: Any = high, count: int = count,
                     base: NDArray[np.float64] = base) -> Any:  # fmt: skip
                v, n, t = mesh(field, low, high, voxel, count)
                return v, n, t, paint.bone(_both_sides, v, n, base)

            v, n, t, colour = cached([*BONE_CODE, HERE / "paint.py"], about, make)
            # Warm ivory: the shade stays in the hollows.
            colour = 1 - (1 - colour) * 0.80
            label = name if not far else f"{name}_{side}"
            thigh = 1.0 if name == "femur" else 0.0
            out.append(solid_part(label, v, n, t, colour, thigh, right=side == "right"))
    return out


def _light(sheet: Sheet, over: Ground) -> NDArray[np.float64]:
    """Soft occlusion (S, T) of a sheet's outer face by the bones."""
    f = sheet.faces(np.eye(3))
    half = len(f.positions) // 2
    flip = np.array([-1, 1, 1])
    p, n = f.positions[half:] * flip, f.normals[half:] * flip
    dark = np.zeros(half)
    for d, w in ((0.004, 0.25), (0.009, 0.35), (0.020, 0.40)):
        q = p + n * d
        near = np.minimum(over.pelvis(q)[0], over.femur(q)[0])
        dark += w * np.clip((d - near) / d, 0, 1)
    return np.asarray(1 - np.clip(dark, 0, 1)).reshape(sheet.profile.shape)


def soft(made: dict[str, Sheet], over: Ground) -> list[Part]:
    """Muscles, band, bursa and the drawings of conditions, of the right side."""
    out = []
    for plan in muscles.PLANS:
        sheet = made[plan.name]
        colour = shade_muscle(sheet, plan, _light(sheet, over))
        if plan.name == "medius":
            out += [
                sheet_part(sheet, plan, colour, TILES["medius"], name, columns)
                for name, columns in MEDIUS_THIRDS.items()
            ]
            out.append(bursa("bursa", BURSA, sheet))
        else:
            out.append(sheet_part(sheet, plan, colour, TILES[plan.name]))
    out.append(band(made, over))
    out.append(bursa("bursa_sore", BURSA_SORE, made["medius"]))
    for draw in (conditions.strain, conditions.tendon_sore, conditions.tear):
        out.append(draw(made["medius"]))
    return out


def parts(voxel: float = 0.002) -> tuple[list[Part], dict[str, Sheet]]:
    """Every part, and the sheets that the muscles lie on."""
    over = ground()
    made = sheets(over)
    skin = cached([HERE / "skin.py", SHEET_CODE], body_digest(), skin_part)
    return [*solids(voxel), *soft(made, over), skin], made


def build(voxel: float = 0.002, out: Path = OUT) -> dict[str, int]:
    """Everything, written; part -> triangles. `voxel` in metres."""
    everything, made = parts(voxel)
    data: dict[str, NDArray[np.generic]] = {}
    for p in everything:
        data |= {f"{p.name}_{k}": a for k, a in p.arrays().items()}
    for s in made.values():
        data |= {
            f"sheet_{s.name}_rest": s.rest,
            f"sheet_{s.name}_carry": s.carry,
            f"sheet_{s.name}_turn": s.turn,
            f"sheet_{s.name}_shifts": np.round(s.shifts / STEP)
            .clip(-32767, 32767)
            .astype(np.int16),
            f"sheet_{s.name}_profile": s.profile.astype(np.float16),
            f"sheet_{s.name}_belly": s.belly.astype(np.float16),
        }
        if s.root is not None:
            data[f"sheet_{s.name}_root"] = s.root.astype(np.float16)
    marks = anchors(everything)
    data["anchors"] = np.stack([np.r_[m.place, m.normal] for m in marks]).astype(np.float32)
    about = {
        "source": fingerprint(),
        "voxel": voxel,
        "hip": HIP.tolist(),
        "poses": [axis.tolist() for axis in AXES],
        "sheets": list(made),
        "calm": {s.name: s.calm for s in made.values()},
        "tendons": {s.name: s.tendon for s in made.values()},
        "parts": [
            {"name": p.name}
            | ({"sheet": p.sheet} if p.sheet else {})
            | ({"grid": p.grid} if p.grid else {})
            for p in everything
        ],
        "anchors": [{"name": m.name, "part": m.part, "vertex": m.vertex} for m in marks],
        "triangles": {p.name: len(p.t) for p in everything},
    }  # fmt: skip
    data["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(out / "hip.npz", **data)  # type: ignore[arg-type]
    write_glb(everything, made, out / "hip.glb")
    return {p.name: len(p.t) for p in everything}

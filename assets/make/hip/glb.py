"""Writes parts to a binary glTF file, for other programs and for a look in any viewer."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.make.gltf import FLOAT, UBYTE, USHORT, GlbWriter
from assets.make.hip.parts import Part
from assets.make.hip.points import HIP
from assets.make.hip.wrap import turn_at
from kiosk.viewmodels.figure.hip_sheet import Sheet

POSES = {"abduction 30": (0, 30, 0), "flexion 45": (45, 0, 0), "flexion 90": (90, 0, 0)}


def _posed(part: Part, sheets: dict[str, Sheet], pose: tuple[float, float, float]) -> np.ndarray:
    turn = turn_at(*pose)
    if part.sheet:
        assert part.pick is not None
        assert part.share is not None
        assert part.lift is not None
        faces = sheets[part.sheet].faces(turn)
        p = (faces.positions[part.pick] * part.share[..., None]).sum(1)
        n = (faces.normals[part.pick] * part.share[..., None]).sum(1)
        return np.asarray(p + n * part.lift[:, None])
    hip = HIP * np.array([-1, 1, 1]) if not part.name.endswith("_left") else HIP
    change = (turn - np.eye(3)).T
    return np.asarray(part.v + part.thigh[:, None] * ((part.v - hip) @ change))


def write_glb(parts: list[Part], sheets: dict[str, Sheet], path: Path) -> None:
    """One node per part, with a morph target for each of `POSES` where it moves.

    Positions in metres, our frame; colours linear, with alpha, as glTF wants them.
    """
    out = GlbWriter()
    meshes, nodes = [], []
    for p in parts:
        rgb = p.colour[:, :3]
        linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        rgba = np.round(np.clip(np.c_[linear, p.colour[:, 3]], 0, 1) * 255).astype(np.uint8)
        primitive = {
            "attributes": {
                "POSITION": out.positions(p.v),
                "NORMAL": out.accessor(p.n.astype(np.float32), "VEC3", FLOAT),
                "COLOR_0": out.accessor(rgba, "VEC4", UBYTE, normalized=True),
            },
            "indices": out.accessor(p.t.astype(np.uint16).reshape(-1), "SCALAR", USHORT),
            "material": int(bool((p.colour[:, 3] < 1).any())),
        }
        entry: dict[str, object] = {"name": p.name, "primitives": [primitive]}
        if p.sheet or (p.thigh.any() and not p.name.endswith("_left")):
            targets = []
            for pose in POSES.values():
                shift = _posed(p, sheets, pose) - p.v
                index = np.flatnonzero(np.abs(shift).max(1) > 1e-5)
                targets.append({"POSITION": out.sparse(len(p.v), index, shift[index])})
            primitive["targets"] = targets
            entry["extras"] = {"targetNames": list(POSES)}
            entry["weights"] = [0.0] * len(POSES)
        nodes.append({"name": p.name, "mesh": len(meshes)})
        meshes.append(entry)
    out.document |= {
        "meshes": meshes,
        "nodes": nodes,
        "scenes": [{"nodes": list(range(len(nodes)))}],
        "scene": 0,
        "materials": [
            {"name": "body",
             "pbrMetallicRoughness": {"metallicFactor": 0.0, "roughnessFactor": 0.6}},
            {"name": "veil", "alphaMode": "BLEND",
             "pbrMetallicRoughness": {"metallicFactor": 0.0, "roughnessFactor": 0.6}},
        ],
    }  # fmt: skip
    out.write(path)

"""A person's file as glTF, for other programs: skeleton, weights, colours, the chief corrections.

`assets.make.person.edited` reads such a file back after an artist has changed it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.make.gltf import FLOAT, UBYTE, USHORT, GlbWriter
from assets.make.person.paint import linear
from assets.make.person.stored import Stored
from assets.make.person.targets import Target, targets
from kiosk.motion.deform import quaternion
from kiosk.motion.skeleton import BONES, PARENTS, world_transforms

LEAST = 0.0012
"""Shifts (m) smaller than this are left out of morph targets."""


def export(stored: Stored, path: Path) -> None:
    """Writes a person in the bind pose to a .glb file; the same bytes each time."""
    out = GlbWriter()
    document = out.document
    bind = stored.arrays["bind"]
    nodes = []
    for i, bone in enumerate(BONES):
        w, x, y, z = quaternion(bind[i])
        node = {"name": bone.name, "translation": list(bone.offset),
                "rotation": [float(v) for v in (x, y, z, w)]}  # fmt: skip
        children = [j for j, parent in enumerate(PARENTS) if parent == i]
        if children:
            node["children"] = children
        nodes.append(node)
    who = stored.about.get("appearance", "person")
    nodes.append({"name": who, "mesh": 0, "skin": 0, "extras": {"sidestep": who}})
    world = world_transforms(bind)
    inverse = np.linalg.inv(world).astype(np.float32).transpose(0, 2, 1).reshape(-1, 16)
    parts = {name: where for name, where in stored.parts().items() if name != "muscle"}
    document.update(
        nodes=nodes,
        scenes=[{"nodes": [0, len(BONES)]}],
        scene=0,
        skins=[{"joints": list(range(len(BONES))), "skeleton": 0,
                "inverseBindMatrices": out.accessor(inverse, "MAT4", FLOAT)}],
        materials=[
            {"name": name, "pbrMetallicRoughness": {
                "baseColorFactor": [*linear(stored.about.get("tints", {}).get(name, "#ffffff")),
                                    1.0],
                "metallicFactor": 0.0, "roughnessFactor": 0.85}}
            for name in parts
        ],
    )  # fmt: skip
    morphs = targets(stored)
    positions = stored.positions
    normals = stored.arrays["normals"].astype(np.float32)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    primitives = []
    for material, (where, triangles) in enumerate(parts.values()):
        ids = np.arange(where.start, where.stop)
        primitive = {
            "material": material,
            "attributes": {
                "POSITION": out.positions(positions[where]),
                "NORMAL": out.accessor(normals[where], "VEC3", FLOAT),
                "JOINTS_0": out.accessor(stored.arrays["bones"][where], "VEC4", UBYTE),
                "WEIGHTS_0": out.accessor(stored.arrays["weights"][where], "VEC4", UBYTE,
                                          normalized=True),
                "COLOR_0": out.accessor(stored.arrays["colours"][where], "VEC4", UBYTE,
                                        normalized=True),
                # Which vertex each is, should a program put them into another order.
                "_VERTEX": out.accessor(ids.astype(np.float32), "SCALAR", FLOAT),
            },
            "indices": out.accessor(triangles.astype(np.uint16).ravel(), "SCALAR", USHORT),
        }  # fmt: skip
        if morphs:
            primitive["targets"] = [_target(out, t, where) for t in morphs]
        primitives.append(primitive)
    document["meshes"] = [
        {"name": who, "primitives": primitives, "weights": [0.0] * len(morphs),
         "extras": {"targetNames": [t.label for t in morphs]}}
    ]  # fmt: skip
    out.write(path)


def _target(out: GlbWriter, target: Target, where: slice) -> dict[str, int]:
    own = (target.index >= where.start) & (target.index < where.stop)
    own &= np.abs(target.shift).max(1) > LEAST
    index, shift = target.index[own] - where.start, target.shift[own]
    if not len(index):
        index, shift = np.zeros(1, int), np.zeros((1, 3))
    return {"POSITION": out.sparse(where.stop - where.start, index, shift)}

"""The figure as glTF, for other programs: skeleton, weights, colours and the chief corrections."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.make.gltf import FLOAT, UBYTE, USHORT, GlbWriter
from assets.make.person.bake import Figure
from assets.make.person.paint import linear
from assets.make.person.rig import Rig
from kiosk.motion.deform import HAND_SHAPES, quaternion
from kiosk.motion.skeleton import BONES, INDEX, PARENTS

TINTS = {
    "skin": "#dcae90", "shirt": "#5fa8a3", "shorts": "#33475b",
    "socks": "#eceeea", "hair": "#4d3d35", "face": "#ffffff",
}  # fmt: skip
CHIEF = {"thigh": (2, 5, 7), "shank": (2,), "upper_arm": (2, 4, 5, 7), "forearm": (2,)}
"""Which corrections become morph targets: numbers of the training poses, by bone."""
LEAST = 0.0015
"""Shifts (m) smaller than this are left out of morph targets."""


def export(figure: Figure, bind: Rig, path: Path) -> None:
    """Writes `figure` in its bind pose to a .glb file."""
    out = GlbWriter()
    document = out.document
    nodes = []
    for i, bone in enumerate(BONES):
        w, x, y, z = quaternion(bind.local[i])
        node = {"name": bone.name, "translation": list(bone.offset),
                "rotation": [float(v) for v in (x, y, z, w)]}  # fmt: skip
        children = [j for j, parent in enumerate(PARENTS) if parent == i]
        if children:
            node["children"] = children
        nodes.append(node)
    nodes.append({"name": "person", "mesh": 0, "skin": 0})
    inverse = np.linalg.inv(bind.world).astype(np.float32).transpose(0, 2, 1).reshape(-1, 16)
    document.update(
        nodes=nodes,
        scenes=[{"nodes": [0, len(BONES)]}],
        scene=0,
        skins=[{"joints": list(range(len(BONES))), "skeleton": 0,
                "inverseBindMatrices": out.accessor(inverse, "MAT4", FLOAT)}],
        materials=[
            {"name": name, "pbrMetallicRoughness": {
                "baseColorFactor": [*linear(tint), 1.0], "metallicFactor": 0.0,
                "roughnessFactor": 0.85}}
            for name, tint in TINTS.items()
        ],
    )  # fmt: skip
    targets = _targets(figure, bind)
    primitives = []
    for material, name in enumerate(TINTS):
        a, b = figure.ranges[name]
        f, g = figure.triangle_ranges[name]
        top = np.argsort(-figure.weights[a:b], axis=1, kind="stable")[:, :4]
        shares = figure.weights[a:b][np.arange(b - a)[:, None], top]
        primitive = {
            "material": material,
            "attributes": {
                "POSITION": out.positions(figure.positions[a:b]),
                "NORMAL": out.accessor(figure.normals[a:b].astype(np.float32), "VEC3", FLOAT),
                "JOINTS_0": out.accessor(top.astype(np.uint8), "VEC4", UBYTE),
                "WEIGHTS_0": out.accessor(np.rint(shares * 255).astype(np.uint8), "VEC4", UBYTE,
                                          normalized=True),
                "COLOR_0": out.accessor(np.rint(np.clip(figure.colours[a:b], 0, 1) * 255)
                                        .astype(np.uint8), "VEC4", UBYTE, normalized=True),
            },
            "indices": out.accessor((figure.triangles[f:g] - a).astype(np.uint16).ravel(),
                                    "SCALAR", USHORT),
        }  # fmt: skip
        if targets:
            primitive["targets"] = [_target(out, shift[:, a:b]) for _, shift in targets]
        primitives.append(primitive)
    document["meshes"] = [
        {"name": "person", "primitives": primitives, "weights": [0.0] * len(targets),
         "extras": {"targetNames": [name for name, _ in targets]}}
    ]  # fmt: skip
    out.write(path)


def _targets(figure: Figure, bind: Rig) -> list[tuple[str, np.ndarray]]:
    found = []
    for c in figure.corrections:
        base = c.bone.rsplit("_", 1)[0] if c.bone[-2:] in ("_l", "_r") else c.bone
        found += [(f"{c.bone} {k}", c.morphs[k]) for k in CHIEF.get(base, ())]
    if figure.hands is not None:
        for side, bone in enumerate(("hand_l", "hand_r")):
            # from the left hand's frame to the bind pose; the right one is its mirror image
            turn = bind.world[INDEX[bone], :3, :3] @ np.diag([1 - 2 * side, 1, 1])
            for name, shift in zip(HAND_SHAPES, figure.hands.shifts, strict=True):
                whole = np.zeros((3, len(figure.positions)), np.float32)
                whole[:, figure.hands.index[side]] = turn @ shift
                found.append((f"{bone} {name}", whole))
    return found


def _target(out: GlbWriter, shift: np.ndarray) -> dict[str, int]:
    index = np.flatnonzero(np.abs(shift).max(0) > LEAST)
    if not len(index):
        index = np.zeros(1, int)
    return {"POSITION": out.sparse(shift.shape[1], index, shift[:, index].T)}

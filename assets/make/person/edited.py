"""Reads back a person's .glb that an artist has changed, say in Blender.

Vertices may be moved; colours, weights and morph targets may be changed. Vertices may not be added,
taken away or joined otherwise. What was left alone stays exactly as it was.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

from assets.make.person.export import LEAST
from assets.make.person.stored import Stored
from assets.make.person.targets import targets
from kiosk.motion.skeleton import BONES

KINDS = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5123: np.uint16, 5125: np.uint32,
         5126: np.float32}  # fmt: skip
WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
STILL = 0.0003
"""Metres within which a morph target counts as left alone."""


class Glb:
    """A binary glTF file: its JSON and the numbers of its accessors.

    Raises:
        ValueError: the file is not binary glTF.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        if data[:4] != b"glTF" or len(data) < 20:
            raise ValueError(f"{path} is no binary glTF file (.glb)")
        size = struct.unpack_from("<I", data, 12)[0]
        self.json: dict[str, Any] = json.loads(data[20 : 20 + size])
        self._data = data[28 + size :]

    def numbers(self, accessor: int) -> np.ndarray:
        """The values (count, width) of an accessor, normalised ones as 0..1."""
        a = self.json["accessors"][accessor]
        width, kind = WIDTHS[a["type"]], KINDS[a["componentType"]]
        if "bufferView" in a:
            out = self._view(a["bufferView"], a.get("byteOffset", 0), a["count"], width, kind)
        else:
            out = np.zeros((a["count"], width), kind)
        if "sparse" in a:
            s = a["sparse"]
            i, v = s["indices"], s["values"]
            index = self._view(
                i["bufferView"], i.get("byteOffset", 0), s["count"], 1, KINDS[i["componentType"]]
            )
            out = out.copy()
            out[index[:, 0]] = self._view(
                v["bufferView"], v.get("byteOffset", 0), s["count"], width, kind
            )
        return out / np.iinfo(kind).max if a.get("normalized") else out

    def _view(
        self, view: int, offset: int, count: int, width: int, kind: type[np.generic]
    ) -> np.ndarray:
        v = self.json["bufferViews"][view]
        item = np.dtype(kind).itemsize * width
        start, stride = v.get("byteOffset", 0) + offset, v.get("byteStride", item)
        whole = np.frombuffer(self._data, np.uint8, stride * (count - 1) + item, start)
        rows = np.lib.stride_tricks.as_strided(whole, (count, item), (stride, 1))
        return np.ascontiguousarray(rows).view(kind).reshape(count, width)


def read_edited(path: Path, base: Stored) -> Stored:
    """The person `base` with the changes of an edited .glb.

    Raises:
        OSError: the file cannot be read.
        ValueError: the file is no .glb, or its parts or triangles are not those of `base`.
    """
    glb = Glb(path)
    arrays = {name: array.copy() for name, array in base.arrays.items()}
    edited = Stored(arrays, json.loads(json.dumps(base.about)))
    mesh = max(glb.json["meshes"], key=lambda m: len(m["primitives"]))
    names = mesh.get("extras", {}).get("targetNames", [])
    positions = base.positions.astype(float)
    shifts = {name: np.zeros((len(positions), 3)) for name in names}
    joints = _joints(glb)
    left = {name: where for name, where in base.parts().items() if name != "muscle"}
    for primitive in mesh["primitives"]:
        material = glb.json["materials"][primitive["material"]]["name"].split(".")[0]
        if material not in left:
            raise ValueError(f"{path}: a part named '{material}' is unknown or there twice")
        where, triangles = left.pop(material)
        attributes = primitive["attributes"]
        rows, ids = _order(path, glb, primitive, material, where, triangles)
        positions[ids] = glb.numbers(attributes["POSITION"])[rows]
        _normals(edited, ids, glb.numbers(attributes["NORMAL"])[rows])
        if "COLOR_0" in attributes:
            _colours(edited, ids, glb.numbers(attributes["COLOR_0"])[rows])
        _weights(edited, ids, joints[glb.numbers(attributes["JOINTS_0"])[rows].astype(int)],
                 glb.numbers(attributes["WEIGHTS_0"])[rows])  # fmt: skip
        for name, target in zip(names, primitive.get("targets", []), strict=False):
            shifts[name][ids] = glb.numbers(target["POSITION"])[rows]
    if left:
        raise ValueError(f"{path}: the part '{next(iter(left))}' is missing")
    _place(edited, base, positions)
    _reshape(edited, base, shifts)
    return edited


def whose(path: Path) -> str:
    """Whose .glb it is: the id that the export wrote into it.

    Raises:
        OSError: the file cannot be read.
        ValueError: the file is no .glb of a person.
    """
    for node in Glb(path).json.get("nodes", []):
        if "sidestep" in node.get("extras", {}):
            return str(node["extras"]["sidestep"])
    raise ValueError(
        f"{path} does not say whose it is; export with custom properties, or --only ID"
    )


def _joints(glb: Glb) -> np.ndarray:
    """Our number of each of the skin's joints."""
    order = {bone.name: i for i, bone in enumerate(BONES)}
    names = [glb.json["nodes"][j]["name"] for j in glb.json["skins"][0]["joints"]]
    return np.array([order[name] for name in names])


def _order(
    path: Path, glb: Glb, primitive: dict[str, Any], part: str, where: slice, triangles: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Rows of a primitive and the vertices they are; its triangles must be the part's."""
    other = ValueError(
        f"{path}: the {part} is joined otherwise than before; only move vertices, and export"
        " without merging or adding any"
    )
    count = where.stop - where.start
    attributes = primitive["attributes"]
    rows = glb.json["accessors"][attributes["POSITION"]]["count"]
    if "_VERTEX" in attributes:
        ids = np.rint(glb.numbers(attributes["_VERTEX"])[:, 0]).astype(int) - where.start
    else:
        ids = np.arange(rows)
    if ids.min() < 0 or ids.max() >= count or len(np.unique(ids)) != count:
        raise other
    found = ids[glb.numbers(primitive["indices"])[:, 0].astype(int)].reshape(-1, 3)
    if not np.array_equal(_sorted(found), _sorted(triangles)):
        raise other
    unique, first = np.unique(ids, return_index=True)
    return first, unique + where.start


def _sorted(triangles: np.ndarray) -> np.ndarray:
    """Triangles in one order, each beginning with its lowest corner."""
    turn = (triangles.argmin(1)[:, None] + np.arange(3)) % 3
    rolled = np.take_along_axis(triangles, turn, 1)
    return rolled[np.lexsort(rolled.T)]


def _place(edited: Stored, base: Stored, positions: np.ndarray) -> None:
    low, step = np.asarray(base.about["low"]), float(base.about["step"])
    if (positions < low - step).any() or (positions > low + step * 65536).any():
        low = positions.min(0)
        step = float((positions.max(0) - low).max() / 65535)
        edited.about.update(low=[float(v) for v in low], step=step)
    steps = np.rint((positions - low) / step)
    edited.arrays["positions"] = np.clip(steps, 0, 65535).astype(np.uint16)


def _normals(edited: Stored, ids: np.ndarray, normals: np.ndarray) -> None:
    old = edited.arrays["normals"][ids].astype(float)
    unit = old / np.maximum(np.linalg.norm(old, axis=1, keepdims=True), 1e-9)
    new = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    turned = np.einsum("ij,ij->i", unit, new) < np.cos(np.radians(2))
    edited.arrays["normals"][ids[turned]] = np.rint(new[turned] * 127).astype(np.int8)


def _colours(edited: Stored, ids: np.ndarray, colours: np.ndarray) -> None:
    if colours.shape[1] == 3:
        colours = np.concatenate([colours, np.ones((len(colours), 1))], 1)
    edited.arrays["colours"][ids] = np.rint(np.clip(colours, 0, 1) * 255).astype(np.uint8)


def _weights(edited: Stored, ids: np.ndarray, bones: np.ndarray, shares: np.ndarray) -> None:
    total = np.zeros((len(ids), len(BONES)))
    np.add.at(total, (np.arange(len(ids))[:, None], bones), shares)
    total /= np.maximum(total.sum(1, keepdims=True), 1e-9)
    old = edited.weights[ids]
    changed = np.abs(total - old).max(1) > 1.5 / 255
    top = np.argsort(-total[changed], axis=1, kind="stable")[:, :4]
    values = np.take_along_axis(total[changed], top, 1)
    whole = np.floor(values / values.sum(1, keepdims=True) * 255)
    whole[:, 0] += 255 - whole.sum(1)
    edited.arrays["bones"][ids[changed]] = top.astype(np.uint8)
    edited.arrays["weights"][ids[changed]] = whole.astype(np.uint8)


def _reshape(edited: Stored, base: Stored, shifts: dict[str, np.ndarray]) -> None:
    """Brings changed morph targets back to corrections, for the vertices that each one moves."""
    shown = np.zeros(len(base.positions), bool)
    for name, (where, _) in base.parts().items():
        shown[where] = name != "muscle"
    for target in targets(base):
        if target.label not in shifts or target.label.startswith("hand_r"):
            continue  # the right hand's shapes mirror the left hand's
        seen = np.where(np.abs(target.shift).max(1, keepdims=True) > LEAST, target.shift, 0)
        more = shifts[target.label][target.index] - seen
        moved = (np.abs(more).max(1) > STILL) & shown[target.index]
        if moved.any():
            change = np.einsum("nij,nj->ni", target.back[moved], more[moved]) / target.step
            rows = edited.arrays[target.array][target.row]
            now = rows[:, moved] + change.T
            rows[:, moved] = np.rint(np.clip(now, -32767, 32767)).astype(np.int16)

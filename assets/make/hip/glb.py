"""Writes parts to a binary glTF file, for other programs and for a look in any viewer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import trimesh

from assets.make.hip.parts import Part


def write_glb(parts: list[Part], path: Path) -> None:
    """One node per part; positions in metres, our frame, colours linear as glTF wants them."""
    scene = trimesh.Scene()
    for p in parts:
        linear = np.where(
            p.colour <= 0.04045, p.colour / 12.92, ((p.colour + 0.055) / 1.055) ** 2.4
        )
        rgba = np.c_[np.round(linear * 255), np.full(len(p.v), 255)].astype(np.uint8)
        shape = trimesh.Trimesh(
            p.v, p.t, vertex_normals=p.n, vertex_colors=rgba, process=False, validate=False
        )
        scene.add_geometry(shape, node_name=p.name, geom_name=p.name)
    path.write_bytes(scene.export(file_type="glb"))

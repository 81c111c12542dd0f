"""The hip that one sees in the person lies under the skin: of everybody, in bent poses too."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.skeleton import INDEX
from kiosk.viewmodels.figure.buffers import WITH_UV
from kiosk.viewmodels.figure.person_geometry import APPEARANCES, PersonMesh
from kiosk.viewmodels.figure.person_hip import PersonHipGeometry
from tests.clips import clip_of

ALLOWED = 0.005
"""Metres: the meshes are made of flat triangles, and cloth is thinner than it looks."""
FAR_DOWN = -0.2
"""Metres under the hip centres: below, the thigh bone is in the opaque leg."""


def winding(points: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """How often a surface (T, 3, 3) goes round each point (N,): 1 inside, 0 outside."""
    out = np.zeros(len(points))
    for k in range(0, len(points), 40):
        a, b, c = (corners[None, :, i] - points[k : k + 40, None] for i in range(3))
        la, lb, lc = (np.linalg.norm(x, axis=2) for x in (a, b, c))
        top = np.einsum("ijk,ijk->ij", a, np.cross(b, c))
        low = la * lb * lc + np.einsum("ijk,ijk->ij", a, b) * lc
        low += np.einsum("ijk,ijk->ij", b, c) * la + np.einsum("ijk,ijk->ij", c, a) * lb
        out[k : k + 40] = np.arctan2(top, low).sum(1) / (2 * np.pi)
    return out


def hip(mesh: PersonMesh) -> np.ndarray:
    """Places (N, 3) of bones and medius in the world, as PersonHip draws them."""
    pelvis = mesh.world[INDEX["pelvis"]]
    out = []
    parts = ["pelvis_right", "pelvis_left", "sacrum", "femur_right", "femur_left"]
    sides = [(part, "l" if part.endswith("_left") else "r") for part in parts]
    sides += [(f"medius_{p}", s) for p in ("front", "middle", "back") for s in "rl"]
    for part, side in sides:
        geometry = PersonHipGeometry()
        geometry.mesh, geometry.side, geometry.part = mesh, side, part
        rows = np.frombuffer(geometry.vertexData().data(), np.float32).reshape(-1, WITH_UV)
        p = rows[:, :3].astype(float)
        frame = pelvis
        if part.startswith("femur"):
            p = p[p[:, 1] > FAR_DOWN]
            frame = mesh.world[INDEX[f"thigh_{side}"]]
            p = p - (0.09 if side == "l" else -0.09, 0, 0)
        out.append(p[:: max(1, len(p) // 160)] @ frame[:3, :3].T + frame[:3, 3])
    return np.concatenate(out)


@pytest.mark.parametrize("who", APPEARANCES)
@pytest.mark.parametrize(("name", "share"), [("one-leg-stand", 0.45), ("clamshell", 0.5)])
def test_no_bone_or_muscle_leaves_the_skin(qapp: object, who: str, name: str, share: float) -> None:
    clip = clip_of(name)
    mesh = PersonMesh()
    mesh.appearance, mesh.light = who, True
    mesh.setClip(clip)
    mesh.seek(share * clip.duration)
    skin = mesh.positions.astype(float)
    places = hip(mesh)
    away = np.concatenate(
        [np.linalg.norm(skin - p[:, None], axis=2).min(1) for p in np.array_split(places, 60)]
    )
    near = away < 0.03
    corners = np.concatenate(
        [
            skin[part.triangles + part.start]
            for name, part in mesh.deformer.parts.items()
            if name in ("skin", "shirt", "shorts")
        ]
    )
    outside = winding(places[near], corners) < 0.5
    beyond = away[near][outside].max(initial=0.0)
    assert near.sum() > 50
    assert beyond < ALLOWED, f"{beyond * 1000:.0f} mm out"

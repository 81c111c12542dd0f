"""The bursa over the trochanter: a flat, slippery cushion, at rest and swollen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from assets.make.hip import bones
from assets.make.hip.parts import Part, lighter
from assets.make.hip.points import HIP
from assets.make.sdf import F
from kiosk.viewmodels.figure.hip_sheet import Sheet

RINGS, SPOKES = 7, 32


@dataclass(frozen=True)
class Cushion:
    """Its half length and half width, its height, and its colour in the middle and at the rim."""

    length: float
    width: float
    height: float
    middle: tuple[float, float, float]
    rim: tuple[float, float, float]


# About 4.5 cm long (clinical facts 1.3), flat as a coin purse.
BURSA = Cushion(0.0230, 0.0180, 0.0018, (0.78, 0.91, 0.93), (0.66, 0.83, 0.87))
BURSA_SORE = Cushion(0.0260, 0.0210, 0.0065, (0.95, 0.70, 0.61), (0.78, 0.84, 0.86))


def bursa(name: str, cushion: Cushion, over: Sheet) -> Part:
    """A lens laid on bone and medius tendon, rigid with the thigh."""
    r = np.linspace(0, 1, RINGS)[:, None]
    a = np.linspace(0, 2 * np.pi, SPOKES, endpoint=False)[None, :]
    centre = HIP + np.array([0.080, -0.031, -0.018])
    along = np.array([0.0, 0.95, -0.30])
    out = np.array([0.90, 0.0, -0.42])
    out -= along * (out @ along) / (along @ along)
    out /= np.linalg.norm(out)
    along /= np.linalg.norm(along)
    side = np.cross(along, out)
    disc = (
        centre
        + (r * np.cos(a))[..., None] * along * cushion.length
        + (r * np.sin(a))[..., None] * side * cushion.width
    )
    p = disc.reshape(-1, 3).astype(F)
    faces = over.faces(np.eye(3))
    flip = np.array([-1, 1, 1])
    half = len(faces.positions) // 2
    face, normal = faces.positions[half:] * flip, faces.normals[half:] * flip
    tree = cKDTree(face)
    for _ in range(14):
        d = bones.femur(p)
        far, i = tree.query(p)
        height = ((p - face[i]) * normal[i]).sum(1)
        d = np.where(far < 0.008, np.minimum(d, height), d)
        p = p - (out * np.clip(d - 0.0006, -0.004, 0.004)[:, None]).astype(F)
    low = p.reshape(RINGS, SPOKES, 3).astype(float)
    # Soften what lies beneath, so that the cushion is one smooth thing.
    for _ in range(3):
        ring = 0.5 * low + 0.25 * (np.roll(low, 1, 1) + np.roll(low, -1, 1))
        ring[1:-1] = 0.5 * ring[1:-1] + 0.25 * (ring[:-2] + ring[2:])
        ring[0] = ring[0].mean(0)
        low = ring
    dome = np.clip(1 - r**2.4, 0, 1)[..., None] ** 0.7
    high = low + out * (cushion.height * dome + 0.0004)
    low = low - out * 0.0010
    i = np.arange(RINGS * SPOKES).reshape(RINGS, SPOKES)
    j = np.roll(i, -1, axis=1)
    t = np.stack([i[:-1], i[1:], j[1:], i[:-1], j[1:], j[:-1]], -1).reshape(-1, 3)
    rim = np.stack([i[-1], i[-1] + SPOKES, j[-1] + SPOKES, i[-1], j[-1] + SPOKES, j[-1]], -1)
    t = np.vstack([t, rim.reshape(-1, 3)])
    v = np.vstack([high.reshape(-1, 3), low[-1]])
    face_n = np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]])
    n = np.zeros_like(v)
    for k in range(3):
        np.add.at(n, t[:, k], face_n)
    if (n[: RINGS * SPOKES] @ out).sum() < 0:
        n, t = -n, t[:, ::-1]
    n[:SPOKES] = n[:SPOKES].sum(0)
    n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-12
    ring_share = np.r_[np.repeat(np.linspace(0, 1, RINGS), SPOKES), np.ones(SPOKES)][:, None] ** 2
    colour = np.array(cushion.middle) * (1 - ring_share) + np.array(cushion.rim) * ring_share
    v, n, t = (v * flip).astype(F), (n * flip).astype(F), t[:, ::-1].astype(np.int64)
    rgba = np.c_[colour, np.ones(len(v))]
    return Part(name, v, n, rgba, t, lighter(v, n, t), np.ones(len(v)), v[0].astype(float))


__all__ = ["BURSA", "BURSA_SORE", "Cushion", "bursa"]

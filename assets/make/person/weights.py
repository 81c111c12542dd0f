"""Skin weights: how much each vertex follows each bone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.sparse import csr_matrix

from assets.make.person import limbs
from assets.make.person.body import CHEST, NECK, PELVIS, WAIST
from assets.make.person.hands import hand
from assets.make.person.head import head
from assets.make.person.rig import BOTH, SIDE, Rig
from assets.make.sdf import Floats, capsule, ellipsoid, join
from kiosk.motion.skeleton import BONES, INDEX, PARENTS

Shape = Callable[[Floats], Floats]


def _pelvis(q: Floats) -> Floats:
    return join(PELVIS(q), ellipsoid(q, (0, -0.035, -0.06), (0.13, 0.08, 0.07)), 0.05)


def _shapes() -> dict[str, Shape]:
    shapes: dict[str, Shape] = {
        "pelvis": _pelvis, "lumbar": WAIST, "chest": CHEST, "neck": NECK, "head": head,
    }  # fmt: skip
    for s in BOTH:
        x = SIDE[s]
        shapes[f"clavicle_{s}"] = lambda q, x=x: capsule(
            q, (x * 0.06, 0, -0.015), (x * 0.118, -0.02, -0.014), 0.035
        )
        shapes[f"upper_arm_{s}"] = limbs.UPPER_ARM
        shapes[f"forearm_{s}"] = limbs.FOREARM
        shapes[f"hand_{s}"] = lambda q, s=s: hand(q, s)
        shapes[f"thigh_{s}"] = limbs.THIGH
        shapes[f"shank_{s}"] = limbs.SHANK
        shapes[f"foot_{s}"] = lambda q, x=x: limbs.foot(q * np.array([x, 1, 1], np.float32))
    return shapes


def weights(rig: Rig, v: Floats, mean: csr_matrix | None, soft: float = 0.020) -> Floats:
    """Weights (N, J), each row summing to 1.

    The nearest bone and the bones it is jointed with share a vertex by their distances; then the
    weights are smoothed over the surface (`mean`: see `sdf.neighbour_mean`).
    """
    shapes = _shapes()
    d = np.stack([shapes[b.name](rig.frame(b.name, v)) for b in BONES], 1)
    jointed = np.eye(len(BONES), dtype=bool)
    for i, parent in enumerate(PARENTS):
        if parent >= 0:
            jointed[i, parent] = jointed[parent, i] = True
    w = np.exp(-(d - d.min(1, keepdims=True)) / soft) * jointed[d.argmin(1)]
    w /= w.sum(1, keepdims=True)
    if mean is not None:
        for _ in range(12):
            w = 0.4 * w + 0.6 * (mean @ w)
    return keep_four(_face_held(rig, v, w).astype(np.float32))


def _face_held(rig: Rig, v: Floats, w: Floats) -> Floats:
    """The weights, with the face wholly on the head, so that eyes and lips keep their places."""
    q = rig.frame("head", v)
    near = (np.abs(q[:, 0]) < 0.1) & (q[:, 1] > -0.04) & (np.abs(q[:, 2]) < 0.13)
    t = np.clip((q[:, 1] + 0.9 * q[:, 2] - 0.022) / 0.026, 0, 1) * near
    t = (t * t * (3 - 2 * t))[:, None]
    head = np.zeros_like(w)
    head[:, INDEX["head"]] = 1
    return w * (1 - t) + head * t


def keep_four(w: Floats) -> Floats:
    """The four largest weights of each row, rounded to 1/255 and summing to 1."""
    out = np.zeros_like(w)
    rows = np.arange(len(w))[:, None]
    top = np.argsort(-w, axis=1)[:, :4]
    values = w[rows, top]
    whole = np.floor(values / values.sum(1, keepdims=True) * 255)
    whole[:, 0] += 255 - whole.sum(1)
    out[rows, top] = whole / 255
    return out.astype(np.float32)

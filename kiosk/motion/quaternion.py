"""Unit quaternions (w, x, y, z) in arrays (..., 4)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import Array


def from_matrix(m: Array) -> Array:
    """Quaternions (..., 4) with w >= 0 of rotation matrices (..., 3, 3)."""
    d = np.diagonal(m, axis1=-2, axis2=-1)
    squares = np.stack(
        [
            1 + d[..., 0] + d[..., 1] + d[..., 2],
            1 + d[..., 0] - d[..., 1] - d[..., 2],
            1 - d[..., 0] + d[..., 1] - d[..., 2],
            1 - d[..., 0] - d[..., 1] + d[..., 2],
        ],
        axis=-1,
    )
    a, b, c = (
        m[..., 2, 1] - m[..., 1, 2],
        m[..., 0, 2] - m[..., 2, 0],
        m[..., 1, 0] - m[..., 0, 1],
    )
    e, f, g = (
        m[..., 0, 1] + m[..., 1, 0],
        m[..., 0, 2] + m[..., 2, 0],
        m[..., 1, 2] + m[..., 2, 1],
    )
    rows = np.stack(
        [
            np.stack([squares[..., 0], a, b, c], -1),
            np.stack([a, squares[..., 1], e, f], -1),
            np.stack([b, e, squares[..., 2], g], -1),
            np.stack([c, f, g, squares[..., 3]], -1),
        ],
        axis=-2,
    )
    best = squares.argmax(-1)[..., None, None]
    q = np.take_along_axis(rows, best, axis=-2)[..., 0, :]
    q = q / np.linalg.norm(q, axis=-1, keepdims=True)
    positive: Array = np.where(q[..., :1] < 0, -q, q)
    return positive


def to_matrix(q: NDArray[np.floating]) -> Array:
    """Rotation matrices (..., 3, 3) of unit quaternions (..., 4)."""
    w, x, y, z = (q[..., i].astype(np.float64) for i in range(4))
    m = np.empty((*q.shape[:-1], 3, 3))
    m[..., 0, 0] = 1 - 2 * (y * y + z * z)
    m[..., 0, 1] = 2 * (x * y - w * z)
    m[..., 0, 2] = 2 * (x * z + w * y)
    m[..., 1, 0] = 2 * (x * y + w * z)
    m[..., 1, 1] = 1 - 2 * (x * x + z * z)
    m[..., 1, 2] = 2 * (y * z - w * x)
    m[..., 2, 0] = 2 * (x * z - w * y)
    m[..., 2, 1] = 2 * (y * z + w * x)
    m[..., 2, 2] = 1 - 2 * (x * x + y * y)
    return m


def blend(a: NDArray[np.floating], b: NDArray[np.floating], u: float) -> Array:
    """Between quaternions a and b (..., 4), the short way; good for small turns."""
    near = np.where((a * b).sum(-1, keepdims=True) < 0, -b, b)
    q = a * (1.0 - u) + near * u
    unit: Array = (q / np.linalg.norm(q, axis=-1, keepdims=True)).astype(np.float64)
    return unit

"""The gluteus medius drawn over the hip: three parts that redden as they work."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.figure.person_geometry import PersonGeometry, PersonMesh
from kiosk.viewmodels.figure.prop_shapes import linear

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Floats = NDArray[np.float32]
CALM, BUSY, TENDON = linear("#e3b3a4"), linear("#c4281b"), linear("#f4e6da")
LIFT = np.float32(0.005)
"""Metres above the cloth, so that no fold cuts through."""
FIBRES = 15


def _step(low: float, high: float, x: Floats) -> Floats:
    t = np.clip((x - low) / (high - low), 0, 1)
    smooth: Floats = (t * t * (3 - 2 * t)).astype(np.float32)
    return smooth


def parts_at(u: Floats) -> Floats:
    """How much each place belongs to the front, middle and back fibres: (N, 3), rows sum to 1.

    `u` (N,) runs from 0 at the front edge of the muscle to 1 at its back edge.
    """
    front, back = 1 - _step(0.28, 0.40, u), _step(0.60, 0.72, u)
    return np.stack([front, 1 - front - back, back], 1)


def colours(u: Floats, v: Floats, rim: Floats, work: Floats) -> Floats:
    """Linear colours (N, 4): pale at rest, red at work, along the fibres, pale at the tendon.

    `v` runs from 0 at the crest to 1 at the tendon, `rim` fades the edge, `work` (N,) is 0..1.
    """
    w = work[:, None]
    rgb = np.asarray(CALM, np.float32) * (1 - w) + np.asarray(BUSY, np.float32) * w
    tendon = (_step(0.72, 1.0, v) * 0.75)[:, None]
    rgb = rgb * (1 - tendon) + np.asarray(TENDON, np.float32) * tendon
    groove = 1 - 0.16 * (0.5 + 0.5 * np.cos(2 * np.pi * FIBRES * u)) * (1 - v)
    seam = np.exp(-(((u - 0.34) / 0.012) ** 2)) + np.exp(-(((u - 0.66) / 0.012) ** 2))
    rgb = rgb * (groove * (1 - 0.35 * seam))[:, None]
    alpha = rim * (0.66 + 0.30 * work)
    return np.concatenate([rgb, alpha[:, None]], 1).astype(np.float32)


@QmlElement
class MuscleGeometry(PersonGeometry):
    """The muscle on both hips; a side that no one works stays hidden while the other works."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painted: dict[str, tuple[float, float, float]] = {}
        self._canvas: Floats | None = None
        self._followed: PersonMesh | None = None
        self.meshChanged.connect(self._follow)
        self.part = "muscle"

    def _follow(self) -> None:
        if self._followed is not None:
            with suppress(RuntimeError):  # a person already gone has let go of us
                self._followed.workChanged.disconnect(self._move)
        self._followed = self.mesh
        if self._followed is not None:
            self._followed.workChanged.connect(self._move)

    def _tint(self, paint: Floats) -> None:
        mesh = self._mesh
        if mesh is None:
            return
        self._buffer[:, :3] += self._buffer[:, 3:6] * LIFT
        if self._canvas is self._buffer and self._painted == mesh.work:
            return
        self._canvas, self._painted = self._buffer, dict(mesh.work)
        u, v, side, rim = mesh.deformer.parts["muscle"].colours.T
        shares = parts_at(u)
        work = np.zeros(len(u), np.float32)
        for k, name in enumerate(("l", "r")):
            here = np.abs(side - k) < 0.5
            if name in mesh.work:
                work[here] = shares[here] @ np.asarray(mesh.work[name], np.float32)
            elif mesh.work:
                rim = np.where(here, 0, rim)
        paint[:] = colours(u, v, rim, work)

"""The soft shadow where the person meets the floor: a small picture, drawn anew each frame."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QByteArray, QObject, QSize, Signal
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DTextureData

from kiosk.viewmodels.figure.person_geometry import PersonMesh

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CELLS = 96
WIDTH = 2.7
"""The picture is a square of CELLS x CELLS pixels over WIDTH x WIDTH metres."""
INK = (30, 34, 38)
TOUCH, NEAR = 0.035, 0.22
"""Heights (m) over which the dark contact and the wide half-shade fade."""


def _blur(sigma: float) -> NDArray[np.float32]:
    at = np.arange(CELLS)
    m = np.exp(-((at[:, None] - at[None, :]) ** 2) / (2 * sigma * sigma))
    return (m / m.sum(1, keepdims=True)).astype(np.float32)


_SHARP, _WIDE = _blur(1.3), _blur(4.2)


def shade(
    positions: NDArray[np.float32],
    areas: NDArray[np.float32],
    floor: float,
    centre: tuple[float, float],
) -> NDArray[np.uint8]:
    """The shadow's opacity (CELLS, CELLS) as 0..255; rows run from back (-z) to front.

    `positions` (N, 3) and the floor area `areas` (N,) that each vertex covers, in metres.
    """
    cell = WIDTH / CELLS
    column = ((positions[:, 0] - centre[0]) / cell + CELLS / 2).astype(np.int32)
    row = ((positions[:, 2] - centre[1]) / cell + CELLS / 2).astype(np.int32)
    inside = (column >= 0) & (column < CELLS) & (row >= 0) & (row < CELLS)
    where = (row * CELLS + column)[inside]
    height = np.maximum(positions[inside, 1] - floor, 0)
    share = areas[inside] / (cell * cell)
    total = np.zeros((CELLS, CELLS), np.float32)
    for fade, blur, strength in ((TOUCH, _SHARP, 0.55), (NEAR, _WIDE, 0.34)):
        weight = share * np.exp(-height / fade)
        cover = np.bincount(where, weight, CELLS * CELLS).reshape(CELLS, CELLS)
        soft = blur @ np.minimum(cover.astype(np.float32), 1) @ blur.T
        total += strength * soft
    return (np.minimum(total, 0.75) * 255).astype(np.uint8)


@QmlElement
class FloorShadow(QQuick3DTextureData):
    """The picture as a texture; `centre` says where on the floor (m) its middle lies."""

    meshChanged = Signal()
    floorChanged = Signal()
    centreChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mesh: PersonMesh | None = None
        self._floor = 0.0
        self._centre = (0.0, 0.0)
        self._pixels = np.empty((CELLS, CELLS, 4), np.uint8)
        self._pixels[..., :3] = INK
        self._areas = np.empty(0, np.float32)
        self.setSize(QSize(CELLS, CELLS))
        self.setFormat(QQuick3DTextureData.Format.RGBA8)
        self.setHasTransparency(True)

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person who casts the shadow."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        if self._mesh is not None:
            with suppress(RuntimeError):  # a person already gone has let go of us
                self._mesh.moved.disconnect(self._draw)
        self._mesh = mesh
        if mesh is not None:
            self._areas = mesh.deformer.areas() / 2
            mesh.moved.connect(self._draw)
            self._draw()
        self.meshChanged.emit()

    @Property(float, notify=floorChanged)
    def floor(self) -> float:
        """Height of the floor (m)."""
        return self._floor

    @floor.setter
    def floor(self, floor: float) -> None:
        if floor != self._floor:
            self._floor = floor
            self._draw()
            self.floorChanged.emit()

    @Property(QVector3D, notify=centreChanged)
    def centre(self) -> QVector3D:
        """Middle of the picture on the floor (m)."""
        return QVector3D(self._centre[0], self._floor, self._centre[1])

    def _draw(self) -> None:
        if self._mesh is None:
            return
        p = self._mesh.positions
        if len(self._areas) != len(p):  # another person, or another level of detail
            self._areas = self._mesh.deformer.areas() / 2
        low, high = p.min(0), p.max(0)
        centre = (float(low[0] + high[0]) / 2, float(low[2] + high[2]) / 2)
        self._pixels[..., 3] = shade(p, self._areas, self._floor, centre)
        self.setTextureData(QByteArray(self._pixels.tobytes()))
        if centre != self._centre:
            self._centre = centre
            self.centreChanged.emit()

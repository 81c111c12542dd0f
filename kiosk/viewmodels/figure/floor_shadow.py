"""The soft shadow where the person meets a floor, mat, seat or wall: a small picture for each,
drawn anew each frame."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QByteArray, QObject, QSize, Signal, Slot
from PySide6.QtGui import QQuaternion, QVector3D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DTextureData

from kiosk.device.made_by_qml import made
from kiosk.viewmodels.figure.following import follow
from kiosk.viewmodels.figure.person_geometry import PersonMesh
from kiosk.viewmodels.figure.person_hip import quaternion
from kiosk.viewmodels.figure.surfaces import FACES, FLOOR, Cover, Surface, covers, face

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Floats = NDArray[np.float32]
CELL, MOST = 0.028, 112
"""Metres that a pixel of the picture is wide, and the most pixels that a side has."""
DARKEST = 0.78
LAYERS = ((0.030, 0.030, 0.62), (0.130, 0.085, 0.26), (0.420, 0.200, 0.16))
"""Heights (m) over which a shade fades, how soft it is (m) and how strong: where things touch, near
them, and the room's light that a body keeps away."""
UPRIGHT = 0.4
"""How much of it a wall shows: light comes along it, and a hand's dark print looks like dirt."""
EVERY = 2  # one vertex in two is enough for a shadow
STRIPE, STRIPE_SOFT, STRIPE_INK = 0.62, 0.028, 0.06
"""Marks on ground that moves: metres apart, metres soft, and how strong."""


@cache
def _blur(count: int, sigma: float) -> Floats:
    at = np.arange(count)
    m = np.exp(-((at[:, None] - at[None, :]) ** 2) / (2 * sigma * sigma))
    return np.asarray(m / np.maximum(m.sum(0).max(), 1e-9), np.float32)


def pixels(size: tuple[float, float]) -> tuple[int, int]:
    """Rows and columns of the picture of a surface of `size` (m)."""
    return (
        int(np.clip(np.ceil(size[1] / CELL), 6, MOST)),
        int(np.clip(np.ceil(size[0] / CELL), 6, MOST)),
    )


def shade(positions: Floats, areas: Floats, surface: Surface, flat: Sequence[Cover] = ()) -> Floats:
    """The shadow's opacity (rows, columns), 0..1; the first row lies at the surface's -Z.

    `positions` (N, 3) m and the area `areas` (N,) that each covers; `flat` shades the floor too.
    """
    (rows, columns), (wide, deep) = pixels(surface.size), surface.size
    out = np.linalg.inv(surface.frame)
    local = positions @ out[:3, :3].T.astype(np.float32) + out[:3, 3].astype(np.float32)
    column = np.floor((local[:, 0] / wide + 0.5) * columns).astype(np.int32)
    row = np.floor((local[:, 2] / deep + 0.5) * rows).astype(np.int32)
    # what is deep under the face does not shade it
    here = (column >= 0) & (column < columns) & (row >= 0) & (row < rows) & (local[:, 1] > -0.06)
    where = (row * columns + column)[here]
    height = np.maximum(local[here, 1], 0)
    cell = (wide / columns) * (deep / rows)
    share = areas[here] / cell
    light = np.ones((rows, columns), np.float32)
    for fade, soft, strength in LAYERS:
        cover = np.bincount(where, share * np.exp(-height / fade), rows * columns)
        total = np.minimum(cover.reshape(rows, columns).astype(np.float32), 1)
        for piece in flat:
            total = np.maximum(total, _print(piece, surface, rows, columns) * _near(piece, fade))
        across = _blur(columns, soft / wide * columns)
        light *= 1 - strength * (_blur(rows, soft / deep * rows) @ total @ across.T)
    dark: Floats = np.minimum(1 - light, DARKEST)
    return dark * np.float32(UPRIGHT) if abs(surface.frame[1, 1]) < 0.5 else dark


def _near(piece: Cover, fade: float) -> float:
    return float(np.exp(-piece.height / fade))


def _grid(surface: Surface, rows: int, columns: int) -> tuple[Floats, Floats]:
    """Where the pixels' middles are in the world, (rows, columns) x and z, for level faces."""
    x = ((np.arange(columns) + 0.5) / columns - 0.5) * surface.size[0]
    z = ((np.arange(rows) + 0.5) / rows - 0.5) * surface.size[1]
    f = surface.frame
    return (
        (f[0, 3] + x[None, :] * f[0, 0] + z[:, None] * f[0, 2]).astype(np.float32),
        (f[2, 3] + x[None, :] * f[2, 0] + z[:, None] * f[2, 2]).astype(np.float32),
    )


def _print(piece: Cover, surface: Surface, rows: int, columns: int) -> Floats:
    """How much of each pixel (rows, columns) a flat piece lies over."""
    x, z = _grid(surface, rows, columns)
    dx, dz = x - piece.place[0, 3], z - piece.place[2, 3]
    u = np.abs(dx * piece.place[0, 0] + dz * piece.place[2, 0])
    v = np.abs(dx * piece.place[0, 2] + dz * piece.place[2, 2])
    edge = surface.size[0] / columns
    over = np.clip((piece.size[0] / 2 - u) / edge + 0.5, 0, 1)
    over *= np.clip((piece.size[1] / 2 - v) / edge + 0.5, 0, 1)
    return np.asarray(over, np.float32)


def stripes(surface: Surface, travel: tuple[float, float], seconds: float, loop: float) -> Floats:
    """Marks (rows, columns) 0..1 across ground that moves by `travel` (x, z) m/s."""
    rows, columns = pixels(surface.size)
    speed = float(np.hypot(*travel))
    if speed < 1e-6:
        return np.zeros((rows, columns), np.float32)
    x, z = _grid(surface, rows, columns)
    along = (x * travel[0] + z * travel[1]) / speed
    # whole stripes a loop, so that none jumps when it begins again
    apart = speed * loop / max(1, round(speed * loop / STRIPE))
    off = (along - speed * seconds + apart / 2) % apart - apart / 2
    return np.asarray(np.exp(-((off / STRIPE_SOFT) ** 2)), np.float32)


@QmlElement
class FloorShadow(QQuick3DTextureData):
    """The picture as a texture. `on` names the thing whose face it is, "" the floor; `dark` draws
    the floor lit, for pages on which no shadow can be darker than the paper."""

    meshChanged = Signal()
    onChanged = Signal()
    darkChanged = Signal()
    placed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None
        self._on = ""
        self._dark = False
        self._surface: Surface | None = None
        self._areas = np.empty(0, np.float32)
        self._flat: list[Cover] = []
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
        follow(self._mesh, mesh, moved=self._draw, propsChanged=self._furnish, rebuilt=self._weigh)
        self._mesh = mesh
        if mesh is not None:
            self._weigh()
            self._furnish()
        self.meshChanged.emit()

    @Property(str, notify=onChanged)
    def on(self) -> str:
        """The thing's name, "" for the floor."""
        return self._on

    @on.setter
    def on(self, name: str) -> None:
        if name != self._on:
            self._on = name
            self._furnish()
            self.onChanged.emit()

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        """Whether the page is dark."""
        return self._dark

    @dark.setter
    def dark(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self._draw()
            self.darkChanged.emit()

    @Property(QVector3D, notify=placed)
    def position(self) -> QVector3D:
        """The middle of the picture (m), a hair above the face."""
        s = self._surface
        return QVector3D(*(s.frame[:3, 3] + s.frame[:3, 1] * 0.003).tolist()) if s else QVector3D()

    @Property(QQuaternion, notify=placed)
    def rotation(self) -> QQuaternion:
        """How a rectangle in the X-Y plane is turned to lie there, its top at the face's -Z."""
        s = self._surface
        return quaternion(s.frame[:3, :3]) * _LYING if s else QQuaternion()

    @Property(QVector3D, notify=placed)
    def extent(self) -> QVector3D:
        """Its width and height (m)."""
        return QVector3D(*self._surface.size, 1.0) if self._surface else QVector3D(1, 1, 1)

    @Slot()
    def _weigh(self) -> None:
        if self._mesh is not None:
            self._areas = self._mesh.deformer.areas()[::EVERY] * (EVERY / 2)
            self._draw()

    @Slot()
    def _furnish(self) -> None:
        mesh = self._mesh
        if mesh is None:
            return
        self._flat = [] if self._on else covers(mesh.things, mesh.places)
        self._draw()

    def _where(self, mesh: PersonMesh) -> Surface | None:
        if self._on:
            prop = mesh.things.get(self._on)
            if prop is None or prop.kind not in FACES:
                return None
            return face(prop, np.asarray(mesh.places[self._on][0], float))
        low, high = mesh.positions.min(0), mesh.positions.max(0)
        frame = np.eye(4)
        frame[[0, 2], 3] = (low + high)[[0, 2]] / 2
        return Surface(frame, (FLOOR, FLOOR))

    @Slot()
    def _draw(self) -> None:
        mesh = self._mesh
        if mesh is None:
            return
        surface = self._where(mesh)
        if surface is None:
            return
        alpha = shade(mesh.positions[::EVERY], self._areas, surface, self._flat)
        picture = self._paint(alpha, surface, mesh)
        rows, columns = alpha.shape
        self.setSize(QSize(columns, rows))
        # a texture's first row is its bottom
        self.setTextureData(QByteArray(np.ascontiguousarray(picture[::-1]).tobytes()))
        old, self._surface = self._surface, surface
        if old is None or old.size != surface.size or not np.allclose(old.frame, surface.frame):
            self.placed.emit()

    def _paint(self, dark: Floats, surface: Surface, mesh: PersonMesh) -> NDArray[np.uint8]:
        out = np.empty((*dark.shape, 4), np.uint8)
        clip = mesh.clip
        moving = clip is not None and not self._on and any(clip.travel)
        ground = self._dark and not self._on
        if not ground and not moving:
            out[..., :3], out[..., 3] = INK, np.round(dark * 255)
            return out
        rows, columns = dark.shape
        z, x = np.linspace(-1, 1, rows)[:, None], np.linspace(-1, 1, columns)[None, :]
        pool = np.clip(1 - np.sqrt(x * x + z * z), 0, 1)
        pool = pool * pool * (3 - 2 * pool)
        marks = np.zeros_like(dark)
        if moving and clip is not None:
            marks = stripes(surface, clip.travel, mesh.seconds, clip.duration)
            marks *= STRIPE_INK * np.minimum(pool * 2.5, 1)
        under = 0.85 * pool if ground else np.zeros_like(dark)
        colour = np.asarray(POOL, float) * np.ones((*dark.shape, 1))
        stroke = np.asarray(CHALK if ground else INK, float)
        for ink, share in ((stroke, marks), (np.asarray(INK_DARK if ground else INK, float), dark)):
            both = share + under * (1 - share)
            weight = (share / np.maximum(both, 1e-6))[..., None]
            colour = colour * (1 - weight) + ink * weight
            under = both
        out[..., :3], out[..., 3] = np.round(colour), np.round(under * 255)
        return out


INK, INK_DARK = (36, 36, 40), (6, 10, 13)
POOL, CHALK = (62, 76, 84), (150, 164, 170)
_LYING = QQuaternion.fromAxisAndAngle(1, 0, 0, -90)

"""The person as one surface that can turn to glass: over the hips first, then all of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QVector3D, QVector4D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DGeometry

from kiosk.device.made_by_qml import made
from kiosk.motion.deform import Deformer
from kiosk.motion.skeleton import INDEX, world_transforms
from kiosk.viewmodels.figure.buffers import WITH_PLACE, begin, fill
from kiosk.viewmodels.figure.following import follow
from kiosk.viewmodels.figure.person_geometry import PersonMesh
from kiosk.viewmodels.figure.work_palette import linear

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Floats = NDArray[np.float32]
CENTRE = np.array([0.115, 0.040, -0.020])
"""The middle of the left window in the pelvis' frame (m): the gluteus medius and its tendon."""
RADII = np.array([0.145, 0.175, 0.190])
MIDLINE, SLANT, SOFT = 0.085, 0.40, 0.030
"""Metres from the middle where cloth stays closed at the hip's height, how much that grows to the
front (and shrinks to the back) a metre, and over how many metres it opens: belly and groin stay
covered, the outer hip is seen."""
CLOTH_EDGE, SKIN_EDGE = (0.70, 1.00), (0.78, 1.10)
"""Shares of the radii: fully open up to the first, closed from the second on. Skin opens a
little wider: under cloth it ends somewhere, and that end is not for seeing."""
INNER = {"shirt": (0.24, 0.34), "shorts": (-0.14, -0.21)}
"""Heights (m, above the hip as bound) from where on, and where wholly, the inner side of cloth has
its own colour, as one sees it in sleeves and at the legs' hems. Between, it is a calm backdrop."""
HEM_DOWN = 0.7
"""How much a normal points down for its triangle to be a hem's lower edge: it would lie over the
window as a hairline."""
ROUGH = {"skin": 0.62, "hair": 0.6, "face": 0.5}
OUTSIDE_FIRST = ("shirt", "shorts", "socks", "hair", "face", "skin")
"""The order of drawing: the outer layer hides the one below, so that glass never doubles."""


def away(places: NDArray[np.floating]) -> Floats:
    """How far (N,) places (N, 3) m in the pelvis' frame are from the nearer window's middle, in
    shares of its radii."""
    at = np.abs(places * [1, 0, 0]) + places * [0, 1, 1]
    return np.linalg.norm((at - CENTRE) / RADII, axis=1).astype(np.float32)


def fade(far: Floats, start: float, end: float) -> Floats:
    """1 up to `start`, 0 from `end` on, smooth between."""
    t = np.clip((end - far) / (end - start), 0, 1)
    smooth: Floats = (t * t * (3 - 2 * t)).astype(np.float32)
    return smooth


def in_pelvis(deformer: Deformer) -> Floats:
    """Where each vertex lies in the bind pose, in the pelvis' frame: (N, 3) m."""
    pelvis = world_transforms(deformer.bind_local)[INDEX["pelvis"]]
    return ((deformer.positions - pelvis[:3, 3]) @ pelvis[:3, :3]).astype(np.float32)


def openness(deformer: Deformer, at: Floats) -> tuple[Floats, Floats]:
    """How far each vertex opens (N,), and how much its inner side keeps its colour (N,), 0..1.

    Both come from where it lies in the bind pose (`in_pelvis`), so they follow every movement.
    """
    far = away(at)
    opens = fade(far, *CLOTH_EDGE)
    skin = slice(deformer.parts["skin"].start, deformer.parts["skin"].stop)
    opens[skin] = fade(far[skin], *SKIN_EDGE)
    opens *= outer(at)
    inner = np.ones_like(far)
    inner[skin] = 0
    for name, (start, end) in INNER.items():
        cloth = slice(deformer.parts[name].start, deformer.parts[name].stop)
        up = 1.0 if end > start else -1.0
        inner[cloth] = 1 - fade((at[cloth, 1] * up).astype(np.float32), start * up, end * up)
    return opens, inner


def outer(places: NDArray[np.floating]) -> Floats:
    """1 for places (N, 3) m in the pelvis' frame at the outer hip, 0 near the middle."""
    inward = MIDLINE + SLANT * places[:, 2] + SOFT - np.abs(places[:, 0])
    return fade(inward.astype(np.float32), 0.0, SOFT)


def _hem(deformer: Deformer, corners: NDArray[np.int32], opens: Floats) -> NDArray[np.bool_]:
    """Which triangles (T, 3) are the shirt's lower edge in the window, by how they open (T, 3)."""
    shirt = deformer.parts["shirt"]
    ours = (corners[:, 0] >= shirt.start) & (corners[:, 0] < shirt.stop)
    down = deformer.normals[corners, 1].max(1) < -HEM_DOWN
    return ours & down & (opens > 0).all(1)


@QmlElement
class GhostGeometry(QQuick3DGeometry):
    """All parts of `mesh` in one buffer, tinted. The shader works out how far each pixel opens, as
    `openness` does, from the vertex's place in the pelvis (its tangent) and whether it is cloth
    (its alpha). The texture coordinates tell roughness and how much the inner side keeps colour.

    Triangles that never open come first, so that one sees them through those that do.
    """

    meshChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None
        self._rows: NDArray[np.int32] = np.empty(0, np.int32)
        self._buffer = np.empty((0, WITH_PLACE), np.float32)

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        follow(self._mesh, mesh, rebuilt=self._begin, moved=self._move)
        self._mesh = mesh
        if mesh is not None:
            self._begin()
        self.meshChanged.emit()

    @Property(QVector3D, constant=True)
    def centre(self) -> QVector3D:
        """CENTRE, for the shader; so are the next ones."""
        return QVector3D(*CENTRE.tolist())

    @Property(QVector3D, constant=True)
    def radii(self) -> QVector3D:
        """RADII."""
        return QVector3D(*RADII.tolist())

    @Property(QVector3D, constant=True)
    def middle(self) -> QVector3D:
        """MIDLINE, SLANT and SOFT."""
        return QVector3D(MIDLINE, SLANT, SOFT)

    @Property(QVector4D, constant=True)
    def edges(self) -> QVector4D:
        """CLOTH_EDGE and SKIN_EDGE."""
        return QVector4D(*CLOTH_EDGE, *SKIN_EDGE)

    @Slot()
    def _begin(self) -> None:
        if self._mesh is None:
            return
        deformer, tints = self._mesh.deformer, self._mesh.tints
        at_rest = in_pelvis(deformer)
        opens, inner = openness(deformer, at_rest)
        rows, triangles, at = [], [], 0
        for name in OUTSIDE_FIRST:
            if (part := deformer.parts.get(name)) is None:
                continue
            run = np.arange(part.start, part.stop, dtype=np.int32)
            buffer = np.empty((len(run), WITH_PLACE), np.float32)
            buffer[:, 6:9] = part.colours[:, :3] * linear(tints.get(name, "#ffffff"))
            buffer[:, 9] = name != "skin"
            buffer[:, 10] = ROUGH.get(name, 0.9)
            buffer[:, 11] = inner[run]
            buffer[:, 12:] = at_rest[run]
            rows.append(buffer)
            triangles.append(part.triangles + at)
            self._rows = run if at == 0 else np.concatenate([self._rows, run])
            at += len(run)
        self._buffer = np.concatenate(rows)
        every = np.concatenate(triangles)
        every = every[~_hem(deformer, self._rows[every], opens[self._rows[every]])]
        last = (opens[self._rows[every]] > 0).any(1)
        begin(self, np.concatenate([every[~last], every[last]]), WITH_PLACE)
        self._move()

    @Slot()
    def _move(self) -> None:
        if self._mesh is None or not len(self._buffer):
            return
        self._buffer[:, :3] = self._mesh.positions[self._rows]
        self._buffer[:, 3:6] = self._mesh.normals[self._rows]
        fill(self, self._buffer)

"""The real hip inside the person: where its bones are, its muscles bent and lit by their work."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QMatrix3x3, QQuaternion, QVector3D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DGeometry

import kiosk.viewmodels.figure.hip_fibres  # noqa: F401  (QML needs both)
from kiosk.device.keep_none import keep_none
from kiosk.device.made_by_qml import made
from kiosk.motion.skeleton import INDEX
from kiosk.viewmodels.figure.buffers import WITH_UV, begin, fill
from kiosk.viewmodels.figure.following import follow
from kiosk.viewmodels.figure.hip_asset import HipPart, hip_asset
from kiosk.viewmodels.figure.person_geometry import PersonMesh
from kiosk.viewmodels.figure.work_palette import paint

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

keep_none()

Floats = NDArray[np.float32]
PELVIS = INDEX["pelvis"]
THIGH = {"l": INDEX["thigh_l"], "r": INDEX["thigh_r"]}
WORKING = {"medius_front": 0, "medius_middle": 1, "medius_back": 2}
"""Parts that take the colour of their work, and their place in `PersonMesh.work`."""
MIRROR = np.array([-1, 1, 1], np.float32)
NARROW, FROM, TO = 0.12, 0.02, 0.10
"""The crest is wider than the waist of our people: from FROM to TO (m) above the hip centres
everything draws in by this share, and stays under the skin."""

INNER, OUTER = 0.030, 0.050
"""Metres from the middle between which bones go out while only the outer hip is open."""


def thigh_turn(mesh: PersonMesh, side: str) -> NDArray[np.float64]:
    """The thigh's rotation (3, 3) against the pelvis."""
    turn: NDArray[np.float64] = mesh.world[PELVIS, :3, :3].T @ mesh.world[THIGH[side], :3, :3]
    return turn


def fitted(places: Floats) -> Floats:
    """Places (N, 3) m in the pelvis' frame, drawn in at the height of the waist."""
    t = np.clip((places[:, 1] - FROM) / (TO - FROM), 0, 1)
    out = places.copy()
    out[:, 0] *= 1 - NARROW * (t * t * (3 - 2 * t))
    return out


def quaternion(m: NDArray[np.floating]) -> QQuaternion:
    """A rotation matrix (3, 3) for Qt."""
    return QQuaternion.fromRotationMatrix(QMatrix3x3(m.astype(float).ravel().tolist()))


@QmlElement
class HipPlace(QObject):
    """Where the pelvis and the thighs of `mesh` are."""

    meshChanged = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        follow(self._mesh, mesh, moved=self.moved)
        self._mesh = mesh
        self.meshChanged.emit()
        self.moved.emit()

    @Property(QVector3D, notify=moved)
    def position(self) -> QVector3D:
        """The middle between the hip centres, in the world (m)."""
        if self._mesh is None:
            return QVector3D()
        return QVector3D(*self._mesh.world[PELVIS, :3, 3].tolist())

    @Property(QQuaternion, notify=moved)
    def pelvis(self) -> QQuaternion:
        """How the pelvis is turned in the world."""
        return quaternion(self._mesh.world[PELVIS, :3, :3] if self._mesh else np.eye(3))

    @Property(QQuaternion, notify=moved)
    def right(self) -> QQuaternion:
        """How the right thigh is turned against the pelvis."""
        return quaternion(thigh_turn(self._mesh, "r") if self._mesh else np.eye(3))

    @Property(QQuaternion, notify=moved)
    def left(self) -> QQuaternion:
        """How the left thigh is turned against the pelvis."""
        return quaternion(thigh_turn(self._mesh, "l") if self._mesh else np.eye(3))


@QmlElement
class PersonHipGeometry(QQuick3DGeometry):
    """One `part` of the hip in the pelvis' frame (m). Soft parts follow the thigh of `side` ("r",
    or "l": the right one's mirror image); bones stay as they are, for a node to turn."""

    meshChanged = Signal()
    partChanged = Signal()
    sideChanged = Signal()
    lightChanged = Signal()
    outerChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None
        self._part = ""
        self._side = "r"
        self._light = self._mirrored = self._outer = False
        self._hip: HipPart | None = None
        self._buffer = np.empty((0, WITH_UV), np.float32)
        self._turn: Floats | None = None
        self._work = -1.0

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        follow(self._mesh, mesh, moved=self._move, workChanged=self._move)
        self._mesh = mesh
        self._begin()
        self.meshChanged.emit()

    @Property(str, notify=partChanged)
    def part(self) -> str:
        """The part's name, as in the hip's file."""
        return self._part

    @part.setter
    def part(self, part: str) -> None:
        if part != self._part:
            self._part = part
            self._begin()
            self.partChanged.emit()

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """ "r" or "l"."""
        return self._side

    @side.setter
    def side(self, side: str) -> None:
        if side != self._side:
            self._side = side
            self._begin()
            self.sideChanged.emit()

    @Property(bool, notify=lightChanged)
    def light(self) -> bool:
        """Draws fewer triangles."""
        return self._light

    @light.setter
    def light(self, light: bool) -> None:
        if light != self._light:
            self._light = light
            self._begin()
            self.lightChanged.emit()

    @Property(bool, notify=outerChanged)
    def outer(self) -> bool:
        """Leaves out (by alpha) the bones near the middle: the pubis and the sacrum."""
        return self._outer

    @outer.setter
    def outer(self, outer: bool) -> None:
        if outer != self._outer:
            self._outer = outer
            self._begin()
            self.outerChanged.emit()

    def _begin(self) -> None:
        self._hip = hip = hip_asset().parts.get(self._part)
        if hip is None or self._mesh is None:
            return
        self._buffer = np.ones((len(hip.positions), WITH_UV), np.float32)
        self._buffer[:, 6:9] = hip.colours
        self._buffer[:, 9:10] = hip.alpha
        self._buffer[:, 10:] = hip.uv
        if self._outer and self._bone and not self._part.startswith("femur"):
            x, z = np.abs(hip.positions[:, 0]), hip.positions[:, 2]
            edge = INNER + np.maximum(z, 0) * 0.8
            self._buffer[:, 9] = np.clip((x - edge) / (OUTER - INNER), 0, 1)
        triangles = hip.light if self._light else hip.triangles
        mirrored = self._side == "l" and not self._part.endswith("_left")
        begin(self, triangles[:, ::-1] if mirrored else triangles, WITH_UV)
        self._mirrored = mirrored
        self._turn, self._work = None, -1.0
        self._move()

    @property
    def _bone(self) -> bool:
        return self._part.startswith(("pelvis", "femur", "sacrum", "disc"))

    @Slot()
    def _move(self) -> None:
        hip, mesh = self._hip, self._mesh
        if hip is None or mesh is None:
            return
        turn = np.eye(3, dtype=np.float32)
        if not self._bone:
            turn = thigh_turn(mesh, self._side).astype(np.float32)
        if self._mirrored:
            turn = MIRROR[:, None] * turn * MIRROR
        work = self._now(mesh)
        bent = self._turn is None or np.abs(turn - self._turn).max() > 1e-4
        painted = abs(work - self._work) > 0.004
        if not bent and not painted:
            return
        if bent or painted:
            p, n = hip.bent(turn, max(work, 0.0))
            if not self._part.startswith("femur"):
                p = fitted(p)
            self._buffer[:, :3], self._buffer[:, 3:6] = p, n
            if self._mirrored:
                self._buffer[:, 0:6:3] *= -1
            self._turn = turn
        if painted:
            self._buffer[:, 6:9] = paint(hip.colours, work)
            self._work = work
        fill(self, self._buffer)

    def _now(self, mesh: PersonMesh) -> float:
        """The work of this part, -1 for parts that keep their own colour."""
        k = WORKING.get(self._part)
        if k is None:
            return -1.0
        return float(mesh.work.get(self._side, (0.0, 0.0, 0.0))[k])

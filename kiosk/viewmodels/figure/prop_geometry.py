"""One thing beside the person in the 3D scene: mat, pillow, band, chair and the like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DGeometry

from kiosk.device.made_by_qml import made
from kiosk.motion.skeleton import INDEX
from kiosk.viewmodels.figure.buffers import FLOATS, begin, fill
from kiosk.viewmodels.figure.following import follow
from kiosk.viewmodels.figure.person_geometry import PersonMesh
from kiosk.viewmodels.figure.prop_shapes import BAND, SHAPES, STRAP, dented, loop, loop_triangles

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOPS = {"band": BAND, "strap": STRAP}
YIELDING = (*LOOPS, "pillow")
"""What takes its shape from the body, and so changes though it stays in its place."""

LIMBS = {
    INDEX[f"{bone}_{side}"]: INDEX[f"{child}_{side}"]
    for side in "lr"
    for bone, child in (("thigh", "shank"), ("shank", "foot"))
}


def _off(a: NDArray[np.floating], b: NDArray[np.floating], place: NDArray[np.floating]) -> float:
    """Metres from a place to the stretch from `a` to `b`."""
    u = np.clip((place - a) @ (b - a) / ((b - a) @ (b - a)), 0, 1)
    return float(np.linalg.norm(place - a - u * (b - a)))


@QmlElement
class PropGeometry(QQuick3DGeometry):
    """The thing called `name` among the props of `mesh`, in world coordinates (m)."""

    meshChanged = Signal()
    nameChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None
        self._name = ""
        self._shape = np.empty((0, FLOATS), np.float32)
        self._place = np.zeros((1, 4, 4))
        self._limbs: dict[int, NDArray[np.intp]] = {}

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person whose thing it is."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        follow(
            self._mesh, mesh, propsMoved=self._move, rebuilt=self._begin, propsChanged=self._begin
        )
        self._mesh = mesh
        self._begin()
        self.meshChanged.emit()

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """Which thing."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._begin()
            self.nameChanged.emit()

    @Slot()
    def _begin(self) -> None:
        prop = self._mesh.things.get(self._name) if self._mesh is not None else None
        if prop is None:
            return
        self._limbs = {}
        if prop.kind in LOOPS:
            begin(self, loop_triangles())
        else:
            self._shape, triangles = SHAPES[prop.kind](prop.size)
            begin(self, triangles)
        self._place = np.zeros((1, 4, 4))
        self._move()

    def _skins(self, place: NDArray[np.floating]) -> list[NDArray[np.floating]]:
        """The skin (N, 3) m of each limb that a loop goes round: a bent knee's calf is not its."""
        assert self._mesh is not None
        joints, limbs = self._mesh.world[:, :3, 3], []
        for middle in place[:, :3, 3]:
            near = min(LIMBS, key=lambda b: _off(joints[b], joints[LIMBS[b]], middle))
            if near not in self._limbs:
                self._limbs[near] = np.flatnonzero(self._mesh.deformer.weights[:, near] > 0.5)
            limbs.append(self._mesh.positions[self._limbs[near]])
        return limbs

    @Slot()
    def _move(self) -> None:
        prop = self._mesh.things.get(self._name) if self._mesh is not None else None
        if self._mesh is None or prop is None:
            return
        place = self._mesh.places[self._name]
        still = place.shape == self._place.shape and np.array_equal(place, self._place)
        if still and prop.kind not in YIELDING:
            return
        self._place = np.array(place)
        if prop.kind in LOOPS:
            fill(self, loop(prop.size, place, LOOPS[prop.kind], self._skins(place)))
            return
        turn, at = place[0, :3, :3].astype(np.float32), place[0, :3, 3].astype(np.float32)
        shape = self._shape
        if prop.kind == "pillow":
            shape = dented(shape, prop.size, (self._mesh.positions - at) @ turn)
        buffer = shape.copy()
        buffer[:, :3] = shape[:, :3] @ turn.T + at
        buffer[:, 3:6] = shape[:, 3:6] @ turn.T
        fill(self, buffer)

"""The person in the 3D scene: one bent mesh a frame, shared by a geometry per material."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DGeometry

from kiosk.device.made_by_qml import made
from kiosk.motion.clip import Clip, Prop
from kiosk.motion.deform import Deformer
from kiosk.motion.skeleton import Pose, local_rotations, world_transforms
from kiosk.viewmodels.figure.appearances import APPEARANCES, figure_file
from kiosk.viewmodels.figure.buffers import FLOATS, begin, fill
from kiosk.viewmodels.figure.following import follow

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

AT_EASE: Pose = {
    "shoulder_l": {"abd": 9, "flex": 3},
    "shoulder_r": {"abd": 9, "flex": 3},
    "elbow_l": {"flex": 14},
    "elbow_r": {"flex": 14},
    "hip_l": {"abd": 3, "rot": 6},
    "hip_r": {"abd": 3, "rot": 6},
}
"""How the person stands before any motion is shown."""


@cache
def _figure(appearance: str, light: bool = False) -> Deformer:
    return _figure(appearance).lighter() if light else Deformer.load(figure_file(appearance))


@QmlElement
class PersonMesh(QObject):
    """One person: takes a pose, bends the mesh once, tells its geometries.

    From Python: `setClip(clip)` once and `seek(seconds)` each frame; or, without a clip,
    `show(local, root)`, `setProps(props)`, `placeProps(frames)` and `setWork(side, ...)`.
    The signals tell the geometries.
    """

    appearanceChanged = Signal()
    lightChanged = Signal()
    rebuilt = Signal()
    moved = Signal()
    workChanged = Signal()
    propsChanged = Signal()
    propsMoved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = APPEARANCES[0]
        self._light = False
        self.deformer = _figure(self._appearance).twin()
        self._bodies: dict[tuple[str, bool], Deformer] = {(self._appearance, False): self.deformer}
        self.work: dict[str, tuple[float, float, float]] = {}
        self.world: NDArray[np.float64] = np.empty((0, 4, 4))
        self.positions: NDArray[np.float32]
        self.normals: NDArray[np.float32]
        self.things: dict[str, Prop] = {}
        self.places: dict[str, NDArray[np.floating]] = {}
        self._clip: Clip | None = None
        self.seconds = 0.0
        self._turns: NDArray[np.float64] = local_rotations(AT_EASE)
        self._hands: NDArray[np.floating] | None = None
        self.pose(AT_EASE)

    @Property(str, notify=appearanceChanged)
    def appearance(self) -> str:
        """Who is shown: one of `APPEARANCES`. Another name is ignored."""
        return self._appearance

    @appearance.setter
    def appearance(self, appearance: str) -> None:
        if appearance == self._appearance or appearance not in APPEARANCES:
            return
        self._appearance = appearance
        self._become()
        self.appearanceChanged.emit()

    @Property(bool, notify=lightChanged)
    def light(self) -> bool:
        """Whether the person has fewer triangles, for slow machines while it moves."""
        return self._light

    @light.setter
    def light(self, light: bool) -> None:
        if light != self._light:
            self._light = light
            self._become()
            self.lightChanged.emit()

    def _become(self) -> None:
        """Another mesh in the same pose; geometries begin anew."""
        key = (self._appearance, self._light)
        if key not in self._bodies:
            self._bodies[key] = _figure(*key).twin()
        self.deformer = self._bodies[key]
        self.positions, self.normals = self.deformer.deform_world(
            self._turns, self.world, self._hands
        )
        self.rebuilt.emit()

    @Property("QVariantMap", notify=appearanceChanged)
    def tints(self) -> dict[str, str]:
        """The colour of each part: skin, hair, face, shirt, shorts and socks."""
        return self.deformer.tints

    @Property("QVariantList", notify=propsChanged)
    def props(self) -> list[dict[str, str]]:
        """The things beside the body: maps with `name` and `kind`."""
        return [{"name": p.name, "kind": p.kind} for p in self.things.values()]

    @Property(float, notify=propsChanged)
    def ground(self) -> float:
        """Height (m) of what the person lies or stands on: a mat's or bed's top, else 0."""
        tops = [
            float(self.places[p.name][0, 1, 3]) + p.size[1]
            for p in self.things.values()
            if p.kind in ("mat", "bed")
        ]
        return max(tops, default=0.0)

    @property
    def clip(self) -> Clip | None:
        """The motion that plays, at `seconds`."""
        return self._clip

    def setClip(self, clip: Clip | None) -> None:
        """Takes a motion and shows its first moment; None puts the person at ease."""
        self._clip = clip
        self.rest()
        self.setProps(clip.props if clip is not None else ())
        if clip is None:
            self.pose(AT_EASE)
        else:
            self.seek(0.0)

    def seek(self, seconds: float) -> str:
        """Shows a moment of the clip; returns the name of its phase, "" without a clip."""
        clip = self._clip
        if clip is None:
            return ""
        sample = clip.at(seconds)
        self.seconds = seconds
        self.show(sample.local, sample.root, sample.hands)
        self.placeProps(sample.props)
        side = clip.side[:1]
        for name, work in ((side, sample.work), ("r" if side == "l" else "l", sample.other)):
            if work:
                self.setWork(name, work["front"], work["middle"], work["back"])
        return sample.phase

    def setProps(self, props: tuple[Prop, ...]) -> None:
        """Puts things beside the body, each where its first frame says."""
        self.things = {p.name: p for p in props}
        self.places = {p.name: p.frames[0] for p in props}
        self.propsChanged.emit()

    def placeProps(self, frames: tuple[NDArray[np.floating], ...]) -> None:
        """Moves the things: (k, 4, 4) for each, in the order of `setProps`."""
        self.places = dict(zip(self.things, frames, strict=True))
        self.propsMoved.emit()

    def show(
        self,
        local: NDArray[np.floating],
        root: NDArray[np.floating] | None = None,
        hands: NDArray[np.floating] | None = None,
    ) -> None:
        """Bends the person: local rotations (J, 3, 3), the root's transform (4, 4) and the hands'
        shapes (2, 2), see `Deformer.deform`; relaxed without them.
        """
        self._turns = turns = np.array(local, np.float64)
        self._hands = hands
        self.world = world_transforms(turns, None if root is None else np.asarray(root, float))
        self.positions, self.normals = self.deformer.deform_world(turns, self.world, hands)
        self.moved.emit()

    def pose(self, pose: Pose, root: NDArray[np.floating] | None = None) -> None:
        """Bends the person into a pose given in joint angles (degrees)."""
        self.show(local_rotations(pose), root)

    def setWork(self, side: str, front: float, middle: float, back: float) -> None:
        """Work 0..1 of the fibre parts of the gluteus medius on side "l" or "r"."""
        now = (float(front), float(middle), float(back))
        if self.work.get(side) != now:
            self.work[side] = now
            self.workChanged.emit()

    def rest(self) -> None:
        """No muscle works on either side."""
        if self.work:
            self.work = {}
            self.workChanged.emit()


@QmlElement
class PersonGeometry(QQuick3DGeometry):
    """One material's share of a person: set `mesh` and `part`."""

    meshChanged = Signal()
    partChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._mesh: PersonMesh | None = None
        self._part = ""
        self._buffer = np.empty((0, FLOATS), np.float32)

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
        self._begin()
        self.meshChanged.emit()

    @Property(str, notify=partChanged)
    def part(self) -> str:
        """The material: skin, shirt, shorts, socks, hair or face."""
        return self._part

    @part.setter
    def part(self, part: str) -> None:
        if part != self._part:
            self._part = part
            self._begin()
            self.partChanged.emit()

    @Slot()
    def _begin(self) -> None:
        self.clear()
        part = self._mesh.deformer.parts.get(self._part) if self._mesh is not None else None
        if part is None:
            self._buffer = np.empty((0, FLOATS), np.float32)
            self.update()
            return
        self._buffer = np.empty((part.stop - part.start, FLOATS), np.float32)
        self._buffer[:, 6:] = part.colours
        begin(self, part.triangles)
        self._move()

    @Slot()
    def _move(self) -> None:
        if self._mesh is None or not len(self._buffer):
            return
        part = self._mesh.deformer.parts[self._part]
        at = slice(part.start, part.stop)
        self._buffer[:, :3] = self._mesh.positions[at]
        self._buffer[:, 3:6] = self._mesh.normals[at]
        self._tint(self._buffer[:, 6:])
        fill(self, self._buffer)

    def _tint(self, colours: NDArray[np.float32]) -> None:
        """For geometries whose colours change; the others keep those of the file."""

"""Keeps the person in the picture: where the camera stands for any turn and shape of picture."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.figure.framing import Cloud, cloud, place
from kiosk.viewmodels.figure.person_geometry import PersonMesh

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1
STANDING = (4.2, (0.0, 0.86, 0.0))


@QmlElement
class FigureFrame(QObject):
    """`distance` and `target` (m) for the motion of `mesh`, seen from `yaw` and `pitch` (degrees)
    in a picture of `aspect` (width by height) of which the share `below` at the foot stays free."""

    meshChanged = Signal()
    yawChanged = Signal()
    pitchChanged = Signal()
    aspectChanged = Signal()
    belowChanged = Signal()
    placed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mesh: PersonMesh | None = None
        self._cloud: Cloud | None = None
        self._yaw = self._pitch = self._below = 0.0
        self._aspect = 4 / 3
        self._placed = STANDING

    @Property(PersonMesh, notify=meshChanged)
    def mesh(self) -> PersonMesh | None:
        """The person, with the motion that plays."""
        return self._mesh

    @mesh.setter
    def mesh(self, mesh: PersonMesh | None) -> None:
        if mesh is self._mesh:
            return
        if self._mesh is not None:
            with suppress(RuntimeError):  # a person already gone has let go of us
                self._mesh.propsChanged.disconnect(self._look)
        self._mesh = mesh
        if mesh is not None:
            mesh.propsChanged.connect(self._look)
        self._look()
        self.meshChanged.emit()

    @Property(float, notify=yawChanged)
    def yaw(self) -> float:
        """Degrees round the person; 0 is the front."""
        return self._yaw

    @yaw.setter
    def yaw(self, yaw: float) -> None:
        if yaw != self._yaw:
            self._yaw = yaw
            self._place()
            self.yawChanged.emit()

    @Property(float, notify=pitchChanged)
    def pitch(self) -> float:
        """Degrees; less than 0 looks down."""
        return self._pitch

    @pitch.setter
    def pitch(self, pitch: float) -> None:
        if pitch != self._pitch:
            self._pitch = pitch
            self._place()
            self.pitchChanged.emit()

    @Property(float, notify=aspectChanged)
    def aspect(self) -> float:
        """The picture's width by its height."""
        return self._aspect

    @aspect.setter
    def aspect(self, aspect: float) -> None:
        if aspect != self._aspect and aspect > 0:
            self._aspect = aspect
            self._place()
            self.aspectChanged.emit()

    @Property(float, notify=belowChanged)
    def below(self) -> float:
        """Share 0..1 of the picture's height, at its foot, that the body keeps out of."""
        return self._below

    @below.setter
    def below(self, below: float) -> None:
        below = min(max(below, 0.0), 0.6)
        if below != self._below:
            self._below = below
            self._place()
            self.belowChanged.emit()

    @Property(float, notify=placed)
    def distance(self) -> float:
        """Metres from the target to the camera."""
        return self._placed[0]

    @Property(QVector3D, notify=placed)
    def target(self) -> QVector3D:
        """What the camera looks at (m)."""
        return QVector3D(*self._placed[1])

    def _look(self) -> None:
        clip = self._mesh.clip if self._mesh is not None else None
        self._cloud = cloud(clip) if clip is not None else None
        self._place()

    def _place(self) -> None:
        if self._cloud is None:
            self._placed = STANDING
        else:
            self._placed = place(self._cloud, self._yaw, self._pitch, self._aspect, self._below)
        self.placed.emit()

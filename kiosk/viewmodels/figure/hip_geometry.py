"""HipGeometry: one part of the hip as a Qt Quick 3D geometry that follows the thigh."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Property, QByteArray, Signal
from PySide6.QtGui import QColor, QVector3D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DGeometry, QQuick3DObject

import kiosk.viewmodels.figure.hip_fibres  # noqa: F401  (QML needs both)
from kiosk.device.keep_none import keep_none
from kiosk.device.made_by_qml import made
from kiosk.viewmodels.figure.buffers import WITH_UV, begin
from kiosk.viewmodels.figure.hip_asset import HipPart, hip_asset, thigh_rotation
from kiosk.viewmodels.figure.work_palette import paint, redness

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

keep_none()

# Qt Quick 3D's defaults (light, clipping) are tuned for centimetres.
SCALE = np.float32(100)
# What a quiet part fades towards: the colour of unbleached linen (linear light).
LINEN = np.array([0.79, 0.62, 0.52], np.float32)

LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)


@QmlElement
class HipGeometry(QQuick3DGeometry):
    """One part of the hip, in centimetres: X to the person's left, Y up, Z forward.

    `part` names the part; `pose` is the thigh's (flexion, abduction, outward rotation) in degrees.
    `quiet` 0..1 takes the colour out of it; `hue`, unless clear, takes the place of its red;
    `work` 0..1 paints it by how hard it works and swells its belly, -1 leaves it as anatomy.
    `light` draws fewer triangles. An unknown part leaves the geometry empty.

    A change marks what must be made anew; it is made once, and uploaded only if it differs.
    """

    partChanged = Signal()
    poseChanged = Signal()
    quietChanged = Signal()
    hueChanged = Signal()
    workChanged = Signal()
    lightChanged = Signal()

    def __init__(self, parent: QQuick3DObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._part = ""
        self._mesh: HipPart | None = None
        self._pose = QVector3D()
        self._quiet = 0.0
        self._hue = QColor(0, 0, 0, 0)
        self._work = -1.0
        self._light = False
        self._rows = np.zeros((0, WITH_UV), np.float32)
        self.uploads = 0
        """How often vertices were handed over (for tests)."""

    @Property(str, notify=partChanged)
    def part(self) -> str:
        return self._part

    @part.setter  # type: ignore[no-redef]
    def part(self, name: str) -> None:
        if name == self._part:
            return
        self._part = name
        self._mesh = hip_asset().parts.get(name)
        self._build()
        self.partChanged.emit()

    @Property(QVector3D, notify=poseChanged)
    def pose(self) -> QVector3D:
        return self._pose

    @pose.setter  # type: ignore[no-redef]
    def pose(self, angles: QVector3D) -> None:
        if angles == self._pose:
            return
        self._pose = QVector3D(angles)
        if self._mesh is not None and self._mesh.moves:
            self._bend(self._mesh)
            self._upload()
        self.poseChanged.emit()

    @Property(float, notify=quietChanged)
    def quiet(self) -> float:
        return self._quiet

    @quiet.setter  # type: ignore[no-redef]
    def quiet(self, share: float) -> None:
        if share == self._quiet:
            return
        self._quiet = share
        self._repaint()
        self.quietChanged.emit()

    @Property(QColor, notify=hueChanged)
    def hue(self) -> QColor:
        return self._hue

    @hue.setter  # type: ignore[no-redef]
    def hue(self, colour: QColor) -> None:
        if colour == self._hue:
            return
        self._hue = QColor(colour)
        self._repaint()
        self.hueChanged.emit()

    @Property(float, notify=workChanged)
    def work(self) -> float:
        return self._work

    @work.setter  # type: ignore[no-redef]
    def work(self, share: float) -> None:
        if share == self._work:
            return
        swells = max(share, 0.0) != max(self._work, 0.0)
        self._work = share
        if self._mesh is not None:
            bends = self._mesh.on is not None and swells
            if bends:
                self._bend(self._mesh)
            self._repaint(bends)
        self.workChanged.emit()

    @Property(bool, notify=lightChanged)
    def light(self) -> bool:
        return self._light

    @light.setter  # type: ignore[no-redef]
    def light(self, on: bool) -> None:
        if on == self._light:
            return
        self._light = on
        if self._mesh is not None:
            triangles = self._mesh.light if on else self._mesh.triangles
            self.setIndexData(QByteArray(np.ascontiguousarray(triangles, np.uint32).tobytes()))
            self.update()
        self.lightChanged.emit()

    def _build(self) -> None:
        mesh = self._mesh
        if mesh is None:
            self.clear()
            self.update()
            return
        self._rows = np.ones((len(mesh.positions), WITH_UV), np.float32)
        self._rows[:, 9:10] = mesh.alpha
        self._rows[:, 10:] = mesh.uv
        begin(self, mesh.light if self._light else mesh.triangles, WITH_UV)
        self._bend(mesh)
        self._tint(mesh)
        self._upload()

    def _repaint(self, bent: bool = False) -> None:
        if self._mesh is None:
            return
        before = self._rows[:, 6:9].copy()
        self._tint(self._mesh)
        if bent or not np.array_equal(before, self._rows[:, 6:9]):
            self._upload()

    def _bend(self, mesh: HipPart) -> None:
        left = mesh.name.endswith("_left")
        turn = thigh_rotation(self._pose.x(), self._pose.y(), self._pose.z(), left=left)
        p, n = mesh.bent(turn, max(self._work, 0.0))
        np.multiply(p, SCALE, out=self._rows[:, :3])
        self._rows[:, 3:6] = n

    def _tint(self, mesh: HipPart) -> None:
        c = mesh.colours if self._work < 0 else paint(mesh.colours, self._work)
        light = (c @ LUMINANCE)[:, None]
        if self._hue.alpha():
            srgb = np.array(self._hue.getRgbF()[:3], np.float32)
            wanted = ((srgb + 0.055) / 1.055) ** 2.4
            # The hue replaces red only, and keeps its lights and darks: tendon stays pale.
            red = redness(c)
            middle = float(np.median(light[red > 0.5])) if (red > 0.5).any() else 1.0
            c = c + red * (wanted * (light / middle) - c)
        if self._quiet:
            # Keep the drawing of the fibres, lose the colour.
            pale = LINEN * (0.60 + 0.40 * light / max(float(light.max()), 1e-6))
            c = c + np.float32(self._quiet) * (pale - c)
        self._rows[:, 6:9] = c

    def _upload(self) -> None:
        low, high = self._rows[:, :3].min(0), self._rows[:, :3].max(0)
        self.setBounds(QVector3D(*map(float, low)), QVector3D(*map(float, high)))
        self.setVertexData(QByteArray(self._rows.tobytes()))
        self.update()
        self.uploads += 1

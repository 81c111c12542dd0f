"""Draws the person to transparent pictures, through the very view the screens use.

`python -m assets.make.stills --out DIR [--size 960x720] POSE.json...` needs a window: without a
display, run it under `xvfb-run`. From Python: `Studio(size).still(mesh_setup, path)`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QSurfaceFormat, QVector3D
from PySide6.QtQuick import QQuickView
from PySide6.QtQuick3D import QQuick3D

from kiosk.motion.clip import Camera
from kiosk.viewmodels.figure import floor_shadow, prop_geometry
from kiosk.viewmodels.figure.person_geometry import PersonMesh

UI = Path(__file__).parents[2] / "kiosk" / "ui"
USES = (floor_shadow, prop_geometry)
"""Imported so that QML knows their types."""


class Studio:
    """A window with one PersonView. `mesh` is the person; `still` takes a picture."""

    def __init__(self, size: tuple[int, int] = (960, 720), dark: bool = False) -> None:
        self.app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        QSurfaceFormat.setDefaultFormat(QQuick3D.idealSurfaceFormat(4))
        self.mesh = PersonMesh()
        self.warnings: list[str] = []
        self.view = QQuickView()
        engine = self.view.engine()
        engine.addImportPath(str(UI))
        engine.warnings.connect(lambda all_: self.warnings.extend(w.toString() for w in all_))
        self.view.setColor(QColor(0, 0, 0, 0))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(QSize(*size))
        self.view.setInitialProperties({"mesh": self.mesh, "dark": dark})
        self.view.setSource(QUrl.fromLocalFile(str(UI / "Sidestep" / "Figure" / "PersonView.qml")))
        if self.view.errors():
            raise RuntimeError("\n".join(e.toString() for e in self.view.errors()))
        self.view.show()

    def look(self, camera: Camera) -> None:
        """Puts the camera where a clip says."""
        item = self.view.rootObject()
        item.setProperty("yaw", camera.yaw)
        item.setProperty("pitch", camera.pitch)
        item.setProperty("distance", camera.distance)
        item.setProperty("target", QVector3D(*camera.target))

    def still(self, path: Path, prepare: Callable[[PersonMesh], None] | None = None) -> QImage:
        """Prepares the person, draws two frames, saves the second (PNG or WebP by suffix)."""
        if prepare is not None:
            prepare(self.mesh)
        for _ in range(2):
            self._frame()
        image = self.view.grabWindow().convertToFormat(QImage.Format.Format_ARGB32)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path), quality=88 if path.suffix == ".webp" else -1):
            raise OSError(f"cannot write the picture {path}")
        return image

    def _frame(self) -> None:
        loop = QEventLoop()
        self.view.frameSwapped.connect(loop.quit)
        QTimer.singleShot(5000, loop.quit)
        self.view.update()
        loop.exec()
        self.view.frameSwapped.disconnect(loop.quit)

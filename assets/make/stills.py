"""Draws the person to transparent pictures, through the very view that the screens use.

`python -m assets.make.stills --out DIR MOTION...` draws moments of motions: sources
(`db/content/motions/clamshell.yaml`) or compiled clips; `--at` names phases or seconds. A window
is needed: without a display, run it under `xvfb-run`. From Python, use `Studio`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QSurfaceFormat, QVector3D
from PySide6.QtQuick import QQuickView
from PySide6.QtQuick3D import QQuick3D

import kiosk.viewmodels.figure.register  # noqa: F401  (QML knows the types)
from kiosk.motion.clip import Camera, Clip
from kiosk.motion.compile import compile_file
from kiosk.motion.skeleton import Pose
from kiosk.paths import UI
from kiosk.viewmodels.figure.person_geometry import PersonMesh


class Studio:
    """A window with one PersonView. `mesh` is the person; `still` takes a picture.

    Raises:
        RuntimeError: the view cannot be loaded.
    """

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

    def set(self, **properties: object) -> None:
        """Sets properties of the PersonView, such as `inside=0.5` or `showMuscle=True`.

        Raises:
            AttributeError: the view has no such property.
        """
        item = self.view.rootObject()
        for name, value in properties.items():
            if item.metaObject().indexOfProperty(name) < 0:
                raise AttributeError(f"PersonView has no property '{name}'")
            item.setProperty(name, value)

    def show_muscle(self, on: bool) -> None:
        """Draws the gluteus medius over the hip, or not."""
        self.view.rootObject().setProperty("showMuscle", on)

    def clip(self, clip: Clip, seconds: float, camera: str, path: Path) -> QImage:
        """Draws one moment of a clip, seen through one of its cameras."""
        self.mesh.setClip(clip)
        self.mesh.seek(seconds)
        self.look(clip.cameras[camera])
        return self.still(path)

    def pose(self, pose: Pose, camera: Camera, path: Path) -> QImage:
        """Draws a pose of joint angles (degrees), standing where the skeleton puts it."""
        self.mesh.setClip(None)
        self.mesh.pose(pose)
        self.look(camera)
        return self.still(path)

    def still(self, path: Path, prepare: Callable[[PersonMesh], None] | None = None) -> QImage:
        """Prepares the person, draws two frames, saves the second (PNG or WebP by suffix).

        Raises:
            OSError: the picture cannot be written.
        """
        if prepare is not None:
            prepare(self.mesh)
        self._frame()
        image = self.picture()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path), quality=88 if path.suffix == ".webp" else -1):
            raise OSError(f"cannot write the picture {path}")
        return image

    def picture(self) -> QImage:
        """The view as it is now, once it has drawn what was set."""
        self._frame()
        return self.view.grabWindow().convertToFormat(QImage.Format.Format_ARGB32)

    def _frame(self) -> None:
        loop = QEventLoop()
        self.view.frameSwapped.connect(loop.quit)
        QTimer.singleShot(5000, loop.quit)
        self.view.update()
        loop.exec()
        self.view.frameSwapped.disconnect(loop.quit)


def moment(clip: Clip, name: str) -> float:
    """Seconds into the clip: a number, or the middle of the first phase of that name.

    Raises:
        ValueError: the clip has no such phase.
    """
    try:
        return float(name)
    except ValueError:
        for phase in clip.phases:
            if phase.name == name:
                return (phase.start + phase.end) / 2
    known = ", ".join(dict.fromkeys(p.name for p in clip.phases))
    raise ValueError(f"{clip.id} has no phase '{name}'; it has {known}")


def read_clip(path: Path) -> Clip:
    """A compiled clip, or a motion's source compiled now."""
    return compile_file(path) if path.suffix == ".yaml" else Clip.from_bytes(path.read_bytes())


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Draw moments of motions.")
    parser.add_argument("motions", nargs="+", type=Path, help="motion sources or compiled clips")
    parser.add_argument("--out", type=Path, required=True, help="folder to write into")
    parser.add_argument("--size", default="960x720", help="pixels, such as 960x720")
    parser.add_argument("--at", default="ready,hold", help="phases or seconds, with commas")
    parser.add_argument("--camera", default="main", help="a camera of the clip")
    parser.add_argument("--format", default="webp", choices=("webp", "png"))
    parser.add_argument("--mirror", action="store_true", help="draw the other side")
    parser.add_argument("--muscle", action="store_true", help="draw the muscle at work")
    parser.add_argument("--dark", action="store_true", help="light for a dark page")
    options = parser.parse_args()
    width, height = (int(n) for n in options.size.split("x"))
    studio = Studio((width, height), options.dark)
    studio.show_muscle(options.muscle)
    for path in options.motions:
        clip = read_clip(path)
        clip = clip.mirrored() if options.mirror else clip
        for name in options.at.split(","):
            lit = "-muscle" if options.muscle else ""
            target = options.out / f"{clip.id}-{name}{lit}.{options.format}"
            studio.clip(clip, moment(clip, name), options.camera, target)
            print(target)
    if studio.warnings:
        sys.exit("\n".join(studio.warnings))


if __name__ == "__main__":
    main()

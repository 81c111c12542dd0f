"""`python -m assets.make.hip_stills [NAME...]`: draws the hip's still pictures through HipView.

Needs a display (Xvfb will do). Writes assets/figure/stills/hip-<name>.webp, background clear.
`--out DIR`, `--size WxH` and `--paper COLOUR` are for looking at the pictures while working.
"""

from __future__ import annotations

import argparse
import sys
import time
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QBuffer, QIODevice, QMetaObject, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

import kiosk.viewmodels.figure.hip_geometry
import kiosk.viewmodels.figure.hip_labels  # noqa: F401  (registers the QML types)

ROOT = Path(__file__).parents[2]
OUT = ROOT / "assets" / "figure" / "stills"
ALL = ["bones", "minimus", "piriformis", "medius", "tfl", "band", "maximus"]

STILLS: dict[str, dict[str, object]] = {
    "where-it-is": {"preset": "outer", "layers": ALL, "highlight": "medius"},
    "under-maximus": {
        "preset": "outer",
        "layers": ALL,
        "highlight": "medius",
        "ghosts": ["maximus", "tfl", "band"],
    },
    "maximus": {"preset": "whole", "layers": ALL},
    "layers": {"preset": "outer", "layers": ["bones", "minimus", "piriformis", "medius"]},
    "medius-only": {"preset": "side", "layers": ["bones", "medius"]},
    "fibres": {"preset": "outer", "layers": ["bones", "medius"], "tellParts": True},
    "minimus": {"preset": "outer", "layers": ["bones", "minimus", "piriformis"]},
    "bones": {"preset": "outer", "layers": ["bones"]},
    "tendon": {"preset": "tendon", "layers": ["bones", "medius", "minimus", "bursa"]},
    "abduction-start": {"preset": "move", "layers": ["bones", "medius"]},
    "abduction": {"preset": "move", "layers": ["bones", "medius"], "thighAbduction": 28},
    "level": {"preset": "move", "layers": ["bones", "medius"]},
    "drop": {"preset": "move", "layers": ["bones", "medius"], "pelvisList": 9},
    "front": {"preset": "front", "layers": ["bones", "medius"]},
}


class Studio:
    """A window that shows HipView and takes its picture."""

    def __init__(self, width: int, height: int, paper: str = "transparent") -> None:
        self.view = QQuickView()
        self.view.setColor(QColor(paper))
        self.view.engine().addImportPath(str(ROOT / "kiosk" / "ui"))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(width, height)
        self.view.loadFromModule("Sidestep.Figure", "HipView")
        if self.view.status() != QQuickView.Status.Ready:
            raise RuntimeError("; ".join(e.toString() for e in self.view.errors()))
        root = self.view.rootObject()
        root.setProperty("fade", 0)
        root.setProperty("glide", False)
        self.view.show()

    def shoot(self, still: dict[str, object]) -> Image.Image:
        """The picture of HipView with these properties set and all others at rest."""
        root = self.view.rootObject()
        rest = {
            "highlight": "",
            "ghosts": [],
            "tellParts": False,
            "mirrored": False,
            "thighAbduction": 0,
            "thighFlexion": 0,
            "pelvisList": 0,
            "preset": "",
        }
        for name, value in (rest | still).items():
            root.setProperty(name, value)
        until = time.monotonic() + 0.35
        while time.monotonic() < until:
            QGuiApplication.processEvents()
        return _pillow(self.view.grabWindow())

    def point(self, part: str) -> QPointF:
        """Where HipView says that a part's anchor lies."""
        root = self.view.rootObject()
        answer = QMetaObject.invokeMethod(
            root, "labelPoint", Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG(QPointF), Q_ARG(str, part),
        )  # fmt: skip
        return QPointF(answer)


def _pillow(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main() -> int:
    """Draws the stills that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*STILLS, []], default=[])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--size", default="1440x1080")
    parser.add_argument("--paper", default="transparent")
    options = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    width, height = map(int, options.size.split("x"))
    studio = Studio(width, height, options.paper)
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or STILLS:
        picture = studio.shoot(STILLS[name])
        picture.save(options.out / f"hip-{name}.webp", quality=88, method=6)
        print(f"hip-{name}.webp {picture.width}x{picture.height}")
    studio.view.close()
    del studio
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`python -m assets.make.hip_stills [NAME...]`: draws the hip's still pictures through HipView.

Needs a display (Xvfb will do). Writes assets/figure/stills/hip-<name>.webp, background clear, and
hip.json with what each was drawn from; a picture that is fresh is left alone. `--check` only says
what is stale. `--out DIR`, `--size WxH` and `--paper COLOUR` are for looking while working.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    QBuffer,
    QIODevice,
    QMetaObject,
    QPointF,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QImage, QVector3D
from PySide6.QtQuick import QQuickView

import kiosk.viewmodels.figure.hip_geometry
import kiosk.viewmodels.figure.hip_labels  # noqa: F401  (registers the QML types)
from assets.make import fresh
from kiosk.viewmodels.figure.hip_parts import DEEPEST, LAYERS, PARTS, shares
from kiosk.viewmodels.figure.hip_views import STILL_VIEWS, VIEWS, View, view_of
from kiosk.viewmodels.patient.hip_scenes import LOOKS, Look

ROOT = Path(__file__).parents[2]
OUT = ROOT / "assets" / "figure" / "stills"
RECORD = "hip.json"
SIZE = (1280, 960)
QUALITY = 84
# Pictures that stand for a part of the story, or that nothing else shows.
MORE = {
    "under-maximus": LOOKS["where-it-is"],
    "maximus": LOOKS["outer"],
    "layers": LOOKS["medius"],
    "drop": replace(LOOKS["lever-drop"], swings=False),
}


def stills() -> dict[str, dict[str, object]]:
    """Every still by name: the properties of HipView it is drawn with.

    `<view>` as pages show it at its end, `<view>-start` before it moves, and
    `explore-<layer>-<side>` for each layer seen from each side, and `explore-sore-<condition>`.
    """
    found: dict[str, dict[str, object]] = {}
    for name, look in {**LOOKS, **MORE}.items():
        found[name] = _properties(look, 1.0)
        if look.swings:
            found[f"{name}-start"] = _properties(look, 0.0)
    meshes = _meshes()
    for depth, layer in enumerate(LAYERS):
        for side in STILL_VIEWS:
            found[f"explore-{layer}-{side}"] = _seen(
                VIEWS[side], shares(meshes, min(float(depth), DEEPEST))
            )
    for part in PARTS.values():
        if part.group == "hurts":
            found[f"explore-sore-{part.id}"] = _seen(
                view_of(part.id), shares(meshes, part.depth, part.id)
            )
    return found


def _seen(view: View, there: dict[str, float]) -> dict[str, object]:
    return {
        "shares": there,
        "yaw": view.yaw,
        "pitch": view.pitch,
        "distance": view.distance,
        "target": list(view.target),
    }


def made_from(name: str) -> dict[str, str]:
    """The digest of each thing that a still is drawn from. KeyError for an unknown name."""
    return {
        "hip": fresh.figure_file("hip"),
        "scene": fresh.scene("HipView", fresh.HIP_PROGRAMS),
        "settings": json.dumps([stills()[name], SIZE, QUALITY], sort_keys=True),
    }


def stale(folder: Path = OUT) -> dict[str, str]:
    """Why stills must be drawn again, by name; empty when all are fresh."""
    path = folder / RECORD
    record = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    found = {}
    for name in stills():
        if not (folder / f"hip-{name}.webp").is_file():
            found[name] = "missing"
        elif (old := record.get(name)) != (now := made_from(name)):
            parts = [part for part in now if not old or old.get(part) != now[part]]
            found[name] = f"changed: {', '.join(parts)}"
    return found


def _properties(look: Look, swing: float) -> dict[str, object]:
    eye = asdict(look.eye)
    return eye | {
        "target": list(look.eye.target),
        "layers": list(look.layers),
        "ghosts": list(look.ghosts),
        "highlight": look.highlight,
        "tellParts": look.tell_parts,
        "work": dict(look.work or {}),
        "thighFlexion": look.thigh[0] * swing,
        "thighAbduction": look.thigh[1] * swing,
        "thighRotation": look.thigh[2] * swing,
        "pelvisList": look.tip * swing,
    }


def _meshes() -> list[str]:
    from kiosk.viewmodels.figure.hip_asset import hip_asset

    return list(hip_asset().parts)


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
        rest: dict[str, object] = {
            "layers": [],
            "shares": None,
            "highlight": "",
            "ghosts": [],
            "tellParts": False,
            "work": {},
            "mirrored": False,
            "thighAbduction": 0,
            "thighFlexion": 0,
            "thighRotation": 0,
            "pelvisList": 0,
            "preset": "",
        }
        for name, value in (rest | still).items():
            if name == "target" and isinstance(value, list):
                value = QVector3D(*value)
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
    """Draws the stills that were asked for, or those that are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*stills(), []], default=[])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--size", default=f"{SIZE[0]}x{SIZE[1]}")
    parser.add_argument("--paper", default="transparent")
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    options = parser.parse_args()
    why = stale(options.out)
    if options.check:
        for name, reason in why.items():
            print(f"hip-{name}: {reason}")
        return 1 if why else 0
    names = options.names or list(why)
    if not names:
        return 0
    app = QGuiApplication(sys.argv[:1])
    width, height = map(int, options.size.split("x"))
    studio = Studio(width, height, options.paper)
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / RECORD
    record = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    every = stills()
    for name in names:
        picture = studio.shoot(every[name])
        picture.save(options.out / f"hip-{name}.webp", quality=QUALITY, method=6)
        record[name] = made_from(name)
        print(f"hip-{name}.webp {picture.width}x{picture.height}", flush=True)
    record = {name: record[name] for name in sorted(record) if name in every}
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    studio.view.close()
    del studio
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())

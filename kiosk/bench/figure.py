"""Frames per second of the figure while it moves and turns, beside a View3D with one cube."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Application, Options
from kiosk.device.frames import FrameTimes

SECONDS = 6.0
SIZE = (960, 720)
CUBE = b"""
import QtQuick
import QtQuick3D
Window {
    width: 960; height: 720; visible: true
    View3D {
        anchors.fill: parent
        PerspectiveCamera { z: 300 }
        DirectionalLight {}
        Model {
            source: "#Cube"
            materials: PrincipledMaterial {}
            NumberAnimation on eulerRotation.y { from: 0; to: 360; duration: 4000; loops: -1 }
        }
    }
}
"""


def measure() -> dict[str, Any]:
    """Frames per second and 99th percentile of frame times, 960x720, playing and turning."""
    with tempfile.TemporaryDirectory() as folder:
        application = Application(
            Options(
                data=Path(folder),
                windowed=SIZE,
                start="side-leg-raise",
                usual_panel=True,
                tier="live",
            )
        )
        application.show()
        _wait(1.5)
        screen = application.navigator.screen
        player = getattr(screen, "player", None)
        turner = QTimer()
        if player is not None:
            player.play()
            turner.timeout.connect(lambda: player.turn(2.0, 0.0))
            turner.start(33)
        own = _frames(application.window)
        turner.stop()
        graphics = application.window.rendererInterface().graphicsApi().name
        application.close()
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(CUBE, QUrl())
    window = component.create()
    base = _frames(window) if isinstance(window, QQuickWindow) else {}
    del window
    return {
        "graphics": graphics,
        "sidestep": own,
        "one_cube": base,
        "budget": ">= 15 frames/s while turning without a GPU; 60 with one",
        "flipbook": "not measured: this version draws live or shows stills",
    }


def _frames(window: QQuickWindow) -> dict[str, float]:
    times = FrameTimes()
    window.frameSwapped.connect(times.swapped)
    began = time.perf_counter()
    _wait(SECONDS)
    spent = time.perf_counter() - began
    window.frameSwapped.disconnect(times.swapped)
    return {"frames_per_s": round(times.count / spent, 1), **times.percentiles()}


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()

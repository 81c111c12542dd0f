"""FibreTexture: streaks along a muscle's fibres, which multiply its colour."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtQml import QmlElement
from PySide6.QtQuick3D import QQuick3DObject, QQuick3DTextureData

from kiosk.device.keep_none import keep_none
from kiosk.device.made_by_qml import made

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

keep_none()

WIDTH, HEIGHT = 256, 256
FURROW = np.array([0.62, 0.50, 0.46])
"""What the deepest line between two bundles multiplies the colour with (sRGB)."""
BELLY = (0.12, 0.74)
"""Where along the texture the fleshy part begins and ends."""


@cache
def fibre_pixels() -> bytes:
    """RGBA pixels, rows along the fibres from origin to insertion; repeats across."""
    r = np.random.default_rng(3)
    u = np.arange(WIDTH) / WIDTH
    v = np.linspace(0, 1, HEIGHT)[:, None]
    waver = 0.006 * np.sin(2 * np.pi * (1.3 * v + u)) + 0.004 * np.sin(
        2 * np.pi * (2.9 * v + 2 * u)
    )
    x = u + waver
    height = np.zeros((HEIGHT, WIDTH))
    for waves, size in ((9, 0.7), (14, 0.8), (23, 1.0), (37, 0.9), (61, 0.6), (90, 0.35)):
        # Whole waves, so that the picture repeats; they come and go along the fibre.
        fade = 0.65 + 0.35 * np.sin(2 * np.pi * (v * r.uniform(0.6, 1.8) + r.uniform(0, 1)))
        height += size * fade * np.sin(2 * np.pi * (waves * x + r.uniform(0, 1)))
    height /= np.abs(height).max()
    dark = np.clip(0.42 - 0.95 * height, 0, 1) ** 1.3
    first, last = BELLY
    fleshy = np.clip(v / first, 0, 1) * np.clip((1 - v) / (1 - last), 0, 1)
    dark *= 0.30 + 0.70 * fleshy * fleshy * (3 - 2 * fleshy)
    rgb = 1 - dark[..., None] * (1 - FURROW)
    out = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    out[..., :3] = np.round(rgb * 255)
    return out.tobytes()


@QmlElement
class FibreTexture(QQuick3DTextureData):
    """The streaks as a texture: u across the fibres (repeats), v from origin to insertion."""

    def __init__(self, parent: QQuick3DObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self.setSize(QSize(WIDTH, HEIGHT))
        self.setFormat(QQuick3DTextureData.Format.RGBA8)
        self.setHasTransparency(False)
        self.setTextureData(QByteArray(fibre_pixels()))

"""Gives QML the frames of flipbooks, by address. Loads nothing before the first one is asked."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "flipbook"
Frame = tuple[str, str, int, int]
"""Motion, angle, and the indices of its frame and of the layer over it (-1: none)."""


def address(frame: Frame) -> str:
    """Where QML finds a frame."""
    motion, angle, index, over = frame
    return f"image://{PROVIDER}/{motion}/{angle}/{index}/{over}"


class FlipbookProvider(QQuickImageProvider):
    """Frames of the shared shelf: image://flipbook/MOTION/ANGLE/FRAME/LAYER."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The frame of an address; a clear pixel when there is none."""
        from kiosk.viewmodels.figure.flipbook import shared_shelf

        motion, angle, frame, layer = id.split("/")
        image = shared_shelf().image((motion, angle, int(frame), int(layer)))
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
